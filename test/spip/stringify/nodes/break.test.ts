import { describe, expect, test } from 'vitest'
import {
  call,
  cell,
  emphasis,
  item,
  lineBreak,
  link,
  list,
  node,
  note,
  paragraph,
  root,
  table,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const bullet = { type: 'bullet' }
const dash = { type: 'dash' }

test.each([
  ['of a line', paragraph('a', lineBreak('auto'), 'b'), 'a\nb'],

  ['forced', paragraph('a', lineBreak('manual'), 'b'), 'a\n_ b'],
  ['before a bullet', paragraph('a', lineBreak('line'), bullet, 'b', lineBreak('line'), dash, 'c'), 'a\n- b\n-- c'],
  ['before a sign that is no bullet', paragraph('a', lineBreak('auto'), '- b'), 'a\n - b'],
  ['before a dash that is none', paragraph('a', lineBreak('manual'), '-- b'), 'a\n_ -- b'],
  ['forced, after another', paragraph('a', lineBreak('manual'), lineBreak('manual'), 'b'), 'a\n_ <intro></intro>\n_ b'],
  ['forced, before a bullet', paragraph('a', lineBreak('manual'), lineBreak('line'), bullet, 'b'), 'a\n_ \n- b'],
  ['in a heading', node('heading', 'a', lineBreak('manual'), 'b', lineBreak('line'), bullet, 'c'), '{{{a\n_ b\n- c}}}'],
  ['before emphasis', paragraph('a', lineBreak('auto'), emphasis('b')), 'a\n{b}'],
  ['in a link', paragraph(link('u', 'a', lineBreak('manual'), 'b')), '[a\n_ b->u]'],
  ['before a bullet in a link', paragraph(link('u', 'a', lineBreak('line'), bullet, 'b')), '[a\n- b->u]'],
  [
    'in a part of a multilingual text',
    paragraph(node('multi', { ...node('multiVariant', 'a', lineBreak('manual'), 'b'), lang: 'fr' })),
    '<multi>[fr]a\n_ b</multi>',
  ],
  ['a bullet first in an item', list(item(paragraph(bullet, 'a', lineBreak('line'), bullet, 'b'))), '-*\n- a\n- b'],
  ['a dash first in a link', paragraph(link('u', dash, 'a')), '[\n-- a->u]'],
  [
    'a bullet first in a part',
    paragraph(node('multi', { ...node('multiVariant', bullet, 'a'), lang: 'fr' })),
    '<multi>[fr]\n- a</multi>',
  ],
  ['a bullet first in a cell', table({}, [cell(bullet, 'a'), cell('b')]), '|\n- a|b|'],
  ['a bullet at the start', paragraph(bullet, 'a'), '- a'],
  ['a dash at the start', paragraph(dash, 'a'), '-- a'],
])('a break %s reads the same again', (_, tree, source) => {
  const { read, said, ...written } = writeAndRead(root(tree))
  expect([read, written]).toEqual([said, { source, codes: [] }])
})

test('a bullet first in a note reads the same again', () => {
  const { source, read, said, codes } = writeAndRead(
    root(paragraph('a', call('1')), note('1', paragraph(bullet, 'b', lineBreak('line'), dash, 'c'))),
  )
  expect([source, read, codes]).toEqual(['a[[\n- b\n-- c]]', said, []])
})

const heading = node('heading', 't')
const quote = node('blockquote', paragraph('q'))

test.each([
  ['forced, behind a heading', [heading, paragraph(lineBreak('manual'), 'a')], '{{{t}}}\n_ a'],
  ['of a bullet behind a quotation', [quote, paragraph(lineBreak('line'), bullet, 'a')], '<quote>\n\nq\n</quote>\n- a'],
  [
    'of a dash at the start of a quotation',
    [node('blockquote', paragraph(lineBreak('line'), dash, 'a'))],
    '<quote>\n-- a\n</quote>',
  ],
  ['that is none', [heading, paragraph(bullet, 'a')], '{{{t}}}\n\n- a'],
  ['that is none in a quotation', [node('blockquote', paragraph(bullet, 'a'))], '<quote>\n\n- a\n</quote>'],
  ['behind a paragraph', [paragraph('a'), paragraph(lineBreak('manual'), 'b')], 'a\n\n<intro></intro>\n_ b'],
  [
    'behind a rule',
    [{ type: 'thematicBreak' }, paragraph(lineBreak('line'), bullet, 'b')],
    '----\n\n<intro></intro>\n- b',
  ],
  [
    'behind another such paragraph',
    [heading, paragraph(lineBreak('line'), bullet, 'a'), paragraph(lineBreak('line'), bullet, 'b')],
    '{{{t}}}\n- a\n\n<intro></intro>\n- b',
  ],
])('a break at the start of a paragraph, %s, reads the same again', (_, blocks, source) => {
  const { read, said, ...written } = writeAndRead(root(...blocks))
  expect([read, written]).toEqual([said, { source, codes: [] }])
})

describe('what SPIP cannot say is reported', () => {
  test.each([
    ['a break at the start', paragraph(lineBreak('auto'), 'a')],
    ['a break at the end', paragraph('a', lineBreak('auto'))],
    ['two breaks in a row', paragraph('a', lineBreak('auto'), lineBreak('auto'), 'b')],
    ['a bullet in the middle of a line', paragraph('a ', bullet, 'b')],
  ])('%s', (_, tree) => {
    expect(write(root(tree)).codes).toEqual(['spip/not-writable'])
  })
})

test('a break of Markdown, which does not say its kind, is the end of a line', () => {
  expect(write(root(paragraph('a', { type: 'break' }, 'b')))).toEqual({ source: 'a\nb', codes: [] })
})
