import type { SpipRoot } from '../../src/spip/index.ts'

/** Puts a node in another one. */
type Wrap = (inner: unknown, index: number) => unknown

const text = { type: 'text', value: 'mot ' }
const paragraph = { type: 'paragraph', children: [text] }

const around =
  (fields: object, ...before: readonly unknown[]): Wrap =>
  (inner) => ({ ...fields, children: [...before, inner] })

const cell = (children: readonly unknown[]) => ({ type: 'tableCell', children })
const table = (...cells: readonly unknown[]) => ({ type: 'table', children: [{ type: 'tableRow', children: cells }] })

/** Nodes that a tree may hold in each other without an end, as no text does. */
export const nestings: Readonly<Record<string, Wrap>> = {
  quotations: around({ type: 'blockquote' }),
  'quotations with a text each': around({ type: 'blockquote' }, paragraph),
  paragraphs: around({ type: 'paragraph' }, text),
  headings: around({ type: 'heading', depth: 2 }, text),
  lists: (inner) => ({ type: 'list', children: [{ type: 'listItem', children: [paragraph, inner] }] }),
  'lists in quotations': (inner) => ({
    type: 'blockquote',
    children: [{ type: 'list', children: [{ type: 'listItem', children: [inner] }] }],
  }),
  poems: (inner) => ({ type: 'poetry', children: [{ type: 'poetryLine', children: [inner] }] }),
  tables: (inner) => table(cell([text, inner]), cell([text])),
  captions: (inner) => ({ ...table(cell([text])), data: { caption: { type: 'tableCaption', children: [inner] } } }),
  'bold in italic': (inner, index) => ({ type: index % 2 ? 'strong' : 'emphasis', children: [text, inner] }),
  'struck text': around({ type: 'delete' }),
  links: around({ type: 'link', url: 'https://exemple.org/' }, text),
  'bare addresses': around({ type: 'link', url: 'https://exemple.org/', data: { auto: true } }, text),
  abbreviations: around({ type: 'abbreviation', title: 'titre' }, text),
  'multilingual texts': (inner) => ({
    type: 'multi',
    children: [
      { type: 'multiVariant', lang: 'fr', children: [inner] },
      { type: 'multiVariant', lang: 'en', children: [text] },
    ],
  }),
  'bodies of notes': around({ type: 'footnoteDefinition', identifier: '1' }, paragraph),
  'a note in each': (inner, index) => ({
    type: 'emphasis',
    children: [
      { type: 'footnoteReference', identifier: `${index}` },
      { type: 'footnoteDefinition', identifier: `${index}`, children: [paragraph] },
      inner,
    ],
  }),
  'notes that call each other': (inner, index) => ({
    type: 'footnoteDefinition',
    identifier: `${index}`,
    children: [{ type: 'paragraph', children: [{ type: 'footnoteReference', identifier: `${index + 1}` }] }, inner],
  }),
  'a link in each': around({ type: 'strong' }, { type: 'link', url: '/a', children: [text] }),
  'code in each': around({ type: 'strong' }, { type: 'code', value: 'a' }),
  'a tag in each': around({ type: 'strong' }, { type: 'html', value: '<b>' }),
  'a block of HTML in each': around({ type: 'emphasis' }, { type: 'html', value: '<div><p>' }, text),
  'a formula in each': around({ type: 'blockquote' }, { type: 'math', value: 'x' }),
  'what nobody knows': around({ type: 'inconnu' }),
}

/** Makes a tree of as many nodes in each other. */
export function treeOf(wrap: Wrap, depth: number): SpipRoot {
  let node: unknown = text
  for (let index = 0; index < depth; index++) node = wrap(node, index)
  const first = { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: '0' }] }
  return { type: 'root', children: [first, node] as SpipRoot['children'] }
}
