import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MAX_TAG_DEPTH } from '../../src/spip/html/open-node.ts'
import type { RenderOptions, Resolve, SpipNode, TextOptions } from '../../src/spip/index.ts'
import { MAX_BLOCK_DEPTH, MAX_EMPHASIS_DEPTH, MAX_LIST_DEPTH } from '../../src/spip/parse/limits.ts'
import { deviations } from '../conformance/deviations.ts'
import { checkedParts, refreshed } from '../support/markup-page.ts'

const PAGES = ['docs/spip-syntax.md', 'docs/spip-tree.md', 'docs/problems.md', 'docs/spip-css.md']

const read = (page: string): string => readFileSync(page, 'utf8')

// `npm run test:update` writes what the library gives now: look at the diff before you commit it.
if (process.env['UPDATE'] !== undefined) for (const page of PAGES) writeFileSync(page, refreshed(read(page)))

describe.each(PAGES)('%s shows what the library gives, as `npm run test:update` writes it', (page) => {
  test.each(checkedParts(read(page)))('line $line: $subject', ({ actual, expected }) => {
    expect(actual).toEqual(expected)
  })
})

test('the syntax page names only deviations that exist', () => {
  const named = read('docs/spip-syntax.md').match(/\b[a-z]+(?:-[a-z]+)*-\d{3}\b/g) ?? []
  expect(named).not.toEqual([])
  for (const id of named) expect(deviations).toHaveProperty(id)
})

test('the syntax page gives the bounds of depth', () => {
  expect(read('docs/spip-syntax.md')).toContain(
    `${MAX_BLOCK_DEPTH} levels of quotations and lists, ${MAX_LIST_DEPTH} of one list, ` +
      `${MAX_EMPHASIS_DEPTH} of emphasis, ${MAX_TAG_DEPTH} open tags`,
  )
})

/** Nodes of mdast that no SPIP source gives. */
type NotOfSpip = 'definition' | 'delete' | 'image' | 'imageReference' | 'linkReference' | 'yaml'

test('the page of the tree has every node', () => {
  const types = {
    root: true,
    paragraph: true,
    heading: true,
    text: true,
    emphasis: true,
    strong: true,
    break: true,
    thematicBreak: true,
    list: true,
    listItem: true,
    blockquote: true,
    code: true,
    inlineCode: true,
    html: true,
    link: true,
    table: true,
    tableRow: true,
    tableCell: true,
    footnoteReference: true,
    footnoteDefinition: true,
    inlineMath: true,
    math: true,
    bullet: true,
    dash: true,
    poetry: true,
    poetryLine: true,
    abbreviation: true,
    anchor: true,
    glossaryLink: true,
    resource: true,
    spipModel: true,
    idiom: true,
    multi: true,
    multiVariant: true,
    tableCaption: true,
  } satisfies Record<Exclude<SpipNode['type'], NotOfSpip>, true>
  const titles = read('docs/spip-tree.md').match(/^### .*$/gm) ?? []
  const named = titles.flatMap((title) => title.match(/\w+/g) ?? [])
  expect(named.sort()).toEqual(Object.keys(types).sort())
})

test('the page of the options has every option', () => {
  const options = {
    profile: true,
    html: true,
    notation: true,
    lang: true,
    typography: true,
    classes: true,
    headingDepth: true,
    notePrefix: true,
    siteUrl: true,
    nofollow: true,
    resolve: true,
    onProblem: true,
    notes: true,
  } satisfies Record<keyof RenderOptions | keyof TextOptions, true>
  const titles = read('docs/spip-options.md').matchAll(/^## `(\w+)`$/gm)
  expect([...titles].map(([, name]) => name).sort()).toEqual(Object.keys(options).sort())
})

test('the page of the options has every function of `resolve`', () => {
  const functions = { link: true, glossary: true, model: true, document: true, idiom: true } satisfies Record<
    keyof Resolve,
    true
  >
  const rows = read('docs/spip-options.md').matchAll(/^\| `(\w+)` \| `\{/gm)
  expect([...rows].map(([, name]) => name).sort()).toEqual(Object.keys(functions).sort())
})
