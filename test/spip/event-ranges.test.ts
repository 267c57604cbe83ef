import { expect, test } from 'vitest'
import { Event, EXIT } from '../../src/spip/event.ts'
import { rangesOf } from '../../src/spip/event-ranges.ts'
import { parse } from '../../src/spip/parse/parse.ts'

function writtenRanges(source: string) {
  const stream = parse(source, { notation: 'spip', scope: 'body', report: undefined })
  return rangesOf(stream).map((range, index) => {
    const kind = stream.kindAt(index)
    return [
      kind > EXIT ? `/${Event[kind - EXIT]}` : Event[kind],
      range === undefined ? undefined : source.slice(...range),
    ]
  })
}

test('each event has the range of its node, texts that of the node around them', () => {
  expect(writtenRanges('a {b \\{} <code>c</code>')).toEqual([
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
  expect(writtenRanges('-* a\n-** b\n\n----').map(([kind, range]) => `${kind}: ${range}`)).toEqual([
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
  expect(rangesOf(stream)[event]).toBeUndefined()
})
