import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/moderation/comment.ts'
import { expectAbout } from '../../src/moderation/expect-about.ts'
import { inState } from './sample.ts'

const STATES = ['open', 'shut']
const about = (record: unknown, comment: unknown = inState.pending, name: 'report' | 'appeal' = 'report') => {
  return () => expectAbout(name, record as { state: string; comment: string }, STATES, comment as Comment)
}

test.each(Object.values(inState))('a record of a comment that is $state', (comment) => {
  for (const state of STATES) expect(about({ state, comment: '7' }, comment)).not.toThrow()
})

describe('is refused', () => {
  test.each<[unknown, string]>([
    [null, 'Expected `report` to be an object'],
    [undefined, 'Expected `report` to be an object'],
    ['open', 'Expected `report` to be an object'],
    [[], 'Expected `report` to be an object, got an array'],
    [{ comment: '7' }, "Expected `report.state` to be one of `'open'`, `'shut'`, got `undefined`"],
    [{ state: 'length', comment: '7' }, '`report.state`'],
    [{ state: 'open', comment: '8' }, 'Expected `comment` to be `8`, which the report is about'],
    [{ state: 'open', comment: 7 }, 'Expected `report.comment` to be a string, got `7`'],
    [{ state: 'open' }, 'Expected `report.comment` to be a string, got `undefined`'],
  ])('%j', (record, message) => {
    expect(about(record)).toThrow(TypeError)
    expect(about(record)).toThrow(message)
  })

  test('by its own name', () => {
    expect(about(null, inState.pending, 'appeal')).toThrow('`appeal`')
    expect(about({ state: 'lost' }, inState.pending, 'appeal')).toThrow('`appeal.state`')
    expect(about({ state: 'open', comment: '8' }, inState.pending, 'appeal')).toThrow('the appeal is about')
  })

  test.each([null, 7, '7', {}, { state: 'hidden', id: '7' }])('of no comment: %j', (comment) => {
    expect(about({ state: 'open', comment: '7' }, comment)).toThrow(/`comment(?:\.state)?`/)
  })
})
