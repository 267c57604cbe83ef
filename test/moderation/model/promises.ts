import { evolve } from '../../../src/moderation/log/evolve.ts'
import { threadVisibility } from '../../../src/moderation/visibility/visibility.ts'
import { expectedCell } from '../expected-table.ts'
import { isEntitled } from './cast.ts'
import { type Facts, type Known, standingIn } from './facts.ts'
import type { Decided, Stored } from './host.ts'
import { isSame, keeper, PRIVATE } from './keep.ts'

/** What must hold of every command that was given: `known` is what was known of the comment before it. */
export type DecisionPromise = (decided: Decided, known: Known, facts: Facts) => void

type Accepted = Extract<Decided['result'], { ok: true }>

/** Makes a promise that is about accepted commands only. */
function whenAccepted(check: (result: Accepted, decided: Decided, known: Known) => void): DecisionPromise {
  return (decided, known) => {
    if (decided.result.ok) check(decided.result, decided, known)
  }
}

function appears({ before, result }: Decided): boolean {
  if (!result.ok || result.next.state !== 'published') return false
  return before.state !== 'published' || result.next.revision !== before.revision
}

const p1 = keeper('P1')
const p2 = keeper('P2')
const p3 = keeper('P3')
const p4 = keeper('P4')
const p5 = keeper('P5')
const p8 = keeper('P8')
const p9 = keeper('P9')
const p10 = keeper('P10')
const p12 = keeper('P12')
const p13 = keeper('P13')
const p15 = keeper('P15')
const p17 = keeper('P17')

