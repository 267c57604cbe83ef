import fc from 'fast-check'
import { type CommandType, MODES } from '../../../src/core/moderation-states.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import type { ForumCommand } from '../../../src/moderation/forum/forum-command.ts'
import type { SitePolicy } from '../../../src/moderation/forum/policy-of-forum.ts'
import type { Submission } from '../../../src/moderation/intake/submission.ts'
import { explain } from '../../../src/moderation/refusal/explain.ts'
import { sampleCommand } from '../../../src/moderation/refusal/sample-command.ts'
import { visibility } from '../../../src/moderation/visibility/visibility.ts'
import { bulkPlan, decideTogether } from './bulk-step.ts'
import { ARTICLE, CAST, WRITERS } from './cast.ts'
import { type CommandPlan, commandOf, type Flaw, findings, plan, planOf } from './command-plan.ts'
import type { Facts } from './facts.ts'
import type { Decided, Host } from './host.ts'
import { isSame, keeper } from './keep.ts'
import { checkPosted } from './posted.ts'
import { checkPromises, type DecisionPromise, shownIn } from './promises.ts'

/** One step of a history, and what it must keep. */
export type Step = fc.Command<Facts, Host>

/** Begins a history: a message, and two answers to it. */
export function begin(facts: Facts, host: Host): void {
  for (const writer of [0, 1, 2]) {
    host.clock++
    const post: Post = { writer, parent: writer === 0 ? -1 : 0, approvedCount: 0, isBlank: false, isDated: true }
    facts.noteBirth(host.post(submissionOf(post, host), []))
  }
}

/** A command that histories are to be full of. */
export interface Focus {
  readonly type: CommandType
  readonly flaw?: Flaw
}

/** What can happen to a thread; every step checks the promises that it is given. */
export function stepsWith(promises: Readonly<Record<string, DecisionPromise>>, focus?: Focus): fc.Arbitrary<Step>[] {
  const look = (facts: Facts, decided: Decided): void => {
    checkPromises(promises, decided, facts.of(decided.before.id), facts)
    facts.note(decided)
  }
  const give = (facts: Facts, host: Host, before: Comment, planned: CommandPlan): Decided => {
    const decided = host.decide(before, commandOf(planned, before, host.now, host.clock))
    look(facts, decided)
    return decided
  }
  const acting = (plans: fc.Arbitrary<CommandPlan>) =>
    fc.tuple(plans, fc.nat(5)).map(([planned, place]) =>
      stepOf(`give ${JSON.stringify(planned)} to ${place}`, (facts, host) => {
        const before = host.pick(place)
        if (before !== undefined) give(facts, host, before, planned)
      }),
    )
  const often = Array<fc.Arbitrary<Step>>(8).fill(acting(plan))
  const focused = focus === undefined ? [] : Array<fc.Arbitrary<Step>>(8).fill(acting(planOf(focus.type, focus.flaw)))
  const others = [posting, posting, ruling, governing, waiting, hiding, explaining, resending, together(look)]
  return [...often, ...focused, ...others, racing(give), undoing(give)]
}

function stepOf(name: string, run: (facts: Facts, host: Host) => void): Step {
  return {
    check: () => true,
    run: (facts, host) => {
      host.clock++
      run(facts, host)
    },
    toString: () => name,
  }
}

const posting = fc
  .record({
    writer: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(WRITERS.length - 1) }),
    parent: fc.integer({ min: -1, max: 5 }),
    approvedCount: fc.nat(2),
    isBlank: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    isDated: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    findings,
  })
  .map(({ findings: found, ...planned }) =>
    stepOf(`post ${JSON.stringify({ ...planned, found })}`, (facts, host) => {
      const posted = host.post(submissionOf(planned, host), found)
      checkPosted(posted)
      facts.noteBirth(posted)
    }),
  )

interface Post {
  readonly writer: number
  readonly parent: number
  readonly approvedCount: number
  readonly isBlank: boolean
  readonly isDated: boolean
}

