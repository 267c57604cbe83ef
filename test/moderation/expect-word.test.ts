import { expect, test } from 'vitest'
import { expectWord } from '../../src/moderation/expect-word.ts'

const expectMode = expectWord(['open', 'closed'])

test('one of the words passes', () => {
  expect(() => expectMode('closed', 'forum.mode')).not.toThrow()
})

test.each([['close'], [undefined], [null], [1]])('%j is refused under its whole name', (value) => {
  expect(() => expectMode(value, 'forum.mode')).toThrow(TypeError)
  expect(() => expectMode(value, 'forum.mode')).toThrow('`forum.mode`')
})
