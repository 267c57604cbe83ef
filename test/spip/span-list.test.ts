import { expect, test } from 'vitest'
import { SpanList } from '../../src/spip/span-list.ts'

const OPEN = 2
const CLOSE = 9

test('a list of spans', () => {
  const spans = new SpanList(0)
  const open = spans.push(OPEN, 0, 1)
  const close = spans.push(CLOSE, 5, 6, { url: 'a' })
  expect([open, close, spans.length]).toEqual([0, 1, 2])
  expect([spans.mateOf(open), spans.mateOf(close)]).toEqual([-1, -1])
  spans.pair(open, close)
  expect([spans.mateOf(open), spans.mateOf(close)]).toEqual([close, open])
  expect([spans.kindAt(close), spans.startOf(close), spans.endOf(close)]).toEqual([CLOSE, 5, 6])
  expect(spans.data[close]).toEqual({ url: 'a' })
})

const NOTHING = [0, 0, 0, -1]
const at = (spans: SpanList, index: number) => [
  spans.kindAt(index),
  spans.startOf(index),
  spans.endOf(index),
  spans.mateOf(index),
]

test('outside the list, and where spans were dropped, there is nothing', () => {
  const spans = new SpanList(0)
  for (let index = 0; index < 3; index++) spans.push(OPEN, index, index + 1)
  spans.pair(1, 2)
  spans.truncate(1)
  expect(spans.length).toBe(1)
  for (const index of [-1, 1, 2, 3, 1000]) expect(at(spans, index)).toEqual(NOTHING)
  spans.truncate(5)
  expect(spans.length).toBe(1)
})

test('what a dropped span carried is forgotten', () => {
  const spans = new SpanList(0)
  spans.push(OPEN, 0, 1, 'a')
  spans.push(OPEN, 1, 2, 'b')
  spans.truncate(1)
  spans.push(CLOSE, 3, 4)
  expect([spans.data[0], spans.data[1]]).toEqual(['a', undefined])
})

test('the mate of a span that is dropped has none', () => {
  const spans = new SpanList(0)
  for (let index = 0; index < 4; index++) spans.push(OPEN, index, index + 1)
  spans.pair(0, 1)
  spans.pair(2, 3)
  spans.truncate(3)
  expect([0, 1, 2].map((index) => spans.mateOf(index))).toEqual([1, 0, -1])
})

test('a list grows beyond the room that its text foretold', () => {
  const spans = new SpanList(10)
  for (let index = 0; index < 1000; index++) spans.push(OPEN, index, index + 1, index)
  expect(spans.length).toBe(1000)
  for (const index of [0, 16, 17, 999]) {
    expect(at(spans, index)).toEqual([OPEN, index, index + 1, -1])
    expect(spans.data[index]).toBe(index)
  }
})

test('a span is put in the place of another', () => {
  const spans = new SpanList(0)
  spans.push(OPEN, 0, 1, 'a')
  spans.push(CLOSE, 4, 6, 'b')
  spans.move(1, 0)
  expect(at(spans, 0)).toEqual([CLOSE, 4, 6, -1])
  expect(spans.data[0]).toBe('b')
})

test('room that was given back holds nothing of its last text', () => {
  const first = new SpanList(100)
  for (let index = 0; index < 20; index++) first.push(CLOSE, index, index + 1)
  first.release()
  expect(at(first, 0)).toEqual(NOTHING)
  const second = new SpanList(100)
  for (let index = 0; index < 20; index++) expect(at(second, index)).toEqual(NOTHING)
})

test('two lists never share room', () => {
  const first = new SpanList(0)
  first.release()
  const [second, third] = [new SpanList(0), new SpanList(0)]
  second.push(OPEN, 1, 2)
  third.push(CLOSE, 3, 4)
  first.release()
  expect([at(second, 0), at(third, 0)]).toEqual([
    [OPEN, 1, 2, -1],
    [CLOSE, 3, 4, -1],
  ])
})
