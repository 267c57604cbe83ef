import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { inlineMath, inlineMathFromMarkdown } from './inline-math.ts'

// One of them makes links of addresses in the finished text, those whose signs are escaped among them: the parser has
// found the others.
const EXTENSIONS = gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension)

/** Read Markdown, with GFM's tables, notes and other extensions and formulas between dollars, into a tree of mdast. */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), inlineMath],
    mdastExtensions: [...EXTENSIONS, inlineMathFromMarkdown],
  })
}
