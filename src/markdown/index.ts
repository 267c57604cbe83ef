export type { SpipToMarkdownOptions } from './options.ts'
export { spipToMarkdown } from './spip-to-markdown.ts'
