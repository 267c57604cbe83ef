import { describe, expectTypeOf, test } from 'vitest'
import {
  type Accepted,
  type Command,
  type CommandOf,
  type CommandType,
  type Comment,
  type Decision,
  decide,
  type Policy,
  type Refused,
  type Repeated,
} from '../../src/moderation/index.ts'

declare const policy: Policy
declare const approve: CommandOf<'approve'>

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

  test('takes no name that the command does not have', () => {
    const { type: _, ...edit } = {} as CommandOf<'editByAuthor'>
    // @ts-expect-error: `finding` is misspelt, and would let pass what the checks hold
    decide({} as Comment, { ...edit, type: 'editByAuthor', finding: [] }, policy)
    const { type: __, ...order } = approve
    // @ts-expect-error: an approval has no grounds
    decide({} as Comment, { ...order, type: 'approve', grounds: { kind: 'spam' } }, policy, { log: [] })
  })

  test('takes one of several commands, and gives what they lead to', () => {
    const { type: _, ...order } = approve
    const type = {} as 'approve' | 'markSpam'
    const result = decide({} as Comment<'pending'>, { ...order, type }, policy)
    expectTypeOf(result).toEqualTypeOf<Accepted<'published' | 'spam'> | Refused>()
    const one = {} as CommandOf<'approve' | 'erase'>
    expectTypeOf(decide({} as Comment<'pending'>, one, policy)).toEqualTypeOf<
      Accepted<'published' | 'erased'> | Refused
    >()
  })

  test('takes the command of a function that is generic itself', () => {
    const judge = <C extends Command>(command: C) => decide({} as Comment, command, policy)
    expectTypeOf(judge(approve)).toEqualTypeOf<Accepted | Refused>()
    const { type: _, ...order } = approve
    const judgeType = <T extends 'approve' | 'undo'>(type: T) =>
      decide<Comment, CommandType>({} as Comment, { ...order, type }, policy)
    expectTypeOf(judgeType('undo')).toEqualTypeOf<Accepted | Refused>()
    const judgeOf = <T extends CommandType>(command: CommandOf<T>) =>
      decide<Comment, CommandType>({} as Comment, command, policy)
    expectTypeOf(judgeOf(approve)).toEqualTypeOf<Accepted | Refused>()
  })
})
