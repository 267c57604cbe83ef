import type { Nodes, Parents } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/spip/parse/parse.ts'
import { buildTree } from '../../../src/spip/tree/build.ts'
import { printTree } from '../../support/print-tree.ts'

const build = (source: string) => buildTree(parse(source, { notation: 'spip', scope: 'body', report: undefined }))

function nodeOf(source: string, type: string): Nodes {
  const waiting: Nodes[] = [build(source)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === type) return node
    waiting.push(...[...((node as Partial<Parents>).children ?? [])].reverse())
  }
  throw new Error(`no ${type}`)
}

describe('the fields of a node', () => {
  test.each<[type: string, source: string, fields: object]>([
    ['break', 'a\n_ b', { data: { kind: 'manual' } }],
    ['code', '<code class="php x">\na\n</code>', { lang: 'php', meta: null, data: { attributes: 'class="php x"' } }],
    ['code', "<code class='language-js'>\na\n</code>", { lang: 'js' }],
    ['code', '<code id="a">\nb\n</code>', { lang: null, data: { attributes: 'id="a"' } }],
    ['code', '<cadre>\na\n</cadre>', { lang: null, data: { frame: true } }],
    ['inlineCode', '<code class="a">b</code>', { value: 'b', data: { attributes: 'class="a"' } }],
    [
      'link',
      '[a|b{en}->art3?c=d#e]',
      {
        url: 'spip.php?article3&c=d#e',
        title: 'b',
        data: { kind: 'object', hreflang: 'en', reference: { type: 'article', id: 3, query: 'c=d', anchor: 'e' } },
      },
    ],
    ['link', '[->x@y.fr]', { url: 'mailto:x@y.fr', title: null, data: { kind: 'mail', target: 'x@y.fr' } }],
    ['list', '-# a', { ordered: true, spread: false }],
    ['heading', '{{{a}}}', { depth: 2 }],
    [
      'spipModel',
      '<img12|left|a=b>',
      { name: 'img', id: 12, params: ['left', 'a=b'], align: 'left', value: '<img12|left|a=b>' },
    ],
    ['idiom', '<:a:b:>', { module: 'a', key: 'b' }],
    ['glossaryLink', '[?a|b{en}#c]', { term: 'a', definition: 'b', lang: 'en', source: 'c' }],
    ['abbreviation', '[A|b{en}]', { title: 'b', lang: 'en' }],
    ['resource', '<a@b.fr>', { target: 'a@b.fr', kind: 'mail' }],
    ['footnoteDefinition', 'a[[<>b]]', { identifier: '', label: '', data: { anonymous: true } }],
    ['table', '||L|R||\n|{{a}}|\n|1|', { data: { headRow: true, headColumn: false, numeric: [''], summary: 'R' } }],
    ['tableCell', '|{{a}}|<|\n|b|c|', { data: { column: 0, header: true, colspan: 2 } }],
    ['multiVariant', '<multi>[fr]a</multi>', { lang: 'fr' }],
  ])('%s of %j', (type, source, fields) => {
    expect(nodeOf(source, type)).toMatchObject(fields)
  })

  test.each([
    ['code', '<code>\na\n</code>'],
    ['inlineCode', '<code>a</code>'],
    ['paragraph', 'a'],
    ['footnoteDefinition', 'a[[b]]'],
  ])('that say nothing are not there: the data of %s', (type, source) => {
    expect(Object.keys(nodeOf(source, type))).not.toContain('data')
  })
})

describe('a list item is spread', () => {
  test.each([
    ['never by its own text', '-* a\nb', false],
    ['by a paragraph in a quotation', '-* a\n<quote>b</quote>', false],
    ['by a paragraph beside its text', '-* a\n{{{b}}}\nc', true],
  ])('%s', (_, source, spread) => {
    expect(nodeOf(source, 'listItem')).toMatchObject({ spread })
  })
})

test('the caption is no child of its table, and has its position', () => {
  const table = nodeOf('||{a}||\n|b|', 'table')
  expect(printTree(table as never)).toBe('table[caption=tableCaption(emphasis("a"))](tableRow(tableCell("b")))')
  expect(table.type === 'table' && table.data?.caption?.position?.start.offset).toBe(2)
})

test.each([
  [
    'an escaped sign',
    'a\\{b',
    [
      ['a', undefined],
      ['{', { literal: true }],
      ['b', undefined],
    ],
  ],
  ['a reference', '&eacute;', [['é', { reference: '&eacute;' }]]],
  ['a reference that nobody knows', '&foo;', [['&foo;', { reference: '&foo;' }]]],
  ['a lone ampersand', 'a & b', [['a & b', undefined]]],
  ['a non-breaking space', 'a~b&nbsp;c', [['a\u00a0b\u00a0c', undefined]]],
])('the texts of %s', (_, source, expected) => {
  const { children } = nodeOf(source, 'paragraph') as Parents
  expect(children.map((child) => ['value' in child ? child.value : '', child.data])).toEqual(expected)
})

test('a stray end leaves the root open', () => {
  expect(printTree(build('</quote>a</div>b') as never)).toContain('"a"')
})
