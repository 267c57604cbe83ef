import type { PhrasingContent, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/core/problem.ts'
import { type SpipRoot, spipToHtml } from '../../../src/spip/index.ts'

/** A tree of one paragraph and what stands behind it. */
function treeOf(words: readonly PhrasingContent[], ...others: readonly RootContent[]): SpipRoot {
  return { type: 'root', children: [{ type: 'paragraph', children: [...words] }, ...others] }
}

describe('a link or an image by reference', () => {
  const reference = (identifier: string): PhrasingContent => ({
    type: 'linkReference',
    referenceType: 'full',
    identifier,
    children: [{ type: 'text', value: identifier }],
  })
  const definition = (identifier: string, url: string): RootContent => ({ type: 'definition', identifier, url })

  test('finds its target in the definitions of the root', () => {
    const image: PhrasingContent = { type: 'imageReference', referenceType: 'full', identifier: 'a', alt: 'c' }
    const target: RootContent = { type: 'definition', identifier: 'a', url: '/e', title: 'f' }
    const printed = spipToHtml(treeOf([reference('a'), image, reference('z')], target))
    expect(printed).toBe('<p><a href="/e" title="f">a</a><img src="/e" alt="c" title="f" />z</p>')
  })

  test.each([
    ['link', { children: [] }],
    ['image', {}],
  ] as const)('stands where it is written, not where its target is: %s', (kind, fields) => {
    const position = { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 9, offset: 8 } }
    const word = { type: `${kind}Reference`, referenceType: 'full', identifier: 'a', position, ...fields } as const
    const problems: Problem[] = []
    spipToHtml(treeOf([word as PhrasingContent], definition('a', 'javascript:b')), {
      onProblem: (problem) => problems.push(problem),
    })
    expect(problems.map((problem) => [problem.code, problem.position])).toEqual([['spip/unsafe-url', position]])
  })

  test('finds it in a quotation, as in Markdown, where the first of two counts', () => {
    const quotation: RootContent = { type: 'blockquote', children: [definition('a', '/first') as never] }
    const note: RootContent = {
      type: 'footnoteDefinition',
      identifier: '1',
      children: [definition('b', '/b') as never],
    }
    const printed = spipToHtml(treeOf([reference('a'), reference('b')], quotation, definition('a', '/second'), note))
    expect(printed).toContain('<p><a href="/first">a</a><a href="/b">b</a></p>')
  })
})
