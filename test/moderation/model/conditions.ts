import { type CommandType, GROUND_KINDS } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import type { LivingComment } from '../../../src/moderation/comment.ts'
import { decide } from '../../../src/moderation/decide.ts'
import type { Policy } from '../../../src/moderation/policy.ts'
import { isEntitled } from './cast.ts'
import { type Known, standingIn } from './facts.ts'
import type { Decided } from './host.ts'
import { isSame, keeper } from './keep.ts'
import type { DecisionPromise } from './promises.ts'

type Check = (decided: Decided, known: Known, before: LivingComment) => void

/** What must be true for a command to be accepted, stated a second time: each guard answers for one of these. */
function whenAccepted(check: Check): DecisionPromise {
  return (decided, known) => {
    const { before, result } = decided
    if (result.ok && before.state !== 'erased') check(decided, known, before)
  }
}

const complete = keeper('complete')
const entitled = keeper('entitled')
const useful = keeper('useful')
const grounded = keeper('grounded')
const sparing = keeper('sparing')
const timely = keeper('timely')
const dutiful = keeper('dutiful')
const p16 = keeper('P16')
const p22 = keeper('P22')

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What a command may change, beside the state and what it carries, the version and the last change. */
const CHANGES: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  editByAuthor: ['content', 'revision'],
  report: ['reports'],
  settleReport: ['reports'],
  purgeIdentifiers: ['identifiers'],
  approve: ['acceptedRevision', 'previous', 'firstPublishedAt'],
  reject: ['previous'],
  remove: ['previous'],
  markSpam: ['previous'],
  markHam: ['previous'],
  reopen: ['previous'],
  undo: ['acceptedRevision', 'previous', 'firstPublishedAt'],
  retract: ['previous'],
}

