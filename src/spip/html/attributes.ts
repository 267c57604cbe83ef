import { decodeReferences } from '../character-references.ts'
import { escapeHtml } from './escape.ts'
import type { HtmlPolicy } from './policy.ts'
import { isSafeUrl } from './url.ts'

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster'])

/**
 * Print the attributes of a tag that a policy allows, each once, in double quotes.
 *
 * @param written
 *   What stands between the name of the tag and its `>`.
 * @param name
 *   Name of the element.
 * @param policy
 *   What is allowed.
 * @param ids
 *   Ids that were printed; one is not printed twice.
 * @returns
 *   The attributes, each after a space; `''` for none.
 */
export function printAttributes(written: string, name: string, policy: HtmlPolicy, ids: Set<string>): string {
  const general = policy.attributes['*'] ?? []
  const own = policy.attributes[name] ?? []
  const seen = new Set<string>()
  let out = ''
  for (const match of written.matchAll(ATTRIBUTE)) {
    const attribute = (match[1] ?? '').toLowerCase()
    if (seen.has(attribute) || !(general.includes(attribute) || own.includes(attribute))) continue
    seen.add(attribute)
    const value = decodeReferences(match[2] ?? match[3] ?? match[4] ?? '')
    if (ADDRESSES.has(attribute) && !isSafeUrl(value, policy.schemes)) continue
    const printed = escapeHtml(attribute === 'id' ? `user-${value}` : value)
    if (attribute === 'id' && ids.has(printed)) continue
    if (attribute === 'id') ids.add(printed)
    out += ` ${attribute}="${printed}"`
  }
  return out
}
