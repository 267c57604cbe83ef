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
