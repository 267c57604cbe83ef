import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../src/spip/index.ts'
import { placesOf } from '../../../src/spip/tree/places-of.ts'

describe('the position between two offsets', () => {
  test('is that of the nodes that begin and end there', () => {
    const source = 'a {b}\n\n{{c}} d'
    const placeOf = placesOf(parseSpip(source))
    expect(placeOf(2, 5)).toEqual({
      start: { line: 1, column: 3, offset: 2 },
      end: { line: 1, column: 6, offset: 5 },
    })
    // Of two nodes, from the start of one to the end of the other.
    expect(placeOf(0, 12)).toMatchObject({ start: { line: 1, column: 1 }, end: { line: 3, column: 6 } })
    expect(placeOf(0, source.length)).toMatchObject({ end: { line: 3, column: 8 } })
  })

  test.each([
    [1, 5],
    [1, 2],
    [-1, -1],
    [99, 100],
  ])('is none where no node begins or ends: %i to %i', (start, end) => {
    expect(placesOf(parseSpip('a {b} c'))(start, end)).toBeUndefined()
  })

  test('is known inside the caption of a table, which is no child', () => {
    const placeOf = placesOf(parseSpip('||{a}||\n|b|'))
    expect(placeOf(2, 5)).toMatchObject({ start: { offset: 2 }, end: { offset: 5 } })
  })
})

test('a tree without positions has none', () => {
  expect(placesOf({ type: 'root', children: [{ type: 'paragraph', children: [] }] })(0, 0)).toBeUndefined()
})

test('a node that has lost its position hides no other', () => {
  const tree = parseSpip('{a} {b}')
  const [paragraph] = tree.children
  if (paragraph?.type === 'paragraph') Object.assign(paragraph.children[0] ?? {}, { position: undefined })
  expect(placesOf(tree)(4, 7)).toMatchObject({ start: { offset: 4 } })
})

test('what it gives does not change with the tree', () => {
  const tree = parseSpip('{a}')
  const placeOf = placesOf(tree)
  if (tree.position !== undefined) tree.position.start.line = 99
  expect(placeOf(0, 3)?.start.line).toBe(1)
})

test('a tree of any depth is walked', () => {
  let node: unknown = { type: 'paragraph', children: [] }
  for (let depth = 0; depth < 100_000; depth++) node = { type: 'blockquote', children: [node] }
  expect(placesOf({ type: 'root', children: [node as never] })(0, 0)).toBeUndefined()
})
