import fc from 'fast-check'
import { COMMAND_TYPES, GROUND_KINDS, MODES } from '../../src/core/moderation-states.ts'
import type { Actor } from '../../src/moderation/actor.ts'
import type { Command } from '../../src/moderation/command.ts'
import type { Comment, CommentContent } from '../../src/moderation/comment.ts'
import type { Accepted, Refused } from '../../src/moderation/decide.ts'
import { RIGHTS } from '../../src/moderation/guards/right.ts'
import type { Submission } from '../../src/moderation/intake/submission.ts'
import { type Finding, VERDICTS } from '../../src/moderation/intake/verdict.ts'
import type { LogEntry } from '../../src/moderation/log-entry.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { sampleCommand } from '../../src/moderation/sample-command.ts'
import { type Born, submit } from '../../src/moderation/submit.ts'
import { visibility } from '../../src/moderation/visibility.ts'
import { deepFreeze, GROUNDS, judge, minute } from './sample.ts'

/** Several people, some of whom may do nothing here. */
export const ACTORS: readonly Actor[] = [
  { role: 'moderator', id: 'm1', scope: { kind: 'everything' } },
  { role: 'moderator', id: 'm2', scope: { kind: 'sections', sections: ['3'] } },
  { role: 'moderator', id: 'w1', scope: { kind: 'articles', articles: ['12'] } },
  { role: 'moderator', id: 'm4', scope: { kind: 'articles', articles: ['99'] } },
  { role: 'moderator', id: 'm5', scope: { kind: 'everything' }, banned: true },
  { role: 'admin', id: 'a1' },
  { role: 'author', id: 'w1', verified: true },
  { role: 'author', id: 'w2', verified: true },
  { role: 'author', id: 'w1' },
  { role: 'reader', id: 'r1', verified: true },
  { role: 'visitor', id: 'v1' },
  { role: 'dataSubject', id: 'd1' },
  { role: 'system', id: 's1' },
]

const WRITERS: readonly Actor[] = [
  { role: 'reader', id: 'w1', verified: true },
  { role: 'visitor', id: 'w2' },
  { role: 'admin', id: 'a1' },
]

/** What happens next in a thread. */
export type Step =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'submit'; readonly writer: number; readonly parent: number; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'command'
      readonly type: Command['type']
      readonly target: number
      /** Index in ACTORS; -1 for somebody whose right it is. */
      readonly actor: number
      /** How many versions ago, and revisions, whoever decides last looked. */
      readonly stale: readonly [number, number]
      readonly hasGrounds: boolean
      readonly findings: readonly Finding[]
    }

const findings: fc.Arbitrary<readonly Finding[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ check: fc.constantFrom('links', 'flood', 'words'), verdict: fc.constantFrom(...VERDICTS) }),
      { maxLength: 3 },
    ),
  },
)

const policy: fc.Arbitrary<Policy> = fc
  .record(
    {
      mode: fc.constantFrom(...MODES),
      sections: fc.constantFrom(['3'], ['4']),
      reportThreshold: fc.constantFrom(1, 2),
      trustAfter: fc.constant(1),
      fourEyes: fc.boolean(),
      retentionDays: fc.constant({ spam: 0, rejected: 0, retracted: 0, published: 0, pending: 30 }),
      editMinutes: fc.constantFrom(5, 1000),
      purge: fc.constantFrom('prefix', 'none'),
    },
    { requiredKeys: ['mode', 'retentionDays'] },
  )
  .map((record): Policy => record)

const command = fc.record({
  kind: fc.constant('command' as const),
  // What ends a comment comes more rarely, so that histories last.
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...COMMAND_TYPES.slice(0, 8)) },
    { weight: 1, arbitrary: fc.constantFrom(...COMMAND_TYPES) },
  ),
  target: fc.nat(5),
  // Most commands come from somebody whose right they are: the others are refused early.
  actor: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(ACTORS.length - 1) }),
  stale: fc.oneof(
    { weight: 6, arbitrary: fc.constant([0, 0] as const) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(2), fc.nat(1)) },
  ),
  hasGrounds: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  findings,
})

const submission = fc.record({
  kind: fc.constant('submit' as const),
  writer: fc.nat(WRITERS.length - 1),
  parent: fc.integer({ min: -1, max: 5 }),
  findings,
})

/** A random history of one thread: submissions, commands of several people, changes of policy. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    policy,
    fc.array(submission, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: command },
        { weight: 1, arbitrary: submission },
        { weight: 1, arbitrary: policy.map((one) => ({ kind: 'policy' as const, policy: one })) },
      ),
      { minLength: 10, maxLength: 30, size: 'medium' },
    ),
  )
  .map(([first, births, rest]) => [{ kind: 'policy', policy: first }, ...births, ...rest])

/** One command, what it was given on, and what came of it. */
export interface Move {
  readonly policy: Policy
  readonly before: Comment
  readonly command: Command
  readonly result: Accepted | Refused
}

