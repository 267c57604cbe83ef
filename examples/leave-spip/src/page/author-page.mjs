// An author as the files of the languages of the biography. The e-mail stays in the database.

import { pageFiles } from './page-files.mjs'
import { safeLink } from './safe-link.mjs'

/** Writes the pages of an author. `report` receives problems with their column. */
export function authorPages({ bio, id, name, site }, { index, links, report, hasComments }) {
  const link = safeLink(site, report)
  const page = { type: 'auteur', id, texts: [{ column: 'bio', text: bio }], index, report, hasComments }
  return pageFiles(page, {
    dataIn: () => ({ title: name.trim() || `Auteur ${id}` }),
    moreIn: (language) => ({ site: link, ...links.beside(id, language) }),
    spip: { author: id },
  })
}
