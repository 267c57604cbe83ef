import { expect, test } from 'vitest'
import { expectCount, expectString } from '../../src/core/argument.ts'
import { expectWord, fieldsOf, ifDefined, ifGiven, itemsOf, onlyFieldsOf } from '../../src/core/expect-fields.ts'

const optional = fieldsOf({ name: ifDefined(expectString) })

test('what may be left out is not written as `null` everywhere', () => {
  expect(() => optional({}, 'entity')).not.toThrow()
  expect(() => optional({ name: null }, 'entity')).toThrow('Expected `entity.name` to be a string, got `null`')
})

const list = fieldsOf({ name: expectString, rows: itemsOf(onlyFieldsOf({ count: ifGiven(expectCount) })) })

test.each([
  [{ name: 'a', rows: [] }],
  [{ name: 'a', rows: [{ count: 1 }, {}, { count: undefined }, { count: null }], other: 3 }],
])('%j is what it must be', (value) => {
  expect(() => list(value, 'list')).not.toThrow()
})

test.each<[value: unknown, words: string]>([
  [undefined, 'Expected `list` to be an object, got `undefined`'],
  [[], 'Expected `list` to be an object, got an array'],
  [{}, 'Expected `list.name` to be a string, got `undefined`'],
  [{ name: 'a' }, 'Expected `list.rows` to be a list, got `undefined`'],
  [{ name: 'a', rows: [{}, null] }, 'Expected `list.rows[1]` to be an object, got `null`'],
  [{ name: 'a', rows: Array(1) }, 'Expected `list.rows[0]` to be an object, got `undefined`'],
  [{ name: 'a', rows: [{ count: '1' }] }, "Expected `list.rows[0].count` to be a number from 0, got `'1'`"],
  [{ name: 'a', rows: [{ cuont: 1 }] }, 'Unknown option `cuont` in `list.rows[0]`; did you mean `count`?'],
])('%j: what is wrong is named with its place', (value, words) => {
  expect(() => list(value, 'list')).toThrow(new TypeError(words))
})

const expectMode = expectWord(['open', 'closed'])

test('one of the words passes', () => {
  expect(() => expectMode('closed', 'forum.mode')).not.toThrow()
})

test.each([['close'], [undefined], [null], [1]])('%j is refused under its whole name', (value) => {
  expect(() => expectMode(value, 'forum.mode')).toThrow(TypeError)
  expect(() => expectMode(value, 'forum.mode')).toThrow('`forum.mode`')
})
