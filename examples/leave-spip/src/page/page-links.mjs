// What is linked to a page of articles or sections: authors, keywords, documents. Asked for a page of rows at a time.

import { fromSpipTableRow } from 'ess-domain/interop'
import { plain } from './words.mjs'

const TABLES = ['auteurs_liens', 'mots_liens', 'documents_liens']

/** Reads the links of some objects of one type. */
export async function readPageLinks(database, index, type, ids) {
  const [authors, keywords, documents] = await Promise.all(TABLES.map((table) => linksOf(database, table, type, ids)))
  const of = (links, id) => links.get(id) ?? []
  return {
    authors: (id) => of(authors, id).flatMap(({ author }) => index.authors.get(author)?.title ?? []),
    keywords: (id, language) => keywordsOf(of(keywords, id), index, language),
    /** The image that stands for the object (*logo*). */
    logo: (id) =>
      of(documents, id)
        .map(({ document }) => index.documents.get(document))
        .find((one) => one?.mode === 'logoon')?.url,
    /** The documents that stand beside the text, in their order. */
    documents: (id, language) =>
      of(documents, id)
        .filter(
          ({ document, inText }) => !inText && ['image', 'document'].includes(index.documents.get(document)?.mode),
        )
        .sort((a, b) => a.rank - b.rank || a.document - b.document)
        .map(({ document }) => documentData(index.documents.get(document), language)),
  }
}

async function linksOf(database, table, type, ids) {
  const links = new Map()
  for (const row of await database.rowsOf(table, 'id_objet', ids)) {
    const outcome = fromSpipTableRow(table, row)
    if (!outcome.ok || outcome.value.object.type !== type) continue
    const { object } = outcome.value
    if (!links.has(object.id)) links.set(object.id, [])
    links.get(object.id).push(outcome.value)
  }
  // No order is stored; that of the ids is the same in every database.
  for (const list of links.values()) list.sort((a, b) => linkedId(a) - linkedId(b))
  return links
}

function linkedId({ author, document, keyword }) {
  return author ?? keyword ?? document
}

/** Keywords as tags, and by the group that they are of. */
function keywordsOf(links, index, language) {
  const tags = []
  const keywords = {}
  for (const { keyword } of links) {
    const known = index.keywords.get(keyword)
    if (known === undefined) continue
    const title = plain(known.title, language)
    tags.push(title)
    const group = index.groups.get(known.group)
    if (group === undefined) continue
    const name = plain(group.title, language)
    keywords[name] = [...(keywords[name] ?? []), title]
  }
  return { tags, keywordGroups: tags.length === 0 || Object.keys(keywords).length === 0 ? undefined : keywords }
}

function documentData({ isMissing, size, title, url }, language) {
  const name = plain(title, language)
  return {
    url,
    ...(name === '' ? {} : { title: name }),
    ...(size === undefined ? {} : { size }),
    ...(isMissing ? { missing: true } : {}),
  }
}
