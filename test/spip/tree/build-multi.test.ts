import { expect, test } from 'vitest'
import { spipToMarkdown } from '../../../src/markdown/index.ts'
import { parseSpip, type SpipNode, spipToText } from '../../../src/spip/index.ts'

/** The nodes that stand in a multilingual text, whatever they are. */
function partsOf(source: string): string[] {
  const parts: string[] = []
  const waiting: SpipNode[] = [parseSpip(source)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue
    for (const child of node.children) {
      if (node.type === 'multi') parts.push(child.type)
      waiting.push(child)
    }
  }
  return parts
}

test.each([
  ['{{{<multi>a}}}b</multi>', ['multiVariant'], 'a\n\nb'],
  ['{{{<multi>a}}} {{{b[en]c</multi>', ['multiVariant', 'multiVariant'], 'a\n\n{{{b'],
  ['{{{<multi>}}}{{{</multi>', ['multiVariant'], '{{{'],
  ['{{{<multi>[fr]a[en]b}}}c</multi>', ['multiVariant', 'multiVariant'], 'a'],
])('a multilingual text holds parts alone, when a heading ends in it: %j', (source, parts, text) => {
  expect(partsOf(source)).toEqual(parts)
  expect(spipToText(parseSpip(source))).toBe(text)
  expect(() => [spipToMarkdown(source), spipToMarkdown(source, { lang: 'fr' })]).not.toThrow()
})
