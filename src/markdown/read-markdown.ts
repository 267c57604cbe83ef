import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

// One of them makes links of addresses in the finished text, those whose signs are escaped among them: the parser has
// found the others.
const EXTENSIONS = gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension)

/** Read Markdown, with GFM's tables, notes and other extensions, into a tree of mdast. */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: EXTENSIONS })
}
