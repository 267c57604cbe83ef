export type { MarkupCode } from '../core/codes/markdown.ts'
export { markdownToSpip } from './markdown-to-spip.ts'
export type { MarkdownToSpipOptions, SpipToMarkdownOptions } from './options.ts'
export { spipToMarkdown } from './spip-to-markdown.ts'
