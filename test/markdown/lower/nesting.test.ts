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

  test('struck ones count too', () => {
    let node: unknown = { type: 'text', value: 'fond' }
    for (let level = 0; level < 12; level++) node = { type: 'delete', children: [node] }
    const { markdown, told } = written({
      type: 'root',
      children: [{ type: 'paragraph', children: [node] }],
    } as SpipRoot)
    expect(markdown).toBe(`${'~~'.repeat(10)}fond${'~~'.repeat(10)}\n`)
    expect(told).toEqual([['spip/too-deep', { limit: 10 }]])
  })

  test.each([3, 9, 11, 400, 20_000])('%i braces leave the word, and are told of once', (count) => {
    const { markdown, told } = written(`x ${'{'.repeat(count)}a${'}'.repeat(count)} y`)
    expect(markdown.replace(/[*_#]/g, '').trim()).toMatch(/^x (?:\\?\{)*a\}* y$|^x\s+a\s+y$/)
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
