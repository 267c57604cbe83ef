import { describe, expectTypeOf, test } from 'vitest'
import type { StatementEntry } from '../../src/i18n/index.ts'
import {
  type Accepted,
  type Cell,
  type Command,
  type CommandOf,
  type CommandType,
  type Comment,
  type Decision,
  decide,
  type LogEntry,
  moderationTable,
  type Next,
  nextState,
  type Policy,
  type Refused,
  type Repeated,
  type State,
} from '../../src/moderation/index.ts'

declare const policy: Policy
declare const approve: CommandOf<'approve'>

describe('the table', () => {
  test('has every cell', () => {
    const { approve: _, ...row } = moderationTable.pending
    // @ts-expect-error: the row lacks its cell for `approve`
    row satisfies Record<CommandType, Cell>
    const { erased: __, ...table } = moderationTable
    // @ts-expect-error: the table lacks its row for `erased`
    table satisfies Record<State, Record<CommandType, Cell>>
    expectTypeOf(moderationTable).toExtend<Record<State, Record<CommandType, Cell>>>()
  })

  test('has no cell that leads elsewhere', () => {
    // @ts-expect-error: `publish` is neither a state, nor a refusal, nor a rule
    ;({ ...moderationTable.pending, approve: 'publish' }) satisfies Record<CommandType, Cell>
  })

  test('is read as literals', () => {
    expectTypeOf(nextState('pending', 'approve')).toEqualTypeOf<'published'>()
    expectTypeOf(nextState('pending', 'remove')).toEqualTypeOf<'moderation/not-published'>()
    expectTypeOf(nextState('published', 'undo')).toEqualTypeOf<'rule:undo'>()
  })
})

test('Next gives the states that a command leads to', () => {
  expectTypeOf<Next<'pending', 'approve'>>().toEqualTypeOf<'published'>()
  expectTypeOf<Next<'published', 'report'>>().toEqualTypeOf<'pending' | 'published'>()
  expectTypeOf<Next<'published', 'reject'>>().toEqualTypeOf<never>()
  expectTypeOf<Next<'retracted', 'settleReport'>>().toEqualTypeOf<'retracted'>()
  expectTypeOf<Next<'pending' | 'removed', 'reopen'>>().toEqualTypeOf<'pending'>()
  expectTypeOf<Next<'erased', CommandType>>().toEqualTypeOf<never>()
})

describe('decide', () => {
  test('of an erased comment is a refusal', () => {
    expectTypeOf(decide({} as Comment<'erased'>, approve, policy)).toEqualTypeOf<Refused>()
    expectTypeOf(decide({} as Comment<'erased'>, {} as Command, policy)).toEqualTypeOf<Refused>()
  })

  test('of a command that the table refuses is a refusal', () => {
    expectTypeOf<Decision<'pending', 'remove'>>().toEqualTypeOf<Refused>()
  })

  test('gives the comment in the state that the table says', () => {
    const result = decide({} as Comment<'pending'>, approve, policy)
    expectTypeOf(result).toEqualTypeOf<Accepted<'published'> | Refused>()
    if (result.ok) expectTypeOf(result.next).toEqualTypeOf<Comment<'published'>>()
  })

  test('of any command on any comment is either', () => {
    const result = decide({} as Comment, {} as Command, policy)
    expectTypeOf(result).toEqualTypeOf<Accepted | Refused>()
    // @ts-expect-error: a refusal has no next comment: it cannot be passed over
    result.next
  })

  test('with the log can be a repetition', () => {
    const result = decide({} as Comment<'erased'>, approve, policy, { log: [] })
    expectTypeOf(result).toEqualTypeOf<Refused | Repeated>()
  })

  test('wants what whoever decides had before their eyes', () => {
    const { expected: _, ...blind } = approve
    // @ts-expect-error: a decision lacks `expected`
    decide({} as Comment, blind, policy)
  })

  test('wants grounds of a refusal', () => {
    const { grounds: _, ...command } = {} as CommandOf<'reject'>
    // @ts-expect-error: a refusal lacks its grounds
    decide({} as Comment, command, policy)
  })
})

describe('a comment', () => {
  test('carries what its state does', () => {
    expectTypeOf<Comment<'published'>['publishedAt']>().toEqualTypeOf<string>()
    expectTypeOf<Comment<'rejected'>>().toHaveProperty('grounds')
    expectTypeOf<Comment<'pending'>>().not.toHaveProperty('grounds')
    expectTypeOf<Comment<'erased'>>().not.toHaveProperty('content')
    expectTypeOf<Comment<'erased'>>().not.toHaveProperty('author')
  })

  test('is never changed in place', () => {
    const comment = {} as Comment<'pending'>
    // @ts-expect-error: the fields of a comment are read-only
    comment.version = 2
  })
})

test('every entry of the log can be told as a statement of reasons', () => {
  expectTypeOf<LogEntry>().toExtend<StatementEntry>()
})
