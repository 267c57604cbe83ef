import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import {
  cell,
  item,
  lineBreak,
  list,
  node,
  nodeWith,
  paragraph,
  root,
  table,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const ordered = (...items: object[]) => nodeWith('list', { ordered: true }, ...items)

describe('a list reads the same again', () => {
  test.each([
    ['unordered', list(item(paragraph('a')), item(paragraph('b'))), '-* a\n-* b'],
    ['ordered', ordered(item(paragraph('a'))), '-# a'],
    [
      'in an item',
      list(item(paragraph('a'), ordered(item(paragraph('b')))), item(paragraph('c'))),
      '-* a\n-## b\n-* c',
    ],
    [
      'of three kinds in an item',
      list(item(paragraph('a'), list(item(paragraph('b'))), ordered(item(paragraph('c'))))),
      '-* a\n-** b\n-## c',
    ],
    ['with two paragraphs in an item', list(item(paragraph('a'), paragraph('- b'))), '-* a<br><br>- b'],
    ['before text in a cell', table({}, [cell('x', list(item(paragraph('a'))), 'b')]), '|x\n-* a\n\nb|'],
    [
      'before another in a cell',
      table({}, [cell('x', list(item(paragraph('a'))), list(item(paragraph('b'))))]),
      '|x\n-* a\n\n-* b|',
    ],
    ['alone in an item', list(item(list(item(paragraph('a'))))), '-*\n-** a'],
    ['with an empty item', list(item(), item(paragraph('a'))), '-*\n-* a'],
    [
      'with lines in an item',
      list(item(paragraph('a', lineBreak('manual'), 'b', lineBreak('line'), { type: 'bullet' }, 'c'))),
      '-* a\n_ b\n- c',
    ],
    [
      'with items that start like a marker',
      list(item(paragraph('* a')), item(paragraph('# b')), item(paragraph('- c'))),
      '-* * a\n-* # b\n-*  - c',
    ],
    [
      'after text in a cell',
      table({}, [cell('x', list(item(paragraph('a'), list(item(paragraph('b'))))))]),
      '|x\n-* a\n-** b|',
    ],
    [
      'in a quotation in an item, from depth one',
      list(item(paragraph('a'), node('blockquote', list(item(paragraph('b')))))),
      '-* a\n<quote>\n\n-* b\n\n</quote>',
    ],
  ])('%s', (_, tree, source) => {
    const { read, said, ...written } = writeAndRead(root(tree))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })

  test('beside another of its kind', () => {
    const { source, read, said, codes } = writeAndRead(root(list(item(paragraph('a'))), list(item(paragraph('b')))))
    expect([source, read, codes]).toEqual(['-* a\n\n-* b', said, []])
  })
})

test.each([
  '-* a\n<div>\n\n-* b\n\nc\n\n</div>\n-* d',
  '-* a\n<ul>\n\n-* b',
  '-* a\n<div>\n\n|b|\n|c\n-* d|\n\n</div>',
])('in an item, what a block of HTML holds stands as elsewhere: %j', (source) => {
  const { read, said, codes } = writeAndRead(parseSpip(source))
  expect([read, codes]).toEqual([said, []])
})

describe('what SPIP cannot say is reported', () => {
  test.each([
    [
      'text after an inner list',
      list(item(paragraph('a'), list(item(paragraph('b'))), paragraph('c'))),
      '-* a\n-** b\nc',
    ],
    [
      'two lists of one kind in an item',
      list(item(paragraph('a'), list(item(paragraph('b'))), list(item(paragraph('c'))))),
      '-* a\n-** b\n-** c',
    ],
    ['a first number', nodeWith('list', { ordered: true, start: 3 }, item(paragraph('a'))), '-# a'],
    ['a box that is ticked', list(nodeWith('listItem', { checked: true }, paragraph('a'))), '-* a'],
    ['a box to tick', list(nodeWith('listItem', { checked: false }, paragraph('a'))), '-* a'],
    ['no items', list(), ''],
  ])('%s', (_, tree, source) => {
    expect(write(root(tree))).toEqual({ source, codes: ['spip/not-writable'] })
  })

  test('more than twenty lists, one in the other', () => {
    const nested = (depth: number): object =>
      depth === 0 ? paragraph('a') : list(item(paragraph('x'), ...(depth === 1 ? [] : [nested(depth - 1)])))
    expect(write(root(nested(20))).codes).toEqual([])
    expect(write(root(nested(21))).codes).toEqual(['spip/not-writable'])
  })
})
