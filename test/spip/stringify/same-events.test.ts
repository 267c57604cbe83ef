import { expect, test } from 'vitest'
import { Event, EventStream, EXIT } from '../../../src/spip/event.ts'
import { firstDifference } from '../../../src/spip/stringify/same-events.ts'

type Row = readonly [kind: number, data?: unknown]

function streamOf(...rows: readonly Row[]): EventStream {
  const stream = new EventStream('', [0])
  for (const [kind, data] of rows) stream.push(kind, 0, 0, data)
  return stream
}

const STRONG = Event.strong
const STRONG_EXIT = Event.strong + EXIT
const text = (value: string): Row => [Event.text, value]

test.each<[string, readonly Row[], readonly Row[], number]>([
  ['nothing', [], [], -1],
  ['the same', [text('a'), [STRONG], text('b'), [STRONG_EXIT]], [text('a'), [STRONG], text('b'), [STRONG_EXIT]], -1],
  ['a text that is cut otherwise', [text('ab')], [text('a'), text('b')], -1],
  ['a sign that is escaped', [text('a{b')], [text('a'), [Event.literal, '{'], text('b')], -1],
  ['a reference, which is no text', [text('a&eacute;')], [text('a'), [Event.literal, '&eacute;']], 0],
  ['a text that looks like a reference', [text('&eacute;')], [[Event.literal, '&eacute;']], 0],
  ['another reference', [[Event.literal, '&eacute;']], [[Event.literal, '&egrave;']], 0],
  ['another text, after what is the same', [[STRONG], text('a'), text('b')], [[STRONG], text('ac')], 1],
  ['another kind', [text('a'), [STRONG]], [text('a'), [Event.emphasis]], 1],
  ['less', [text('a'), [STRONG], [STRONG_EXIT]], [text('a'), [STRONG]], 2],
  ['more', [text('a'), [STRONG]], [text('a'), [STRONG], [STRONG_EXIT]], 2],
  ['fields in another order', [[Event.link, { url: 'a', kind: 'url' }]], [[Event.link, { kind: 'url', url: 'a' }]], -1],
  ['a field that is not set', [[Event.link, { url: 'a', title: undefined }]], [[Event.link, { url: 'a' }]], -1],
  ['a field of the written alone', [[Event.link, { url: 'a', title: 'b' }]], [[Event.link, { url: 'a' }]], 0],
  ['a field of the read alone', [[Event.link, { url: 'a' }]], [[Event.link, { url: 'a', title: 'b' }]], 0],
  ['a field in a field', [[Event.link, { reference: { id: 1 } }]], [[Event.link, { reference: { id: 2 } }]], 0],
  ['items of a field', [[Event.model, { params: ['a', 'b'] }]], [[Event.model, { params: ['a'] }]], 0],
  ['a field that is null', [[Event.link, { reference: null }]], [[Event.link, { reference: {} }]], 0],
  ['what a link shows', [[Event.link, { url: 'a' }]], [[Event.link, { url: 'a', bare: 'a' }]], 0],
  ['fields that follow from the rest', [[Event.paragraph, { bare: true }]], [[Event.paragraph]], -1],
])('%s', (_, written, read, expected) => {
  const stream = streamOf(...written)
  const other = streamOf(...read)
  expect(firstDifference(stream, 0, stream.length, other, other.length)).toBe(expected)
})

test('a range is compared with the start of what was read', () => {
  const stream = streamOf(text('a'), [STRONG], text('b'), [STRONG_EXIT])
  const read = streamOf([STRONG], text('b'), [STRONG_EXIT])
  expect(firstDifference(stream, 1, 4, read, 3)).toBe(-1)
  expect(firstDifference(stream, 1, 3, read, 2)).toBe(-1)
  expect(firstDifference(stream, 1, 3, read, 3)).toBe(3)
})

test('a field that holds itself is compared as deep as what was read', () => {
  const fields: Record<string, unknown> = { url: 'a' }
  fields['reference'] = fields
  const stream = streamOf([Event.link, fields])
  const read = streamOf([Event.link, { url: 'a', reference: { url: 'a' } }])
  expect(firstDifference(stream, 0, 1, read, 1)).toBe(0)
})
