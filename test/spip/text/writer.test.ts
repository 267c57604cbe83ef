import { describe, expect, test } from 'vitest'
import { EventStream } from '../../../src/spip/event.ts'
import { spipToText } from '../../../src/spip/index.ts'
import { TextWriter } from '../../../src/spip/text/writer.ts'

const LINE = 1
const BLOCK = 2

const writer = () => new TextWriter(new EventStream('', [0]), 'fr', false)

describe('lines and blocks', () => {
  test('end before what comes next, and not at the edges', () => {
    const one = writer()
    one.end(BLOCK)
    one.add('a')
    one.end(LINE)
    one.add('b')
    one.end(LINE)
    one.end(BLOCK)
    one.end(LINE)
    one.add('c')
    one.end(BLOCK)
    expect(one.finish()).toBe('a\nb\n\nc')
  })

  test('nothing begins none', () => {
    const one = writer()
    one.add('a')
    one.end(LINE)
    one.add('')
    expect([one.finish(), one.length]).toEqual(['a', 2])
    one.add('b')
    expect([one.finish(), one.length]).toEqual(['a\nb', 3])
  })

  test('an empty text has no length, whatever waits', () => {
    const one = writer()
    one.end(BLOCK)
    expect(one.length).toBe(0)
  })
})

test.each([
  ['at the start', (one: TextWriter) => one.addFlowing(' \t a'), 'a'],
  [
    'after a line end',
    (one: TextWriter) => {
      one.add('x')
      one.end(LINE)
      one.addFlowing(' a')
    },
    'x\na',
  ],
  [
    'in a line, where it stays',
    (one: TextWriter) => {
      one.add('x')
      one.addFlowing(' a')
    },
    'x a',
  ],
  ['that does not break, which stays', (one: TextWriter) => one.addFlowing('\u00a0a'), '\u00a0a'],
])('white space %s', (_, write, expected) => {
  const one = writer()
  write(one)
  expect(one.finish()).toBe(expected)
})

describe('what leaves nothing at the start of a line', () => {
  test.each([
    ['<img12> a', 'a'],
    ['[<img12|left>->art3] a', 'a'],
    ['{<img12>} a', 'a'],
    ['[<img12>->art3] [<img13>->art4] a', 'a'],
    ['x\n\n[<img12>->u] a', 'x\n\na'],
    ['-* [<img12>->u] a', 'a'],
    ['[#n<-] a', 'a'],
    ['[[n]] a', 'a'],
    ['<b></b> a', 'a'],
    // What says something keeps its space.
    ['{a} b', 'a b'],
    ['[a->u] b', 'a b'],
  ])('%j', (source, expected) => {
    expect(spipToText(source)).toBe(expected)
  })
})
