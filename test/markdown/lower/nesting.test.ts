import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../../src/markdown/index.ts'
import type { SpipRoot } from '../../../src/spip/index.ts'

function written(source: string | SpipRoot): { markdown: string; told: unknown[] } {
  const told: unknown[] = []
  const markdown = spipToMarkdown(source, { onProblem: ({ code, params }) => told.push([code, params]) })
  return { markdown, told }
}

/** A tree of one node in another. */
function deep(depth: number, wrap: (child: Nodes) => unknown, inside: unknown): SpipRoot {
  let node = inside
  for (let level = 0; level < depth; level++) node = wrap(node as Nodes)
  return { type: 'root', children: [node] } as SpipRoot
}

describe('spans in each other', () => {
  test('ten are kept', () => {
    const { markdown, told } = written(`${'{{{'.repeat(10)}a${'}}}'.repeat(10)}`)
    expect(markdown.match(/[*_]/g)?.length).toBeGreaterThan(20)
    expect(told).toEqual([['spip/too-deep', { limit: 10 }]])
  })

  test.each([
    ['<del><del>a</del></del>', '~~a~~'],
    ['<del>a {<del>b</del>} c</del> <del>d</del>', '~~a *b* c~~ ~~d~~'],
    ['<del>a [<del>b</del>->c]</del>', '~~a [b](c)~~'],
  ])('of a struck one in another, %j, the signs say nothing more', (source, markdown) => {
    expect(written(source)).toEqual({ markdown: `${markdown}\n`, told: [] })
  })

  test('those side by side are in no other', () => {
    const source = Array.from({ length: 12 }, () => '{a}').join(' ')
    expect(written(source)).toEqual({ markdown: `${source.replace(/[{}]/g, '*')}\n`, told: [] })
  })

  test('struck ones count too', () => {
    const struck = { type: 'delete', children: [{ type: 'text', value: 'fond' }] }
    const { markdown, told } = written(deep(10, (child) => ({ type: 'emphasis', children: [child] }), struck))
    expect(markdown).toContain('fond')
    expect(markdown).not.toContain('~')
    expect(told).toEqual([['spip/too-deep', { limit: 10 }]])
  })

  test.each([3, 9, 11, 400, 20_000])('%i braces leave the word, and are told of once', (count) => {
    const { markdown, told } = written(`x ${'{'.repeat(count)}a${'}'.repeat(count)} y`)
    expect(markdown.replace(/[*_#]/g, '').trim()).toMatch(/^x\s+(?:\\?\{)*a\}*\s+y$/)
    expect(told.length).toBeLessThanOrEqual(1)
  })
})

describe('trees that no text gives', () => {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'fond' }] }

  test.each([
    ['quotations', (child: Nodes) => ({ type: 'blockquote', children: [child] }), paragraph],
    ['spans', (child: Nodes) => ({ type: 'emphasis', children: [child] }), { type: 'text', value: 'fond' }],
    [
      'lists',
      (child: Nodes) => ({ type: 'list', ordered: false, children: [{ type: 'listItem', children: [child] }] }),
      paragraph,
    ],
    ['links', (child: Nodes) => ({ type: 'link', url: 'a', children: [child] }), { type: 'text', value: 'fond' }],
  ])('ten thousand %s in each other keep their words', (_, wrap, inside) => {
    const { markdown, told } = written(deep(10_000, wrap, inside))
    expect(markdown).toContain('fond')
    expect(told.map((one) => (one as unknown[])[0])).toContain('spip/too-deep')
  })
})
