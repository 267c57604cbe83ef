// HTML that authors wrote: SPIP trusts them with all of it. Here what could run is shown as text, or taken away.

import { spipToHtml } from 'ess-domain/spip'

const ARTICLE = { notation: 'spip', html: 'article', typography: false }
const OPENING = /^<([a-z][a-z0-9-]*)(?:\s[\s\S]*)?>$/i
// An angle between quotation marks begins no tag.
const ALONE = /^<(?:[^"'<>]|"[^"]*"|'[^']*')*>$/
const CLOSING = /^<\/([a-z][a-z0-9-]*)\s*>$/i
// Signs of tags in a comment end it, for some readers.
const COMMENT = /^<!--[^<>]*-->$/

/** Where a tag must stand for a reader of HTML to take it. */
const INSIDE = {
  caption: '<table>',
  col: '<table><colgroup>',
  colgroup: '<table>',
  dd: '<dl>',
  dt: '<dl>',
  figcaption: '<figure>',
  li: '<ul>',
  rp: '<ruby>',
  rt: '<ruby>',
  source: '<video>',
  summary: '<details>',
  tbody: '<table>',
  td: '<table><tr>',
  tfoot: '<table>',
  th: '<table><tr>',
  thead: '<table>',
  tr: '<table>',
  track: '<video>',
}

const allowed = new Map()

/** Gives a piece of HTML, a tag or a whole block, as the library's policy for articles lets it through. */
export function safeHtml(value) {
  if (value.startsWith('<!')) return COMMENT.test(value) ? value : ''
  const closing = CLOSING.exec(value)?.[1]
  if (closing !== undefined) return isAllowed(closing) ? value : ''
  const isTag = value.indexOf('<', 1) === -1 || ALONE.test(value)
  const opening = isTag ? OPENING.exec(value)?.[1] : undefined
  return opening === undefined ? spipToHtml(value, ARTICLE) : openingTag(value, opening)
}

function isAllowed(name) {
  if (!allowed.has(name)) allowed.set(name, openingTag(`<${name}>`, name) !== '')
  return allowed.get(name)
}

// What counts of a tag alone is how it begins: what closes it comes with another.
function openingTag(value, name) {
  const inside = INSIDE[name.toLowerCase()] ?? ''
  const html = spipToHtml(`.${inside}${value}.`, ARTICLE)
  return html.match(RegExp(`<${name}(?:\\s[^>]*)?>`, 'gi'))?.at(-1) ?? ''
}

/** Gives a formula in which no sign begins a tag: to TeX a blank behind `<` is nothing. */
export function safeFormula(value) {
  return value.replace(/<(?=[a-z/!?])/gi, '< ')
}

/** Addresses that lead somewhere, whatever follows. */
const LEADS = /^(?:https?:\/\/|mailto:|[^:&]*$)/i

/** A character reference where a scheme would be: Markdown knows more of them than SPIP. */
const HIDES = /^[^/?#]*&[a-z]\w*;/i

/** Tells whether following an address runs nothing; one that may hide a scheme is asked of the library. */
export function isSafeUrl(url) {
  if (LEADS.test(url.trim())) return true
  if (HIDES.test(url)) return false
  const written = url.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return openingTag(`<a href="${written}">`, 'a').includes('href=')
}
