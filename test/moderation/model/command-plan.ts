import fc from 'fast-check'
import { COMMAND_TYPES, type CommandType, GROUND_KINDS } from '../../../src/core/moderation-states.ts'
import type { Command } from '../../../src/moderation/command.ts'
import type { Comment } from '../../../src/moderation/comment.ts'
import { type Finding, VERDICTS } from '../../../src/moderation/intake/verdict.ts'
import { sampleCommand } from '../../../src/moderation/refusal/sample-command.ts'
import { expectedCell } from '../expected-table.ts'
import { GROUNDS } from '../sample.ts'
import { CAST, entitledTo } from './cast.ts'

/** What a command may lack, or say wrongly, as a client may send it whatever the types say. */
const FLAWS = [
  'no-id',
  'used-id',
  'no-date',
  'early-date',
  'unknown-type',
  'unknown-role',
  'no-actor-id',
  'no-scope',
  'no-sight',
  'no-grounds',
  'no-words',
  'no-law',
  'no-explanation',
  'no-request',
  'other-report',
  'same-report',
] as const

export type Flaw = (typeof FLAWS)[number]

/** Which command: one of a list, or of those in it that the table accepts in the state of the comment. */
interface Choice {
  readonly from: 'usual' | 'all'
  readonly isFitting: boolean
  readonly place: number
}

/** A command to be given, before it is known on what. */
export interface CommandPlan {
  readonly choice: Choice | CommandType
  /** Index in CAST; -1 for somebody whose right it is. */
  readonly actor: number
  /** How many versions and revisions ago whoever decides last looked. */
  readonly stale: readonly [number, number]
  readonly flaw: Flaw | undefined
  readonly isUpheld: boolean
  readonly findings: readonly Finding[]
}

export const findings: fc.Arbitrary<readonly Finding[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ check: fc.constantFrom('links', 'flood', 'words'), verdict: fc.constantFrom(...VERDICTS) }),
      { maxLength: 3 },
    ),
  },
)

/** Mostly what somebody who may would send: what is wrong is refused early, and then nothing deep is reached. */
export const plan: fc.Arbitrary<CommandPlan> = fc.record({
  choice: fc.record({
    from: fc.constantFrom('usual', 'usual', 'all'),
    isFitting: fc.constantFrom(true, true, true, false),
    place: fc.nat(29),
  }),
  actor: fc.oneof({ weight: 5, arbitrary: fc.constant(-1) }, { weight: 2, arbitrary: fc.nat(CAST.length - 1) }),
  stale: fc.oneof(
    { weight: 14, arbitrary: fc.constant([0, 0] as const) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(2), fc.nat(1)) },
  ),
  flaw: fc.oneof(
    { weight: 10, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...FLAWS) },
  ),
  isUpheld: fc.boolean(),
  findings,
})

// What ends a comment comes more rarely, so that histories last.
const USUAL: readonly CommandType[] = [...COMMAND_TYPES.slice(0, 8), 'report', 'settleReport']

/** Says which command a plan gives on a comment. */
export function typeOf({ choice }: CommandPlan, comment: Comment): CommandType {
  if (typeof choice === 'string') return choice
  const all = choice.from === 'usual' ? USUAL : COMMAND_TYPES
  const fitting = all.filter((type) => fits(type, comment))
  const list = choice.isFitting && fitting.length > 0 ? fitting : all
  return list[choice.place % list.length] ?? 'approve'
}

function fits(type: CommandType, comment: Comment): boolean {
  if (expectedCell(comment.state, type).startsWith('moderation/') || comment.state === 'erased') return false
  if (type === 'settleReport') return comment.reports.length > 0
  return type !== 'undo' || comment.previous !== undefined
}

/** Gives plans of one command, mostly by those whose right it is, with one flaw or none. */
export function planOf(type: CommandType, flaw: Flaw | undefined): fc.Arbitrary<CommandPlan> {
  return plan.map((planned) => ({ ...planned, choice: type, flaw }))
}

/** Makes the command of a plan; `turn` is unique in its history. */
export function commandOf(planned: CommandPlan, comment: Comment, at: string, turn: number): Command {
  const type = typeOf(planned, comment)
  const { stale } = planned
  const actor = CAST[planned.actor] ?? entitledTo(type, comment, turn)
  const [versions, revisions] = stale
  const expected = { version: comment.version - versions, revision: comment.revision - revisions }
  const command = { ...sampleCommand(type, comment, actor, at), id: `command-${turn}`, expected }
  return flawed(filled(command, planned, turn), planned.flaw, comment)
}

function filled(command: Command, { isUpheld, findings: found }: CommandPlan, turn: number): Command {
  switch (command.type) {
    case 'reject':
    case 'remove':
      return { ...command, grounds: GROUNDS }
    case 'settleReport':
      return isUpheld ? { ...command, outcome: 'upheld', grounds: GROUNDS } : command
    case 'report':
      return { ...command, report: `report-${turn}`, ground: GROUND_KINDS[turn % GROUND_KINDS.length] ?? 'other' }
    case 'editByAuthor':
      return { ...command, content: { text: `secret words ${turn}` }, findings: found, approvedCount: turn % 3 }
    case 'erase':
      return { ...command, request: `request-${turn}` }
    default:
      return command
  }
}

function flawed(command: Command, flaw: Flaw | undefined, comment: Comment): Command {
  const changes: Readonly<Record<Flaw, object>> = {
    'no-id': { id: '' },
    'used-id': { id: comment.last.commandId },
    'no-date': { at: 'hier' },
    'early-date': { at: '2014-06-12T09:00:00Z' },
    'unknown-type': { type: 'publish' },
    'unknown-role': { actor: { ...command.actor, role: 'owner' } },
    'no-actor-id': { actor: { ...command.actor, id: '' } },
    'no-scope': { actor: { role: 'moderator', id: 'm1' } },
    'no-sight': { expected: undefined },
    'no-grounds': { grounds: undefined },
    'no-words': { content: { text: ' ' } },
    'no-law': { grounds: { kind: 'illegal', law: '', explanation: 'Diffamation' } },
    'no-explanation': { grounds: { kind: 'other', explanation: ' ' } },
    'no-request': { request: ' ' },
    'other-report': { report: 'none' },
    'same-report': { report: comment.state === 'erased' ? '' : (comment.reports[0]?.id ?? '') },
  }
  return flaw === undefined ? command : ({ ...command, ...changes[flaw] } as Command)
}
