// Where links of a text lead on the new site.

import { isSafeUrl } from '../page/safe-html.mjs'
import { titleText } from '../page/words.mjs'
import { withAnchor } from './own-address.mjs'
import { readRedirect } from './read-redirect.mjs'

/** Makes what the library asks of links, documents and models, for a page in one language. */
export function resolverFor(index, language) {
  const link = ({ id, lang, type }) => addressOf(index, type, index.translation(type, id, lang), lang ?? language)
  return {
    link,
    document: ({ id }) => documentOf(index, id, language),
    model: ({ id, name }) => objectModel(link, name, id),
  }
}

/** Gives the address and the title of an object; what redirects gives where it leads. `undefined` when there is none. */
export function addressOf(index, type, id, language) {
  if (type === 'document') {
    const document = index.documents.get(id)
    if (document === undefined || !isSafeUrl(document.url)) return undefined
    return { url: document.url, title: titleText(document.title, language, false) || undefined }
  }
  const page = index.page(type, id)
  if (page === undefined) return undefined
  const title = titleText(page.title, language, false) || undefined
  if (page.redirect === undefined) return { url: index.url(type, id, language), title }
  const url = redirectOf(index, id, language)
  return url && { url, title }
}

/** Follows the redirection of an article to its end; `undefined` when it leads nowhere, or in a circle. */
export function redirectOf(index, id, language) {
  const seen = new Set()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const target = readRedirect(index.articles.get(at).redirect, index.settings.url)
    if (target.url !== undefined) return isSafeUrl(target.url) ? target.url : undefined
    const page = index.page(target.type, target.id)
    if (page === undefined) return addressOf(index, target.type, target.id, language)?.url
    if (page.redirect === undefined) return withAnchor(index.url(target.type, target.id, language), target)
    at = target.id
  }
  return undefined
}

function documentOf(index, id, language) {
  const document = index.documents.get(id)
  if (document === undefined || !isSafeUrl(document.url)) return undefined
  const { alt, height, title, url, width } = document
  const shown = titleText(title, language, false) || undefined
  return { url, title: shown, alt: titleText(alt, language, false) || undefined, width, height }
}

// SPIP's models of its own objects show a box with their title: <article6>.
function objectModel(link, name, id) {
  if (name !== 'article' && name !== 'rubrique') return undefined
  const target = id === undefined ? undefined : link({ type: name, id })
  if (target === undefined) return undefined
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: target.url },
    children: [{ type: 'text', value: target.title ?? `${name} ${id}` }],
  }
}