function submissionOf({ writer, parent, approvedCount, isBlank, isDated }: Post, host: Host): Submission {
  const answered = host.thread[parent]
  const submission: Submission = {
    commandId: `post-${host.clock}`,
    at: isDated ? host.now : 'demain',
    actor: WRITERS[writer] ?? { role: 'visitor', id: 'nobody' },
    id: `comment-${host.clock}`,
    forum: ARTICLE,
    content: { title: 'A secret', text: isBlank ? ' ' : `secret words ${host.clock}` },
    signature: { name: 'Camille Martin', email: 'camille@example.org' },
    identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2014-06-20T00:00:00Z' } },
    approvedCount,
  }
  if (answered === undefined) return submission
  const isShown = visibility(host.thread, answered.id, host.policy).kind === 'shown'
  return { ...submission, parent: { id: answered.id, thread: answered.thread, isShown } }
}

const p3 = keeper('P3')

// Commands on the forum change no comment, whatever the mode becomes.
const ruling = fc
  .record({
    type: fc.constantFrom('setMode', 'setMode', 'setMode', 'close', 'reopenForum', 'lockThread', 'unlockThread'),
    moderation: fc.constantFrom(...MODES.slice(0, 2), ...MODES),
    registration: fc.constantFrom('optional', 'required'),
    place: fc.nat(5),
  })
  .map(({ type, moderation, registration, place }) =>
    stepOf(`${type} ${moderation} ${registration} ${place}`, (_, host) => {
      const was = host.stored
      const envelope = { id: `rule-${host.clock}`, at: host.now, actor: { role: 'admin', id: 'a1' } } as const
      const fields = { moderation, registration, thread: host.pick(place)?.thread ?? 'none' }
      host.rule({ ...envelope, expected: { version: host.forum.version }, type, ...fields } as ForumCommand)
      p3(isSame([...was.comments], [...host.comments]), 'a command on the forum changed a comment')
    }),
  )

const site: fc.Arbitrary<SitePolicy> = fc
  .record(
    {
      sections: fc.constantFrom(['3'], ['4']),
      reportThreshold: fc.constantFrom(1, 2),
      trustAfter: fc.constant(1),
      fourEyes: fc.constant(true),
      retentionDays: fc.constantFrom({ pending: 30, spam: 1, rejected: 0, removed: 0, retracted: 0, published: 9 }, {}),
      editMinutes: fc.constantFrom(5, 1000),
      purge: fc.constantFrom('prefix', 'none'),
      tombstones: fc.constantFrom('keep', 'hide'),
    },
    { requiredKeys: ['sections'] },
  )
  .map((record): SitePolicy => record)

const governing = site.map((settings) =>
  stepOf(`site ${JSON.stringify(settings)}`, (_, host) => {
    host.site = settings
  }),
)

const waiting = fc.constantFrom(3, 60, 1440, 15_000).map((minutes) =>
  stepOf(`wait ${minutes}`, (_, host) => {
    host.clock += minutes
  }),
)

type Give = (facts: Facts, host: Host, before: Comment, planned: CommandPlan) => Decided

const p13 = keeper('P13')

// Two people decide on what both have before their eyes: one at most is accepted.
function racing(give: Give): fc.Arbitrary<Step> {
  return fc.tuple(plan, plan, fc.nat(5)).map(([one, other, place]) =>
    stepOf(`race ${JSON.stringify(one)} ${JSON.stringify(other)} on ${place}`, (facts, host) => {
      const before = host.pick(place)
      if (before === undefined) return
      const late = commandOf({ ...other, flaw: undefined }, before, host.now, host.clock + 0.5)
      const first = give(facts, host, before, one)
      if (!first.result.ok || late.expected === undefined) return
      const second = host.judge(first.result.next, late)
      p13(!second.ok, `${late.type} is accepted after ${first.command.type} on one version`)
    }),
  )
}

const p15 = keeper('P15')

