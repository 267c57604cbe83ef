import { describe, expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import {
  call,
  cell,
  emphasis,
  item,
  lineBreak,
  link,
  list,
  node,
  nodeWith,
  note,
  paragraph,
  root,
  table,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const multi = (...parts: object[]) => node('multi', ...parts)
const part = (lang: string, ...children: (string | object)[]) => nodeWith('multiVariant', { lang }, ...children)

describe('a multilingual text reads the same again', () => {
  test.each([
    ['in a line', paragraph('x ', multi(part('fr', 'a'), part('en', 'b')), ' y'), 'x <multi>[fr]a[en]b</multi> y'],
    ['with a text for all others', paragraph(multi(part('', 'a'), part('en', 'b'))), '<multi>a[en]b</multi>'],
    ['with an empty part', paragraph(multi(part('fr'), part('en', 'b'))), '<multi>[fr][en]b</multi>'],
    [
      'with spans',
      paragraph(multi(part('fr', emphasis('a')), part('en', link('u', 'b')))),
      '<multi>[fr]{a}[en][b->u]</multi>',
    ],
    [
      'with text that looks like a mark',
      paragraph(multi(part('fr', 'a [en] b'))),
      '<multi>[fr]a &#91;en&#93; b</multi>',
    ],
    ['with a sign that starts no list', paragraph(multi(part('fr', '-* a'))), '<multi>[fr]\\-* a</multi>'],
    [
      'with a sign that is no bullet',
      paragraph('x', lineBreak('auto'), multi(part('fr', '- a'))),
      'x\n<multi>[fr]\\- a</multi>',
    ],
    ['with a dash that starts no line', paragraph(multi(part('fr', '-- a'))), '<multi>[fr]<intro></intro>-- a</multi>'],
    ['with signs within a line', paragraph('x ', multi(part('fr', '- a'))), 'x <multi>[fr]- a</multi>'],
    ['with bullets', paragraph(multi(part('fr', { type: 'bullet' }, 'a'))), '<multi>[fr]\n- a</multi>'],
    [
      'of paragraphs',
      multi(part('fr', paragraph('a'), paragraph('b')), part('en', paragraph('c'))),
      '<multi>[fr]\n\na\n\nb[en]\n\nc</multi>',
    ],
    [
      'of lists',
      multi(part('fr', list(item(paragraph('a')))), part('en', list(item(paragraph('b'))))),
      '<multi>[fr]\n\n-* a[en]\n\n-* b\n</multi>',
    ],
    [
      'of tables',
      multi(part('fr', table({}, [cell('a')])), part('en', paragraph('b'))),
      '<multi>[fr]\n\n|a|[en]\n\nb</multi>',
    ],
    [
      'of headings',
      multi(part('fr', nodeWith('heading', { depth: 2 }, 'a')), part('en', paragraph('b'))),
      '<multi>[fr]\n\n{{{a}}}[en]\n\nb</multi>',
    ],
    ['in an item', list(item(paragraph(multi(part('fr', 'a'), part('en', 'b'))))), '-* <multi>[fr]a[en]b</multi>'],
    ['in a link', paragraph(link('u', multi(part('fr', 'a'), part('en', 'b')))), '[<multi>[fr]a[en]b</multi>->u]'],
  ])('%s', (_, tree, source) => {
    const { read, said, ...written } = writeAndRead(root(tree))
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })
})

test('notes are numbered in each part as if it were the only one', () => {
  const tree = root(
    paragraph(multi(part('fr', 'a', call('1')), part('en', 'b', { ...call('1-2'), label: '1' })), ' c', call('2')),
    note('1', paragraph('n')),
    { ...note('1-2', paragraph('m')), label: '1' },
    note('2', paragraph('o')),
  )
  const { read, said, codes } = writeAndRead(tree)
  expect([read, codes]).toEqual([said, []])
})

test.each(['<multi>[fr]a[[n]][en]b[[m]] c[[o]]</multi> d[[p]]', 'a[[<multi>[fr]n[en]m</multi>]] b[[o]]'])(
  'the numbers of notes in parts are not written: %j',
  (source) => {
    expect(write(parseSpip(source))).toEqual({ source, codes: [] })
  },
)

test('numbers for readers of another language than the site’s are names', () => {
  const source = '<multi>[fr]a[en]b[[n]]</multi> c[[m]]'
  expect(write(parseSpip(source, { lang: 'en' }))).toEqual({
    source: '<multi>[fr]a[en]b[[n]]</multi> c[[<2>m]]',
    codes: [],
  })
})

test('lists in a part are none of those around it', () => {
  const source = '-* a\n<multi>[fr]\n\n-* b[en]\n\n-* c\n</multi>'
  expect(write(parseSpip(source))).toEqual({ source, codes: [] })
})

test.each([
  ['pt-BR', '<multi>[pt_br]a</multi>'],
  ['FR', '<multi>[fr]a</multi>'],
])('a language is written as SPIP writes it: %s', (lang, source) => {
  expect(write(root(paragraph(multi(part(lang, 'a')))))).toEqual({ source, codes: ['spip/not-writable'] })
})
