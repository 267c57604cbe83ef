import { describe, expect, test } from 'vitest'
import { type SpipRoot, spipToHtml } from '../../src/spip/index.ts'
import { findForbidden } from './allowed.ts'
import { corpus, settings } from './corpus.ts'

/** A third of the corpus, of every kind: there are many fields. */
const inputs = corpus.flatMap((kind) => kind.inputs).filter((_, index) => index % 3 === 0)

/** Nodes of which one field is hostile, as a tree that was stored or sent may have them. */
const NODES: Readonly<Record<string, (hostile: string) => readonly unknown[]>> = {
  'the value of a text': (value) => [{ type: 'text', value }],
  'the value of an escaped text': (value) => [{ type: 'text', value, data: { literal: true } }],
  'the reference of a text': (reference) => [{ type: 'text', value: 'a', data: { reference } }],
  'a reference that goes on': (value) => [{ type: 'text', value: 'a', data: { reference: `&amp;${value}` } }],
  'the address of a link': (url) => [{ type: 'link', url, children: words() }],
  'the title of a link': (title) => [{ type: 'link', url: '/a', title, children: words() }],
  'the language of a link': (hreflang) => [{ type: 'link', url: '/a', data: { hreflang }, children: words() }],
  'the target of a link without a text': (target) => [{ type: 'link', url: '/a', data: { target }, children: [] }],
  'the kind of a link': (kind) => [{ type: 'link', url: 'javascript:live()', data: { kind }, children: words() }],
  'the type of an object': (type) => [object({ type, id: 1 })],
  'the number of an object': (id) => [object({ type: 'article', id })],
  'the query of an object': (query) => [object({ type: 'article', id: 1, query })],
  'the anchor of an object': (anchor) => [object({ type: 'article', id: 1, anchor })],
  HTML: (value) => [{ type: 'html', value }],
  'HTML in two': (value) => [
    { type: 'html', value: value.slice(0, value.length / 2) },
    { type: 'html', value: value.slice(value.length / 2) },
  ],
  'the language of code': (lang) => [{ type: 'code', lang, value: 'a' }],
  'the value of code': (value) => [
    { type: 'code', value },
    { type: 'inlineCode', value },
  ],
  'the value of a frame': (value) => [{ type: 'code', value, data: { frame: true } }],
  'the attributes of code': (attributes) => [
    { type: 'code', value: 'a', data: { attributes } },
    { type: 'inlineCode', value: 'a', data: { attributes: ` ${attributes}` } },
  ],
  'the name of an anchor': (name) => [{ type: 'anchor', name }],
  'the label of a note': (label) => note('1', label),
  'the name of a note': (identifier) => note(identifier, undefined),
  'an anonymous note': (identifier) => [
    { type: 'footnoteDefinition', identifier, data: { anonymous: true }, children: words() },
  ],
  'the title of an abbreviation': (title) => [{ type: 'abbreviation', title, children: words() }],
  'the language of an abbreviation': (lang) => [{ type: 'abbreviation', title: 'a', lang, children: words() }],
  'a term': (term) => [{ type: 'glossaryLink', term }],
  'the definition of a term': (definition) => [{ type: 'glossaryLink', term: 'a', definition }],
  'the source of a term': (source) => [{ type: 'glossaryLink', term: 'a', source }],
  'the language of a term': (lang) => [{ type: 'glossaryLink', term: 'a', lang }],
  'the target of a resource': (target) => [
    { type: 'resource', target, kind: 'url' },
    { type: 'resource', target, kind: 'mail' },
    { type: 'resource', target, kind: 'file' },
  ],
  'the kind of a resource': (kind) => [{ type: 'resource', target: 'javascript:live()', kind }],
  'the fields of a model': (value) => [{ type: 'spipModel', name: value, id: 1, params: [value], align: value, value }],
  'an idiom': (key) => [{ type: 'idiom', module: key, key }],
  'a formula': (value) => [
    { type: 'inlineMath', value },
    { type: 'math', value },
  ],
  'the language of a part': (lang) => [
    { type: 'multi', children: [{ type: 'multiVariant', lang, children: [{ type: 'text', value: 'a' }] }] },
  ],
  'the summary of a table': (summary) => [table({ summary }, {})],
  'the caption of a table': (value) => [
    table({ summary: value, caption: { type: 'tableCaption', children: [{ type: 'text', value }] } }, {}),
  ],
  'the kind of a break': (kind) => [{ type: 'break', data: { kind } }],
  'a picture of mdast': (url) => [{ type: 'image', url, alt: url, title: url }],
  'a definition of mdast': (url) => [
    { type: 'definition', identifier: 'a', url, title: url },
    { type: 'linkReference', identifier: 'a', referenceType: 'full', children: words() },
  ],
  'front matter': (value) => [{ type: 'yaml', value }],
  'a type that nobody knows': (value) => [{ type: value, value, url: value, children: words() }],
}

/** Fields that are numbers, or one of a few words, in a tree that has the right types. */
const TYPED: Readonly<Record<string, (hostile: string) => readonly unknown[]>> = {
  'the columns of a cell': (colspan) => [table({}, { colspan })],
  'the rows of a cell': (rowspan) => [table({}, { rowspan })],
  'the column of a cell': (column) => [table({ headRow: true }, { column, header: true })],
  'the sign of a column': (sign) => [table({ numeric: [sign] }, {})],
  'the depth of a heading': (depth) => [{ type: 'heading', depth, children: words() }],
}

describe.each(settings)('under $name, a tree with a hostile field is written by the policy', (setting) => {
  const forbidden = (nodes: (hostile: string) => readonly unknown[]): string[] =>
    inputs.flatMap((hostile) =>
      findForbidden(spipToHtml(treeOf(nodes(hostile)), setting.options), setting).map(
        (what) => `${what} by ${JSON.stringify(hostile)}`,
      ),
    )

  test.each(Object.entries(NODES))('%s', (_, nodes) => {
    expect(forbidden(nodes)).toEqual([])
  })

  // Their values go into attributes, and into the name of an element.
  test.each(Object.entries(TYPED))('%s', (_, nodes) => {
    expect(forbidden(nodes)).toEqual([])
  })

  test('the fields of a document', () => {
    const resolve = { document: () => ({ url: '/a.png' }) }
    const call = { type: 'spipModel', name: 'img', params: [], value: '<img1>' }
    const hostile = '1" onclick="live()'
    for (const fields of [{ id: hostile }, { id: 1, align: hostile }]) {
      const tree = treeOf([{ type: 'paragraph', children: [{ ...call, ...fields }] }])
      expect(findForbidden(spipToHtml(tree, { ...setting.options, resolve }), setting)).toEqual([])
    }
  })
})

/** A tree that may be wrong, as what comes from elsewhere may be. */
function treeOf(children: readonly unknown[]): SpipRoot {
  return { type: 'root', children } as unknown as SpipRoot
}

function words(): unknown[] {
  return [{ type: 'text', value: 'mot' }]
}

function object(reference: unknown): unknown {
  return { type: 'link', url: '/a', data: { kind: 'object', reference, target: 'a' }, children: [] }
}

function note(identifier: string, label: string | undefined): unknown[] {
  return [
    { type: 'paragraph', children: [{ type: 'footnoteReference', identifier, label }] },
    { type: 'footnoteDefinition', identifier, label, children: [{ type: 'paragraph', children: words() }] },
  ]
}

function table(data: object, cell: object): unknown {
  const row = { type: 'tableRow', children: [{ type: 'tableCell', data: cell, children: words() }] }
  return { type: 'table', data, children: [row, row] }
}
