// An author as the files of the languages of the biography. The e-mail stays in the database.

import { pageFiles } from './page-files.mjs'
import { safeLink } from './safe-link.mjs'
import { authorName } from './words.mjs'

/** Writes the pages of an author. `report` receives problems with their column. */
export function authorPages({ bio, id, name, site }, { index, links, report, hasComments }) {
  const link = safeLink(site, report)
  const page = { type: 'auteur', id, texts: [{ column: 'bio', text: bio }], index, report, hasComments }
  return pageFiles(page, {
    dataIn: (language) => ({ title: authorName(name, id, language) }),
    moreIn: (language) => ({ site: link, ...links.beside(id, language) }),
    spip: { author: id },
  })
}
