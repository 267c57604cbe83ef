import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/markdown/lower/blocks-of.ts'

const text = (value: string): Nodes => ({ type: 'text', value })
const html = (value: string): Nodes => ({ type: 'html', value })
const rule: Nodes = { type: 'thematicBreak' }

/** `p(…)` for a paragraph, `---` for a block, else what a node holds. */
function outline(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'paragraph') return `p(${outline(node.children)})`
      return 'value' in node ? node.value : '---'
    })
    .join(' ')
}

describe('spans side by side are a paragraph', () => {
  test.each<[Nodes[], string]>([
    [[], ''],
    [[text('a'), html('<b>'), text('c'), html('</b>')], 'p(a <b> c </b>)'],
    [[text('a'), rule, text('b'), text('c')], 'p(a) --- p(b c)'],
    [[rule, rule], '--- ---'],
  ])('%#', (nodes, expected) => {
    expect(outline(blocksOf(nodes))).toBe(expected)
  })
})

describe('tags around blocks stand alone', () => {
  test.each<[Nodes[], string]>([
    [[html('<div>'), rule, html('</div>')], '<div> --- </div>'],
    [[text('a'), html('<div class="b">'), rule, html('</div>'), text('c')], 'p(a) <div class="b"> --- </div> p(c)'],
    [[html('<a href="b">'), html('<div>'), rule, html('</div>'), html('</a>')], '<a href="b"> <div> --- </div> </a>'],
    [[html('<div>'), rule, html('</div>'), html('<div>'), rule], '<div> --- </div> <div> ---'],
    // Those that are in a paragraph stay there.
    [
      [html('<b>'), text('a'), html('</b>'), rule, html('<b>'), text('c'), html('</b>')],
      'p(<b> a </b>) --- p(<b> c </b>)',
    ],
    [[html('</b>'), text('a'), html('<br />'), rule], 'p(</b> a <br />) ---'],
    [[html('<!-- a -->'), rule, html('<!-- b -->')], 'p(<!-- a -->) --- p(<!-- b -->)'],
  ])('%#', (nodes, expected) => {
    expect(outline(blocksOf(nodes))).toBe(expected)
  })
})

test('the paragraphs are what the data says', () => {
  expect(blocksOf([text('a')], { bare: true })).toMatchObject([{ type: 'paragraph', data: { bare: true } }])
})
