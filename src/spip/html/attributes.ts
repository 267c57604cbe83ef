import type { SpipCode } from '../../core/codes/spip.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { nameSet } from '../names.ts'
import { attribute, escapeHtml } from './escape.ts'
import type { Ids } from './ids.ts'
import { allowsAttribute, type HtmlPolicy, isTrusted } from './policy.ts'
import { readAttributes } from './read-attributes.ts'
import { allowedRelations } from './relations.ts'
import { isSafeUrl } from './url.ts'

/** Every attribute of HTML and SVG that holds an address. */
const ADDRESSES = nameSet(
  'action background cite classid codebase data dynsrc formaction href icon longdesc lowsrc manifest ping poster profile src srcset usemap xlink:href',
)

/** In front of ids that are written in HTML: no text chooses a name that scripts of the page use. */
export const USER_PREFIX = 'user-'

/** Hears why an attribute is not printed. */
type OnRemoved = (code: SpipCode, params: ProblemParams) => void

/**
 * Print the attributes of a tag that a policy allows, each once, in double quotes.
 *
 * @param written
 *   What stands between the name of the tag and its `>`.
 * @param element
 *   Name of the element.
 * @param policy
 *   What is allowed.
 * @param ids
 *   Ids that were printed, one is not printed twice; and where links to them lead.
 * @param onRemoved
 *   Hears of each attribute that the policy does not allow (optional).
 * @returns
 *   The attributes, each after a space; `''` for none.
 */
export function printAttributes(
  written: string,
  element: string,
  policy: HtmlPolicy,
  ids: Ids,
  onRemoved?: OnRemoved,
): string {
  let out = ''
  for (const [name, { value }] of readAttributes(written)) {
    const kept = name === 'rel' ? allowedRelations(value) : value
    const isAllowed = allowsAttribute(policy, element, name) && (kept !== '' || value === '')
    if (!isAllowed) onRemoved?.('spip/attribute-removed', { name: element, attribute: name })
    else if (!isSafeAttribute(name, value, policy)) onRemoved?.('spip/unsafe-url', { url: value })
    else if (name !== 'rel' || kept !== '') out += printAllowed(name, kept, policy, ids)
  }
  return out
}

/** Print an attribute, after a space, if a policy allows it; an id, which gets a prefix, once. */
export function printAttribute(name: string, value: string, element: string, policy: HtmlPolicy, ids: Ids): string {
  const isPrinted = allowsAttribute(policy, element, name) && isSafeAttribute(name, value, policy)
  return isPrinted ? printAllowed(name, value, policy, ids) : ''
}

function printAllowed(name: string, value: string, policy: HtmlPolicy, ids: Ids): string {
  if (name === 'headers' && !isTrusted(policy))
    return attribute(name, value.replace(/[^ \t\n\f\r]+/g, `${USER_PREFIX}$&`))
  if (name === 'href' && value.startsWith('#')) return attribute(name, ids.addressOf(value))
  if (name !== 'id') return attribute(name, value)
  const id = isTrusted(policy) ? value : `${USER_PREFIX}${value}`
  if (ids.has(escapeHtml(id))) return ''
  ids.add(escapeHtml(id))
  return attribute(name, id)
}

/**
 * Tell whether an attribute may be printed: one that holds addresses, when each of them is allowed.
 *
 * @param attribute
 *   Name of the attribute, in lower case.
 * @param value
 *   Its value, character references decoded.
 * @param policy
 *   What is allowed.
 */
export function isSafeAttribute(attribute: string, value: string, policy: HtmlPolicy): boolean {
  if (!ADDRESSES.has(attribute)) return true
  return addressesIn(attribute, value).every((address) => isSafeUrl(address, policy.schemes))
}

function addressesIn(attribute: string, value: string): readonly string[] {
  if (attribute === 'srcset') return value.split(',')
  return attribute === 'ping' ? value.split(/\s/) : [value]
}
