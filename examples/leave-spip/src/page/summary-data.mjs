import { summaryText } from './words.mjs'

/** Writes a summary as front matter: plain text and, where that loses its links or its form, Markdown beside it. */
export function summaryData(summary, language, write) {
  if (summary === '') return {}
  const description = summaryText(summary, language)
  const markdown = write('descriptif', summary)
  return { description, descriptionMarkdown: markdown === description ? undefined : markdown }
}
