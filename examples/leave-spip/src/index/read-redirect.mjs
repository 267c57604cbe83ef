import { parseSpip } from 'ess-domain/spip'

/** Reads where an article redirects to: `{url}`, or an object of the site, `{type, id, anchor?}`. */
export function readRedirect(target) {
  // A shortcut is the target of a link, without its signs.
  const [paragraph] = parseSpip(`[->${target.trim()}]`, { notation: 'spip' }).children
  const link = paragraph?.children?.[0]
  return link?.data?.reference ?? { url: link?.url ?? target }
}
