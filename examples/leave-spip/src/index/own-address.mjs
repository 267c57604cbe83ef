// Addresses of the old site, as authors pasted them: `spip.php?article12`, with or without that of the site.

const PAGE = /^(?:spip\.php\?)?(article|auteur|mot|rubrique)(\d+)(?:\.html)?(?:&[^#]*)?(?:#(.*))?$/

/** Gives the object of such an address, `{type, id, anchor}`; `undefined` when it is none. */
export function ownReference(url, site) {
  const [, type, id, anchor] = PAGE.exec(pathOf(url, site)) ?? []
  return type === undefined ? undefined : { type, id: Number(id), anchor }
}

/** Gives where such an address leads on the new site, by the resolver of links; `undefined` when it leads nowhere. */
export function ownAddress(url, site, link) {
  const reference = ownReference(url, site)
  const target = reference && link({ type: reference.type, id: reference.id })
  return target && withAnchor(target.url, reference)
}

const LINK_IN_HTML = /(\shref\s*=\s*["']?)([^"'\s>]+)/gi

/** What ends an attribute: an article redirects to whatever its author wrote. */
const ENDS_ATTRIBUTE = /["'<>\s]/g

/** Puts where they lead, which `own` gives, in place of such addresses in HTML. */
export function ownLinksIn(html, own) {
  return html.replace(
    LINK_IN_HTML,
    (_, start, url) => `${start}${own(url)?.replace(ENDS_ATTRIBUTE, (sign) => `&#${sign.charCodeAt(0)};`) ?? url}`,
  )
}

/** Neither behind a scheme, nor from the root, nor in the page itself. */
const RELATIVE = '(?![a-z][a-z0-9+.-]*:|[/\\\\#?&"\'\\s>])(?:\\.{1,2}/)*'
const RELATIVE_ADDRESS = RegExp(`^${RELATIVE}(?=.)`, 'i')
const SOURCE_IN_HTML = RegExp(`(\\s(?:src|poster)\\s*=\\s*["']?)${RELATIVE}`, 'gi')

/**
 * Gives an address as it is read on the home page of the old site, where its texts were shown: from the root. Astro looks
 * for a picture without a slash beside the page, and builds no site where it is not there; spreadsheets take `=1+1` for
 * a formula.
 */
export function fromRoot(url, base) {
  return url.replace(RELATIVE_ADDRESS, () => base)
}

/** Gives HTML whose pictures, sounds and films have such addresses. */
export function sourcesFromRoot(html, base) {
  return html.replace(SOURCE_IN_HTML, (_, start) => `${start}${base}`)
}

/** Adds the anchor of a reference to an address. */
export function withAnchor(url, { anchor }) {
  return anchor === undefined ? url : `${url}#${anchor}`
}

function pathOf(url, site) {
  const start = `${withoutScheme(site)}/`
  if (site !== '' && withoutScheme(url).startsWith(start)) return withoutScheme(url).slice(start.length)
  return url.replace(/^\.?\//, '')
}

function withoutScheme(url) {
  return url.replace(/^https?:\/\//i, '')
}
