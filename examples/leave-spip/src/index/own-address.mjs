// Addresses of the old site, as authors pasted them: `spip.php?article12`, with or without that of the site.

const PAGE = /^(?:spip\.php\?)?(article|auteur|mot|rubrique)(\d+)(?:\.html)?(?:&[^#]*)?(#.*)?$/

/** Gives where such an address leads on the new site, by the resolver of links; `undefined` when it is no such address. */
export function ownAddress(url, site, link) {
  const [, type, id, anchor = ''] = PAGE.exec(pathOf(url, site)) ?? []
  if (type === undefined) return undefined
  const target = link({ type, id: Number(id) })
  return target && `${target.url}${anchor}`
}

function pathOf(url, site) {
  const start = `${withoutScheme(site)}/`
  if (site !== '' && withoutScheme(url).startsWith(start)) return withoutScheme(url).slice(start.length)
  return url.replace(/^\.?\//, '')
}

function withoutScheme(url) {
  return url.replace(/^https?:\/\//i, '')
}
