// A keyword as the files of its languages.

import { pageFiles } from './page-files.mjs'
import { summaryData } from './summary-data.mjs'
import { titleText } from './words.mjs'

/** Writes the pages of a keyword. `report` receives problems with their column. */
export function keywordPages({ group, id, summary, text, title }, { index, links, report, hasComments }) {
  const page = { type: 'mot', id, texts: [{ column: 'texte', text }], index, report, hasComments }
  return pageFiles(page, {
    dataIn: (language, write) => ({
      title: titleText(title.text, language) || `Mot-clé ${id}`,
      ...summaryData(summary, language, write),
      weight: title.rank,
      group: titleText(index.groups.get(group)?.title ?? '', language),
    }),
    moreIn: (language) => links.beside(id, language),
    spip: { keyword: id },
  })
}
