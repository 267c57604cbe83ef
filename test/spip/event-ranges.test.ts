import { expect, test } from 'vitest'
import { Event, EXIT } from '../../src/spip/event.ts'
import { EventRanges } from '../../src/spip/event-ranges.ts'
import { parse } from '../../src/spip/parse/parse.ts'

function rangesOf(source: string) {
  const stream = parse(source, { notation: 'spip', scope: 'body', report: undefined })
  const ranges = new EventRanges(stream)
  return Array.from({ length: stream.length }, (_, index) => {
    const range = ranges.rangeOf(index)
    const kind = stream.kindAt(index)
    return [
      kind > EXIT ? `/${Event[kind - EXIT]}` : Event[kind],
      range === undefined ? undefined : source.slice(...range),
    ]
  })
}

test('each event has the range of its node, texts that of the node around them', () => {
  expect(rangesOf('a {b \\{} <code>c</code>')).toEqual([
    ['paragraph', 'a {b \\{} <code>c</code>'],
    ['text', 'a {b \\{} <code>c</code>'],
    ['emphasis', '{b \\{}'],
    ['text', '{b \\{}'],
    ['literal', '{b \\{}'],
    ['/emphasis', '{b \\{}'],
    ['text', 'a {b \\{} <code>c</code>'],
    ['inlineCode', '<code>c</code>'],
    ['/paragraph', 'a {b \\{} <code>c</code>'],
  ])
})

test('side by side, and one in the other', () => {
  expect(rangesOf('-* a\n-** b\n\n----').map(([kind, range]) => `${kind}: ${range}`)).toEqual([
    'list: -* a\n-** b',
    'listItem: -* a\n-** b',
    'paragraph: a',
    'text: a',
    '/paragraph: a',
    'list: -** b',
    'listItem: -** b',
    'paragraph: b',
    'text: b',
    '/paragraph: b',
    '/listItem: -** b',
    '/list: -** b',
    '/listItem: -* a\n-** b',
    '/list: -* a\n-** b',
    'thematicBreak: ----',
  ])
})

test.each([-1, 99, Number.NaN])('%d is no event', (event) => {
  const stream = parse('a', { notation: 'spip', scope: 'body', report: undefined })
  expect(new EventRanges(stream).rangeOf(event)).toBeUndefined()
})