/** Somebody wanted to post, and what came of it. */
export interface Arrival {
  readonly submission: Submission
  readonly policy: Policy
  readonly findings: readonly Finding[]
  readonly result: Born | Refused
}

/** A thread with everything that happened in it. */
export interface World {
  readonly comments: readonly Comment[]
  readonly logs: ReadonlyMap<string, readonly LogEntry[]>
  readonly moves: readonly Move[]
  readonly births: readonly { readonly policy: Policy; readonly result: Born }[]
  readonly submissions: readonly Arrival[]
  readonly policy: Policy
  /** A date after everything that happened. */
  readonly now: string
}

/** Lives a history; everything that is handed over is frozen. */
export function live(history: readonly Step[]): World {
  const comments = new Map<string, Comment>()
  const logs = new Map<string, LogEntry[]>()
  const moves: Move[] = []
  const births: { policy: Policy; result: Born }[] = []
  const submissions: Arrival[] = []
  let current: Policy = { mode: 'a-priori' }

  for (const [clock, step] of history.entries()) {
    if (step.kind === 'policy') {
      current = deepFreeze(step.policy)
    } else if (step.kind === 'submit') {
      const submission = deepFreeze(submissionOf(step, [...comments.values()], current, clock))
      const result = submit(submission, current, step.findings)
      submissions.push({ submission, policy: current, findings: step.findings, result })
      if (!result.ok) continue
      births.push({ policy: current, result })
      comments.set(result.next.id, deepFreeze(result.next))
      logs.set(result.next.id, [deepFreeze(result.entry)])
    } else {
      const before = [...comments.values()][step.target % Math.max(comments.size, 1)]
      if (before === undefined) continue
      const given = deepFreeze(commandOf(step, before, clock))
      const result = judge(before, given, current)
      if ('repeated' in result) throw new Error('no log was passed')
      moves.push({ policy: current, before, command: given, result })
      if (!result.ok) continue
      comments.set(before.id, deepFreeze(result.next))
      logs.get(before.id)?.push(deepFreeze(result.entry))
    }
  }
  const now = minute(history.length)
  return { comments: [...comments.values()], logs, moves, births, submissions, policy: current, now }
}

function submissionOf(
  step: Step & { kind: 'submit' },
  thread: readonly Comment[],
  policy: Policy,
  clock: number,
): Submission {
  const parent = thread[step.parent]
  const submission: Submission = {
    commandId: `submit-${clock}`,
    at: minute(clock),
    actor: WRITERS[step.writer] ?? { role: 'visitor', id: 'nobody' },
    id: `comment-${clock}`,
    forum: { type: 'article', id: '12' },
    content: words(clock),
    signature: { name: 'Camille Martin', email: 'camille@example.org' },
    identifiers: { ip: { kind: 'full', value: '203.0.113.7', keepUntil: minute(0) } },
    approvedCount: 1,
  }
  if (parent === undefined) return submission
  const isShown = visibility(thread, parent.id, policy).kind === 'shown'
  return { ...submission, parent: { id: parent.id, thread: parent.thread, isShown } }
}

function entitled(type: Command['type'], comment: Comment, clock: number): Actor {
  const roles = RIGHTS[type].roles
  const role = roles[clock % roles.length] ?? 'system'
  if (role === 'author' && comment.state !== 'erased') return { role, id: comment.author.id ?? 'w1', verified: true }
  return ACTORS.find((actor) => actor.role === role) ?? { role: 'system', id: 's1' }
}

function words(clock: number): CommentContent {
  return { title: `Titre ${clock}`, text: `Mots secrets ${clock}` }
}

function commandOf(step: Step & { kind: 'command' }, comment: Comment, clock: number): Command {
  const actor = ACTORS[step.actor] ?? entitled(step.type, comment, clock)
  const sample = sampleCommand(step.type, comment, actor, minute(clock))
  const [versions, revisions] = step.stale
  const expected = { version: comment.version - versions, revision: comment.revision - revisions }
  const base = { ...sample, id: `command-${clock}`, expected }
  switch (base.type) {
    case 'reject':
    case 'remove':
      return step.hasGrounds ? { ...base, grounds: GROUNDS } : withoutGrounds(base)
    case 'settleReport':
      return step.hasGrounds ? { ...base, outcome: 'upheld', grounds: GROUNDS } : base
    case 'report':
      return { ...base, report: `report-${clock}`, ground: GROUND_KINDS[clock % GROUND_KINDS.length] ?? 'other' }
    case 'editByAuthor':
      return { ...base, content: words(clock), findings: step.findings, approvedCount: 1 }
    default:
      return base
  }
}

// As a client may send it, whatever the types say.
function withoutGrounds({ grounds: _, ...rest }: Command & { readonly grounds?: unknown }): Command {
  return rest as Command
}