/** The promises of the design that one command can break. */
export const DECISION_PROMISES: Readonly<Record<string, DecisionPromise>> = {
  // Under a priori, a comment appears only by a human in scope who accepts these words, or by an undo back to that.
  P1: whenAccepted((result, decided, known) => {
    const { before, command, policy } = decided
    if (policy.mode !== 'a-priori' || !appears(decided) || result.next.state !== 'published') return
    p1(command.type === 'approve' || command.type === 'undo', `${command.type} publishes`)
    p1(command.actor.role !== 'system' && isEntitled(command, before, policy), `${command.actor.id} publishes`)
    p1(result.next.basis.kind === 'decision', 'published by policy')
    p1(command.type === 'approve' || known.read.has(before.revision), 'an undo shows words that nobody accepted')
  }),

  // New words are never visible unread under a priori.
  P2: whenAccepted(({ next }, { before, policy }) => {
    if (policy.mode === 'a-priori' && next.revision !== before.revision) {
      p2(next.state === 'pending', 'new words are public at once')
    }
  }),

  // One decision changes one comment.
  P3: ({ before, was, is }) => {
    for (const [id, comment] of was.comments) {
      if (id === before.id) continue
      p3(is.comments.get(id) === comment && is.logs.get(id) === was.logs.get(id), `${id} changed with ${before.id}`)
    }
    p3(is.comments.size === was.comments.size, 'a comment came or went')
  },

  // What is shown stands under what is shown, or under an empty place.
  P4: whenAccepted((_, { is }) => {
    const seen = threadVisibility([...is.comments.values()])
    for (const { id, parent, state } of is.comments.values()) {
      if (seen.get(id)?.kind === 'shown') p4(state === 'published', `${id} is shown and not published`)
      if (parent === undefined || seen.get(id)?.kind === 'hidden') continue
      p4(seen.get(parent)?.kind !== 'hidden', `${id} is shown under ${parent}`)
    }
    p4(!PRIVATE.test(JSON.stringify([...seen])), 'the visibility tells words or persons')
  }),

  // Spam only by a decision about that very comment.
  P5: whenAccepted(({ next }, { before, command }) => {
    if (next.state !== 'spam' || before.state === 'spam') return
    p5(command.type === 'markSpam' || command.type === 'undo', `${command.type} files as spam`)
  }),

  // Erased is final, and leaves nothing personal.
  P8: (decided) => {
    const { before, result } = decided
    if (before.state === 'erased') p8(!result.ok, 'an erased comment changed')
    if (!result.ok) return
    p8(!PRIVATE.test(JSON.stringify([result.entry, result.effects])), 'log or effects tell words or persons')
    if (result.next.state !== 'erased') return
    p8(!PRIVATE.test(JSON.stringify(result.next)), 'an erased comment tells words or persons')
    p8(!('author' in result.next) && !('content' in result.next), 'an erased comment has an author or words')
  },

  // A refusal changes nothing, and says why.
  P9: ({ before, result, was, is }) => {
    if (result.ok) return
    p9(isSame(Object.keys(result).sort(), ['ok', 'refusal']), 'a refusal gives more than the refusal')
    p9(result.refusal.blockers.length > 0, 'a refusal says nothing')
    p9(result.refusal.state === before.state, 'a refusal tells another state')
    p9(is.comments.get(before.id) === was.comments.get(before.id), 'a refused command changed the comment')
    p9(is.logs.get(before.id) === was.logs.get(before.id), 'a refused command is in the log')
    p9(!PRIVATE.test(JSON.stringify(result)), 'a refusal tells words or persons')
  },

  // Accepted: exactly one entry, one version more, and the entry makes the same comment.
  P10: whenAccepted(({ next, entry }, { before, command, is, was }) => {
    p10(next.version === before.version + 1 && entry.seq === next.version, 'not one version more')
    p10((is.logs.get(before.id)?.length ?? 0) === (was.logs.get(before.id)?.length ?? 0) + 1, 'not one entry more')
    p10(entry.from === before.state && entry.to.state === next.state, 'the entry tells other states')
    const content = command.type === 'editByAuthor' ? command.content : undefined
    p10(isSame(evolve(before, entry, content), next), 'the entry makes another comment')
  }),

  // The table has the last word: what it refuses is refused with its code, and what is accepted leads where it says.
  P12: ({ before, command, result }) => {
    const cell = expectedCell(before.state, command.type)
    if (cell.startsWith('moderation/')) p12(!result.ok, `${command.type} accepted in ${before.state}`)
    if (!result.ok || cell.startsWith('rule:')) return
    p12(result.next.state === cell, `${command.type} led from ${before.state} to ${result.next.state}`)
  },

  // A decision on anything but the comment as it is now is refused.
  P13: whenAccepted((_, { before, command }) => {
    const { expected } = command
    if (expected === undefined) return
    p13(expected.version === before.version, 'a decision on another version is accepted')
    p13(expected.revision === before.revision, 'a decision on other words is accepted')
  }),

  // An undo restores what the last human decision replaced, on the same words, once.
  P15: whenAccepted(({ next }, { before, command }, { undoable }) => {
    if (command.type !== 'undo') return
    if (undoable === undefined) return p15(false, 'there was nothing to undo')
    p15(undoable.revision === before.revision, 'the words changed since')
    p15(isSame(standingIn(next), undoable.standing), 'another state is restored')
    p15(!('previous' in next), 'an undo can be undone')
    const accepted = next.state === 'erased' ? undefined : next.acceptedRevision
    p15(accepted === undoable.known.accepted, 'another revision counts as accepted')
  }),

  // Time never goes backwards; the same inputs give the same outputs.
  P17: whenAccepted(({ next, entry }, { before, command }) => {
    p17(!Number.isNaN(Date.parse(command.at)), 'a command without a date is accepted')
    p17(Date.parse(command.at) >= Date.parse(before.last.at), 'a command from before the last change is accepted')
    p17(next.last.at === command.at && entry.at === command.at, 'another date is kept')
  }),
}

/** Checks every promise about one command. */
export function checkPromises(
  promises: Readonly<Record<string, DecisionPromise>>,
  decided: Decided,
  known: Known,
  facts: Facts,
): void {
  for (const promise of Object.values(promises)) promise(decided, known, facts)
}

/** Tells how a thread reads. */
export function shownIn({ comments }: Stored): ReadonlyMap<string, unknown> {
  return threadVisibility([...comments.values()])
}