export const CONDITIONS: Readonly<Record<string, DecisionPromise>> = {
  // A command changes nothing but what it is about.
  sparing: whenAccepted(({ command, result }, { accepted, everShown }, before) => {
    if (!result.ok || result.next.state === 'erased') return
    const { next } = result
    const may = ['version', 'last', ...(CHANGES[command.type] ?? []), ...Object.keys(standingIn(before))]
    const mine = { ...before, ...standingIn(next) }
    for (const [key, value] of Object.entries(next)) {
      if (may.includes(key) || key in standingIn(next)) continue
      sparing(isSame(value, Object(mine)[key]), `${command.type} changes ${key}`)
    }
    const lost = Object.keys(before).filter((key) => !(key in next) && !may.includes(key))
    sparing(lost.length === 0, `${command.type} loses ${lost}`)
    if (command.type !== 'approve' && command.type !== 'undo') {
      sparing(next.acceptedRevision === accepted, 'another revision counts as accepted')
    }
    sparing(!everShown || next.firstPublishedAt === before.firstPublishedAt, 'it appears first a second time')
  }),

  // Nothing incomplete is accepted, and nothing that nobody knows.
  complete: whenAccepted(({ command }) => {
    complete(typeof command.id === 'string' && command.id !== '', 'a command without an id')
    complete(command.actor.id !== '', 'a command of nobody')
    const wantsSight = /^(approve|reject|remove|markSpam|markHam|reopen|undo|settleReport)$/.test(command.type)
    complete(!wantsSight || Number.isInteger(command.expected?.version), 'a decision that does not say what was seen')
    if (command.type === 'editByAuthor') complete(command.content.text.trim() !== '', 'an edit without words')
    if (command.type === 'report') complete(command.report !== '', 'a report without an id')
  }),

  // Whoever acts may: role, scope, ban, identity.
  entitled: whenAccepted(({ before, command, policy }) => {
    entitled(isEntitled(command, before, policy), `${command.actor.role} ${command.actor.id} may not ${command.type}`)
  }),

  // What is accepted changes something.
  useful: whenAccepted(({ command, policy }, { reports }, before) => {
    if (command.type === 'approve' && before.state === 'published') {
      useful(before.acceptedRevision !== before.revision, 'what is accepted is accepted again')
      useful(command.actor.role !== 'system', 'a program confirms words')
    }
    if (command.type === 'report') {
      useful(![...reports.values()].includes(command.actor.id), 'somebody reports twice')
      useful(!reports.has(command.report), 'a report has the id of another')
    }
    if (command.type === 'settleReport') useful(reports.has(command.report), 'a report is settled that is not open')
    if (command.type === 'purgeIdentifiers') {
      const { kind } = before.identifiers.ip
      useful(kind === 'full' || (kind === 'prefix' && policy.purge !== 'prefix'), 'there is no address to purge')
    }
  }),

  // What restricts a comment says why; an erasure names the request that it answers.
  grounded: whenAccepted(({ command, result }) => {
    if (command.type === 'erase' && command.actor.role !== 'system') {
      grounded((command.request ?? '').trim() !== '', 'an erasure without a request')
    }
    const isRestricting = command.type === 'reject' || command.type === 'remove'
    if (!isRestricting && !(command.type === 'settleReport' && command.outcome === 'upheld')) return
    const { grounds } = command
    grounded(grounds !== undefined && GROUND_KINDS.includes(grounds.kind), 'a restriction without grounds')
    grounded((grounds?.explanation ?? '').trim() !== '', 'grounds without an explanation')
    grounded(grounds?.kind !== 'illegal' || grounds.law.trim() !== '', 'illegal by no law')
    if (result.ok) grounded(isSame(result.entry.grounds, grounds), 'the grounds are not in the log')
  }),

  // New words arrive while the forum takes them, and while the author may edit; nothing is erased before its time.
  timely: whenAccepted(({ command, policy }, _, before) => {
    const at = Date.parse(command.at)
    if (command.type === 'editByAuthor') {
      expectOpen(policy, at, before.thread)
      const { editMinutes = Number.POSITIVE_INFINITY } = policy
      timely(at < Date.parse(before.submittedAt) + editMinutes * MINUTE, 'an edit after its time')
      timely(!(command.findings ?? []).some(({ verdict }) => verdict === 'refuse'), 'words that a check refuses')
    }
    if (command.type === 'expire' || (command.type === 'erase' && command.actor.role === 'system')) {
      const days = policy.retentionDays?.[before.state]
      timely(days !== undefined && at >= sinceOf(before) + days * DAY, 'erased by a program before its time')
    }
    if (command.type === 'purgeIdentifiers' && before.identifiers.ip.kind === 'full') {
      timely(at >= Date.parse(before.identifiers.ip.keepUntil), 'an address is purged before its time')
    }
  }),

  // Nobody publishes their own words where four eyes are wanted; no program overrules a human, nor reads for one.
  dutiful: whenAccepted(({ command, policy, result }, { decidedBy }, before) => {
    const isShowing = result.ok && result.next.state === 'published' && ['approve', 'undo'].includes(command.type)
    if (isShowing && policy.fourEyes === true) dutiful(before.author.id !== command.actor.id, 'one approves oneself')
    if (command.actor.role !== 'system') return
    if (command.type === 'approve') dutiful(policy.mode === 'a-posteriori', 'a program approves a priori')
    const isDeciding = ['approve', 'markSpam', 'reopen'].includes(command.type)
    if (isDeciding) dutiful(decidedBy !== 'human', 'a program overrules a human')
  }),

  // One id, one command.
  P16: whenAccepted(({ before, command }) => {
    p16(command.id !== before.last.commandId, 'an id acts twice')
  }),

  // A wider scope never loses what a narrower one may do.
  P22: whenAccepted(({ command, policy }, _, before) => {
    const { actor } = command
    if (actor.role !== 'moderator') return
    const moderator: Actor = { ...actor, scope: { kind: 'everything' } }
    for (const wider of [moderator, { role: 'admin', id: actor.id } as const]) {
      const { ok } = decide(before, { ...command, actor: wider }, policy)
      p22(ok, `${command.type} by ${wider.role} is refused, which a narrower scope may`)
    }
  }),
}

function expectOpen(policy: Policy, at: number, thread: string): void {
  timely(policy.mode !== 'closed', 'new words in a closed forum')
  timely(policy.closesAt === undefined || at < Date.parse(policy.closesAt), 'new words after the closing')
  timely(!(policy.lockedThreads ?? []).includes(thread), 'new words in a locked thread')
}

function sinceOf(comment: LivingComment): number {
  return Date.parse(comment.state === 'published' ? comment.publishedAt : comment.since)
}
