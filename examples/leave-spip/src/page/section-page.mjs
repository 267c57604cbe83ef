// A section as the files of its languages.

import { pageFiles } from './page-files.mjs'
import { plain, summaryOf } from './words.mjs'

/** Writes the pages of a section. `report` receives problems with their column. */
export function sectionPages({ id, summary, text, title }, { index, links, report, hasComments }) {
  const page = { type: 'rubrique', id, texts: [{ column: 'texte', text }], index, report, hasComments }
  return pageFiles(page, {
    dataIn: (language) => ({
      title: plain(title.text, language) || `Rubrique ${id}`,
      description: summaryOf(summary, language),
      weight: title.rank,
    }),
    moreIn: (language) => ({
      ...links.keywords(id, language),
      image: links.logo(id),
      documents: links.documents(id, language),
    }),
    spip: { section: id },
  })
}
