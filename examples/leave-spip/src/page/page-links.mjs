// What is linked to a page of articles or sections: authors, keywords, documents. Asked for a page of rows at a time.

import { fromSpipTableRow } from 'ess-domain/interop'
import { bodyOf } from './body.mjs'
import { isSafeUrl } from './safe-html.mjs'
import { authorName, titleText } from './words.mjs'

const TABLES = ['auteurs_liens', 'mots_liens', 'documents_liens']

/** Documents that a page may show, or list below. */
const SHOWN = ['image', 'document']

/** Reads the links of some objects of one type. */
export async function readPageLinks(database, index, type, ids) {
  const [authors, keywords, documents] = await Promise.all(TABLES.map((table) => linksOf(database, table, type, ids)))
  const of = (links, id) => links.get(id) ?? []
  return {
    authors: (id, language) =>
      of(authors, id)
        .filter(({ author }) => index.authors.has(author))
        .map(({ author }) => authorName(index.authors.get(author).title, author, language)),
    /** Keywords, image and documents, in the form of front matter. */
    beside: (id, language) => ({
      ...keywordsOf(of(keywords, id), index, language),
      ...documentsOf(of(documents, id), index, language),
    }),
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
  const keywords = new Map()
  for (const { keyword } of links) {
    const known = index.keywords.get(keyword)
    if (known === undefined) continue
    const title = titleText(known.title, language)
    tags.push(title)
    const group = index.groups.get(known.group)
    if (group === undefined) continue
    const name = titleText(group.title, language)
    keywords.set(name, [...(keywords.get(name) ?? []), title])
  }
  return { tags, keywordGroups: keywords.size === 0 ? undefined : Object.fromEntries(keywords) }
}

/** The image that stands for an object (*logo*), what stands beside its text, and what is said of what the text shows. */
function documentsOf(links, index, language) {
  const known = links
    .map(({ document, inText, rank }) => ({ inText, rank, document: index.documents.get(document) }))
    .filter(({ document }) => document !== undefined && isSafeUrl(document.url))
  const shown = known.filter(({ document }) => SHOWN.includes(document.mode))
  return {
    image: known.find(({ document }) => document.mode === 'logoon')?.document.url,
    documents: shown
      .filter(({ inText }) => !inText)
      .sort((a, b) => a.rank - b.rank)
      .map(({ document }) => documentData(document, index, language)),
    captions: shown
      .filter(({ document: { credits, summary }, inText }) => inText && (credits ?? summary) !== undefined)
      .map(({ document }) => captionOf(document, index, language)),
  }
}

function documentData(document, index, language) {
  const { isMissing, size, title } = document
  const name = titleText(title, language)
  const { url, ...said } = captionOf(document, index, language)
  return {
    url,
    ...(name === '' ? {} : { title: name }),
    ...said,
    ...(size === undefined ? {} : { size }),
    ...(isMissing ? { missing: true } : {}),
  }
}

// Both are in SPIP's markup, and may hold links.
function captionOf({ credits, summary, url }, index, language) {
  const markdown = (text) => bodyOf([{ column: 'descriptif', text }], { index, language, report: () => {} }).trim()
  return {
    url,
    ...(summary === undefined ? {} : { description: markdown(summary) }),
    ...(credits === undefined ? {} : { credits: markdown(credits) }),
  }
}
