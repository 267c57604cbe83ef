import { expect, test } from 'vitest'
import { Event } from '../../src/spip/event.ts'
import { expectTree, isTree } from '../../src/spip/expect-tree.ts'
import { parseSpip } from '../../src/spip/index.ts'
import { streamOf } from '../../src/spip/stream-of.ts'

test.each([
  ['a source', '{a}'],
  ['a tree', parseSpip('{a}')],
])('the events of %s', (_, source) => {
  const stream = streamOf(source, 'spip', undefined, undefined)
  expect([stream.kindAt(0), stream.kindAt(1), stream.length]).toEqual([Event.paragraph, Event.emphasis, 5])
})

const WRONG: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['an array', [parseSpip('a')]],
  ['a node', { type: 'paragraph', children: [] }],
  ['a root without children', { type: 'root' }],
  ['a root whose children are no list', { type: 'root', children: 'a' }],
  ['an object whose type is another object', { type: ['root'], children: [] }],
  ['a text as an object', Object('a')],
]

test.each(WRONG)('%s is neither', (_, value) => {
  expect(() => streamOf(value, 'spip', undefined, undefined)).toThrow(TypeError)
  expect(() => streamOf(value, 'spip', undefined, undefined)).toThrow(/`source`/)
  expect(isTree(value)).toBe(false)
  expect(() => expectTree(value)).toThrow(/`tree`/)
})

test('an empty text and an empty tree are sources', () => {
  expect(streamOf('', 'spip', undefined, undefined)).toHaveLength(0)
  expect(streamOf({ type: 'root', children: [] }, 'spip', undefined, undefined)).toHaveLength(0)
})
