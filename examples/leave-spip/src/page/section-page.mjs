// A section as the files of its languages.

import { pageFiles } from './page-files.mjs'
import { summaryData } from './summary-data.mjs'
import { titleText } from './words.mjs'

/** Writes the pages of a section. `report` receives problems with their column. */
export function sectionPages({ id, summary, text, title }, { index, links, report, hasComments }) {
  const page = { type: 'rubrique', id, texts: [{ column: 'texte', text }], index, report, hasComments }
  return pageFiles(page, {
    dataIn: (language, write) => ({
      title: titleText(title.text, language) || `Rubrique ${id}`,
      ...summaryData(summary, language, write),
      weight: title.rank,
    }),
    moreIn: (language) => links.beside(id, language),
    spip: { section: id },
  })
}
