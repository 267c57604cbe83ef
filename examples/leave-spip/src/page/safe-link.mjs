import { isSafeUrl } from './safe-html.mjs'

/** Gives an address that stands beside a text, or reports that following it would run something. */
export function safeAddress(url, column, report) {
  if (isSafeUrl(url)) return url
  report({ code: 'spip/unsafe-url', severity: 'warning', params: { url } }, column)
  return undefined
}

/** Gives a link of a site, `{url, label}`, in the form of front matter. */
export function safeLink(link, report) {
  if (link === null || safeAddress(link.url, 'url_site', report) === undefined) return undefined
  return link.label === '' ? { url: link.url } : link
}
