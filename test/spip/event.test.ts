import { describe, expect, test } from 'vitest'
import { Event, EventStream, EXIT } from '../../src/spip/event.ts'

test('the kinds of events differ, and those with content have an exit that is no kind', () => {
  const kinds = Object.values(Event).filter((kind) => typeof kind === 'number')
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(Math.max(...kinds)).toBeLessThan(EXIT)
})

describe('a stream', () => {
  const source = 'a \n\u00a0b'
  const stream = new EventStream(source, [source.length])
  const indexes = {
    paragraph: stream.push(Event.paragraph, 0, 0),
    text: stream.push(Event.text, 0, 1),
    blank: stream.push(Event.text, 1, 2),
    nbsp: stream.push(Event.text, 3, 4),
    own: stream.push(Event.literal, 4, 5, '{'),
    auto: stream.push(Event.lineBreak, 2, 3, 'auto'),
    manual: stream.push(Event.lineBreak, 2, 3, 'manual'),
    spaces: stream.push(Event.text, 0, 2, ' \t\n'),
    exit: stream.push(Event.paragraph + EXIT, 5, 5),
  }

  test.each([
    ['text', 'a'],
    ['own', '{'],
    ['nbsp', '\u00a0'],
  ] as const)('gives the characters of %s', (name, expected) => {
    expect(stream.literalAt(indexes[name])).toBe(expected)
  })

  test.each([
    ['blank', true],
    ['spaces', true],
    ['auto', true],
    ['text', false],
    ['nbsp', false],
    ['manual', false],
    ['own', false],
    ['paragraph', false],
  ] as const)('%s is blank: %s', (name, expected) => {
    expect(stream.isBlank(indexes[name])).toBe(expected)
  })

  test('finds what leaves a node', () => {
    expect(stream.exitOf(indexes.paragraph)).toBe(indexes.exit)
    expect(new EventStream('', []).exitOf(0)).toBe(0)
    const open = new EventStream('', [])
    open.push(Event.strong, 0, 0)
    expect(open.exitOf(0)).toBe(1)
  })
})