// An undo right after a decision brings back what was, unless words would show unread or one would approve oneself.
function undoing(give: Give): fc.Arbitrary<Step> {
  return fc.tuple(plan, fc.nat(5)).map(([planned, place]) =>
    stepOf(`give and undo ${JSON.stringify(planned)} on ${place}`, (facts, host) => {
      const before = host.pick(place)
      if (before === undefined) return
      const decided = give(facts, host, before, planned)
      const isDecision = /^(approve|reject|remove|markSpam|markHam|reopen)$/.test(decided.command.type)
      if (!isDecision || !decided.result.ok || decided.command.actor.role === 'system') return
      const { next } = decided.result
      const { actor } = decided.command
      host.clock++
      const undo = { ...sampleCommand('undo', next, actor, host.now), id: `undo-${host.clock}` }
      const answer = host.judge(next, undo)
      if (answer.ok) return
      const codes = answer.refusal.blockers.map(({ code }) => code)
      const allowed: readonly string[] = ['moderation/undo-needs-approval', 'moderation/own-comment']
      p15(
        codes.every((code) => allowed.includes(code)),
        `an undo is refused: ${codes}`,
      )
      p15(before.state === 'published', 'an undo that shows nothing is refused')
    }),
  )
}

const p4 = keeper('P4')

// To hide a comment and show it again changes nothing of how the thread reads; done on copies.
const hiding = fc.tuple(fc.nat(5), fc.constantFrom('remove', 'markSpam', 'reopen')).map(([place, how]) =>
  stepOf(`hide ${place} by ${how} and show it`, (_, host) => {
    const comment = host.thread.filter(({ state }) => state === 'published')[place]
    if (comment === undefined) return
    const actor = { role: 'admin', id: 'nobody' } as const
    const hidden = host.judge(comment, { ...sampleCommand(how, comment, actor, host.now), id: `hide-${host.clock}` })
    if (!hidden.ok) return p4(false, `${how} is refused`)
    const order = { ...sampleCommand('approve', hidden.next, actor, host.now), id: `show-${host.clock}` }
    const shown = host.judge(hidden.next, order)
    if (!shown.ok) return p4(false, 'approve is refused')
    const swapped = (next: Comment) => ({ ...host.stored, comments: new Map([...host.comments, [comment.id, next]]) })
    p4(!isSame(shownIn(swapped(hidden.next)).get(comment.id), { kind: 'shown' }), 'what is hidden is shown')
    p4(isSame([...shownIn(swapped(shown.next))], [...shownIn(host.stored)]), 'the thread reads otherwise')
  }),
)

function together(look: (facts: Facts, decided: Decided) => void): fc.Arbitrary<Step> {
  return bulkPlan.map((planned) =>
    stepOf(`give to many ${JSON.stringify(planned)}`, (facts, host) =>
      decideTogether(host, planned, (decided) => look(facts, decided)),
    ),
  )
}

const p11 = keeper('P11')

// What the buttons say is what happens; what a refusal advises is accepted.
const explaining = fc.tuple(fc.nat(5), fc.nat(CAST.length - 1)).map(([place, who]) =>
  stepOf(`explain ${place} to ${who}`, (_, host) => {
    const comment = host.pick(place)
    const actor = CAST[who]
    if (comment === undefined || actor === undefined) return
    for (const [type, answer] of Object.entries(explain(comment, actor, host.policy, host.now))) {
      const given = { ...sampleCommand(type as CommandType, comment, actor, host.now), id: `x-${host.clock}` }
      const result = host.judge(comment, given)
      p11(result.ok === answer.ok, `${type} is explained otherwise than it is judged`)
      if (answer.ok) {
        p11(result.ok && result.next.state === answer.to, `${type} leads elsewhere than explained`)
        continue
      }
      for (const { try: other } of answer.refusal.blockers) {
        if (other === undefined) continue
        const advised = host.judge(comment, sampleCommand(other, comment, actor, host.now))
        p11(advised.ok, `${other} is advised instead of ${type}, and refused`)
      }
    }
  }),
)

const p16 = keeper('P16')

// A command that was given is sent again, with the log: the same answer, and nothing happens.
const resending = fc.nat(30).map((which) =>
  stepOf(`send again ${which}`, (facts, host) => {
    const given = facts.given[which % Math.max(facts.given.length, 1)]
    const comment = given === undefined ? undefined : host.comments.get(given.before.id)
    if (given === undefined || comment === undefined || !given.result.ok) return
    const again = host.judge(comment, given.command, host.logs.get(comment.id) ?? [])
    p16(again.ok && 'repeated' in again, 'a command sent twice is not known again')
    if (!again.ok) return
    p16(isSame(again.entry, given.result.entry), 'a command sent twice is answered otherwise')
    p16(again.next === comment && again.effects.length === 0, 'a command sent twice acts twice')
  }),
)
