import { expect, test } from 'vitest'
import { expectComment, expectComments } from '../../src/moderation/expect-comment.ts'

const ERASED = { state: 'erased', last: {} } as never

test('a comment has a state that is known', () => {
  expect(() => expectComment(ERASED)).not.toThrow()
  expect(() => expectComments([])).not.toThrow()
  expect(() => expectComments([ERASED, ERASED])).not.toThrow()
})

test.each([
  [undefined, 'Expected `comment` to be an object, got `undefined`'],
  [[], 'Expected `comment` to be an object, got an array'],
  [{}, 'Expected `comment.state` to be one of `'],
  [{ state: 'lost' }, 'Expected `comment.state` to be one of `'],
])('%j is none', (value, message) => {
  const call = () => expectComment(value as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})

test.each([
  [undefined, 'Expected `comments` to be a list, got `undefined`'],
  [[ERASED, null], 'Expected `comments[1]` to be an object, got `null`'],
  [[{}], 'Expected `comments[0].state` to be one of `'],
])('%j is no list of them', (value, message) => {
  const call = () => expectComments(value as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})
