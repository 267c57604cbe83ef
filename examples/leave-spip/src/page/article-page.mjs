// An article as the files of its languages.

import { redirectOf } from '../index/link-resolver.mjs'
import { dateOf, partialOf } from './moments.mjs'
import { pageFiles } from './page-files.mjs'
import { safeAddress, safeLink } from './safe-link.mjs'
import { summaryData } from './summary-data.mjs'
import { titleText } from './words.mjs'

/** What follows the introduction: Hugo ends the summary of a page there, others pass over a comment of HTML. */
const MORE = '<!--more-->\n\n'
const RULE = '***\n\n'

/** Writes the pages of an article. `report` receives problems with their column. */
export function articlePages(article, { index, links, report, hasComments }) {
  const { id, lead, postscript, section, text } = article
  const texts = [
    { column: 'chapo', text: lead, prefix: 'chapo-' },
    { column: 'texte', text, before: MORE },
    { column: 'ps', text: postscript, prefix: 'ps-', before: RULE },
  ]
  const page = { type: 'article', id, texts, index, report, hasComments }
  const beside = {
    seeAlso: safeLink(article.seeAlso, report),
    redirect: article.redirect.trim() === '' ? undefined : safeAddress(article.redirect, 'virtuel', report),
  }
  return pageFiles(page, {
    dataIn: (language, write) => headOf(article, { language, write, timeZone: index.timeZone }),
    moreIn: (language) => linkedTo(article, { index, language, links, beside }),
    spip: { article: id, ...(section === null ? {} : { section }) },
  })
}

function headOf(article, { language, timeZone, write }) {
  return {
    title: titleText(article.title.text, language) || `Article ${article.id}`,
    overtitle: titleText(article.overtitle, language),
    subtitle: titleText(article.subtitle, language),
    ...summaryData(article.summary, language, write),
    date: dateOf(article.published, timeZone),
    dateText: partialOf(article.published),
    lastmod: dateOf(article.modified, timeZone),
    firstPublished: article.firstPublished ?? undefined,
    weight: article.title.rank,
  }
}

function linkedTo({ id, status }, { beside, index, language, links }) {
  const { isSeen } = index.articles.get(id)
  return {
    status: isSeen ? undefined : (status ?? 'unknown'),
    redirect: beside.redirect === undefined ? undefined : (redirectOf(index, id, language) ?? beside.redirect),
    authors: links.authors(id, language),
    ...links.beside(id, language),
    seeAlso: beside.seeAlso,
  }
}
