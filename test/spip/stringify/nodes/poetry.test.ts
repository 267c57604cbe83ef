import { describe, expect, test } from 'vitest'
import {
  emphasis,
  item,
  lineBreak,
  link,
  list,
  node,
  paragraph,
  root,
  strong,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const poem = (...lines: (string | object)[][]) => node('poetry', ...lines.map((line) => node('poetryLine', ...line)))

describe('a poem reads the same again', () => {
  test.each([
    ['of lines', poem(['a'], ['b']), '<poesie>\na\nb\n</poesie>'],
    ['of stanzas', poem(['a'], [], ['b']), '<poesie>\na\n\nb\n</poesie>'],
    ['of spans', poem([emphasis('a')], [strong('b'), ' c']), '<poesie>\n{a}\n{{b}} c\n</poesie>'],
    [
      'of lines that look like markers',
      poem(['- a'], ['-* b'], ['|c|'], ['----']),
      '<poesie>\n - a\n -* b\n |c|\n ----\n</poesie>',
    ],
    ['in an item', list(item(paragraph('x'), poem(['a'])), item(paragraph('y'))), '-* x\n<poesie>\na\n</poesie>\n-* y'],
    ['in a quotation', node('blockquote', poem(['a'], ['b'])), '<quote>\n\n<poesie>\na\nb\n</poesie>\n</quote>'],
  ])('%s', (_, tree, source) => {
    const { read, said, ...written } = writeAndRead(root(tree))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })

  test.each([
    ['with its end tag as text', poem(['a </poesie> b'], ['c'])],
    ['with its end tag in a link', poem([link('u', 'a </poesie>')], ['c'])],
    ['with braces as text', poem(['{a'], ['b}'])],
  ])('%s', (_, tree) => {
    const { read, said, codes } = writeAndRead(root(tree))
    expect([read, codes]).toEqual([said, []])
  })
})

test.each([
  ['no line', poem()],
  ['an empty first line', poem([], ['a'])],
  ['white space around a line', poem(['  a '])],
  ['a break in a line', poem(['a', lineBreak('auto'), 'b'])],
])('what SPIP cannot say is reported: %s', (_, tree) => {
  expect(write(root(tree)).codes).toEqual(['spip/not-writable'])
})
