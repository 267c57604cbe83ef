// A keyword as the files of its languages.

import { pageFiles } from './page-files.mjs'
import { plain, summaryOf } from './words.mjs'

/** Writes the pages of a keyword. `report` receives problems with their column. */
export function keywordPages({ group, id, summary, text, title }, { index, links, report, hasComments }) {
  const page = { type: 'mot', id, texts: [{ column: 'texte', text }], index, report, hasComments }
  return pageFiles(page, {
    dataIn: (language) => ({
      title: plain(title.text, language) || `Mot-clé ${id}`,
      description: summaryOf(summary, language),
      weight: title.rank,
      group: plain(index.groups.get(group)?.title ?? '', language),
    }),
    moreIn: () => ({ image: links.logo(id) }),
    spip: { keyword: id },
  })
}
