import type { SpipCode } from './spip.ts'

/** Codes of what is lost between SPIP's markup and Markdown. */
export const MARKDOWN_CODES = [
  // to Markdown
  'markdown/alignment',
  'markdown/anonymous-footnote',
  'markdown/code-attributes',
  'markdown/frame',
  'markdown/link-language',
  // from Markdown
  'markdown/unused-footnote',
  'markdown/column-alignment',
  'markdown/style-not-printed',
] as const

/** A problem code of converting to Markdown, or from it. */
export type MarkdownCode = (typeof MARKDOWN_CODES)[number]

/** A problem code of SPIP markup, or of its way to Markdown and back. */
export type MarkupCode = MarkdownCode | SpipCode
