import { parseSpip } from 'ess-domain/spip'
import { ownReference } from './own-address.mjs'

/** Reads where an article redirects to: `{url}`, or an object of the site, whose address is given, `{type, id, anchor?}`. */
export function readRedirect(target, site) {
  // A shortcut is the target of a link, without its signs.
  const [paragraph] = parseSpip(`[->${target.trim()}]`, { notation: 'spip' }).children
  const link = paragraph?.children?.[0]
  const url = link?.url ?? target
  return link?.data?.reference ?? ownReference(url, site) ?? { url }
}
