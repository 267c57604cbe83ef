import { describe, expect, test } from 'vitest'
import { NoteBodies } from '../../../src/spip/stringify/note-bodies.ts'
import { SourceWriter } from '../../../src/spip/stringify/source-writer.ts'
import { flattenTree } from '../../../src/spip/tree/flatten.ts'
import { emphasis, paragraph, root } from '../hand-built.ts'

function writerOf(isCareful = false, isFirst = true, ...children: object[]): SourceWriter {
  const stream = flattenTree(root(...children))
  return new SourceWriter({ stream, notes: new NoteBodies(stream), notation: 'spip', coverable: 0 }, isCareful, isFirst)
}

describe('what stands between', () => {
  test('is the longest that was asked for, and nothing at the start', () => {
    const writer = writerOf()
    writer.separate('\n\n')
    writer.add('a')
    writer.separate('\n')
    writer.separate('\n\n')
    writer.separate('\n')
    writer.add('b')
    expect(writer.out).toBe('a\n\nb')
  })

  test('gives way to a line end when it is a space', () => {
    const writer = writerOf()
    writer.add('-*')
    writer.separate(' ')
    writer.separate('\n')
    writer.add('a')
    expect(writer.out).toBe('-*\na')
  })

  test('is dropped by what goes on, and by what was just opened', () => {
    const writer = writerOf()
    writer.add('a')
    writer.separate('\n')
    writer.join()
    writer.open('[[')
    writer.separate('\n\n')
    writer.add('b')
    expect(writer.out).toBe('a[[b')
  })
})

describe('a line', () => {
  test.each<[string, (writer: SourceWriter) => void, string]>([
    ['is begun once', (writer) => writer.add('a'), 'a\n- '],
    ['is begun already', (writer) => writer.add('a\n'), 'a\n- '],
    [
      'is about to begin',
      (writer) => {
        writer.add('a')
        writer.separate('\n\n')
      },
      'a\n\n- ',
    ],
    [
      'begins after a marker',
      (writer) => {
        writer.add('-*')
        writer.separate(' ')
      },
      '-*\n- ',
    ],
    ['begins in a note', (writer) => writer.open('a[['), 'a[[\n- '],
    ['begins with the text', () => {}, '- '],
  ])('%s', (_, before, expected) => {
    const writer = writerOf()
    before(writer)
    writer.startLine()
    writer.add('- ')
    expect(writer.out).toBe(expected)
  })
})

describe('a text', () => {
  test.each([
    ['at the start, plain', false, true, '- a', '- a'],
    ['at the start, careful', true, true, '- a', '\\- a'],
    ['at the start of a later block', false, false, '- a', ' - a'],
    ['that is empty', true, true, '', ''],
    ['with signs of markup, plain', false, true, '{a} [b]', '\\{a\\} [b]'],
    ['with signs of markup, careful', true, true, '{a} [b]', '\\{a\\} &#91;b&#93;'],
  ])('%s', (_, isCareful, isFirst, value, expected) => {
    const writer = writerOf(isCareful, isFirst)
    writer.text(value)
    expect(writer.out).toBe(expected)
  })

  test.each([
    ['joins it, plain', false, 'ab{c}'],
    ['stays apart from it, careful', true, 'a<intro></intro>b{c}'],
  ])('beside another %s', (_, isCareful, expected) => {
    const writer = writerOf(isCareful, true, paragraph('a', 'b', emphasis('c')))
    writer.write(0, writer.stream.length)
    expect(writer.out).toBe(expected)
  })
})
