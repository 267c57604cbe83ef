import { POLICIES } from '../../src/spip/html/policy.ts'
import { type HtmlElement, readHtml } from '../support/html-text.ts'
import type { Setting } from './corpus.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The elements that the library itself writes, under every policy, with their attributes. */
const GENERATED: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href class hreflang title rel rev id'),
  abbr: words('title lang'),
  b: words('-'),
  blockquote: words('class'),
  br: words('class'),
  caption: words('id class'),
  code: words('class dir'),
  del: words('-'),
  div: words('class dir id lang style'),
  h2: words('class'),
  hr: words('class'),
  i: words('-'),
  li: words('-'),
  ol: words('class'),
  p: words('-'),
  pre: words('-'),
  small: words('id class'),
  span: words('class id lang dir'),
  strong: words('-'),
  table: words('class aria-describedby'),
  tbody: words('-'),
  td: words('class headers colspan rowspan id'),
  textarea: words('readonly cols rows class dir'),
  th: words('id class headers colspan rowspan'),
  thead: words('-'),
  tr: words('class'),
  tt: words('-'),
  ul: words('class'),
}

/** The only style that is ever written. */
const STYLE = 'text-align: left;'

/** What no policy for strangers may let through, whatever its table says. */
const NEVER = words(
  'script style iframe frame frameset object embed applet svg math form input button select option template noscript ' +
    'noembed noframes xmp plaintext listing title base meta link head body html portal fencedframe image marquee slot ' +
    'dialog map area foreignobject param keygen isindex layer bgsound xml',
)
const NEVER_ATTRIBUTES =
  /^(on.*|srcdoc|srcset|formaction|action|ping|background|data|data-.*|style|target|xlink:href|xmlns.*|is|slot|popover.*|autofocus|contenteditable|tabindex|accesskey|usemap|nonce|download|form|item.*|aria-(?!describedby$).*|v-.*|x-.*|hx-.*|ng-.*|@.*|:.*)$/

/** The classes of generated markup. */
const CLASS =
  /^(spip|spip_\w+|spip-puce|table|ltr|autobr|manualbr|notes|auto|ressource|numeric|point|virgule|row_first|row_odd|row_even|odd|even|summary|offscreen|echappe-js|language-math|math-inline|math-display)$/

const ADDRESSES = words('href src cite poster action formaction background longdesc data xlink:href')

/**
 * Lists what a fragment holds that its policy and the library's own markup do not allow, as a browser reads it.
 */
export function findForbidden(html: string, { policy, options }: Setting): string[] {
  const found: string[] = []
  for (const element of readHtml(html).elements) {
    const say = (what: string): number => found.push(`<${element.name}>: ${what}`)
    if (!isAllowedElement(element.name, policy)) say('element')
    for (const { name, value } of element.attributes) {
      if (!isAllowedAttribute(element.name, name, value, policy)) say(`${name}=${JSON.stringify(value)}`)
      if (ADDRESSES.has(name) && !isAllowedAddress(value, policy)) say(`${name}=${JSON.stringify(value)} (scheme)`)
      if (name === 'class' && policy !== 'article' && value.split(/\s+/).some((one) => one !== '' && !CLASS.test(one)))
        say(`class=${JSON.stringify(value)} (not generated)`)
      if (name === 'id' && !isAllowedId(element, value, options.profile === 'comment' ? 'c-' : ''))
        say(`id=${JSON.stringify(value)} (not prefixed)`)
    }
  }
  return found
}

/** Lists the ids that a fragment holds more than once. */
export function findRepeatedIds(html: string): string[] {
  const ids = readHtml(html).elements.flatMap(({ attributes }) =>
    attributes.filter(({ name }) => name === 'id').map(({ value }) => value),
  )
  return ids.filter((id, index) => ids.indexOf(id) < index)
}

function isAllowedElement(name: string, policy: Setting['policy']): boolean {
  if (NEVER.has(name)) return false
  return Object.hasOwn(GENERATED, name) || POLICIES[policy].elements.includes(name)
}

function isAllowedAttribute(element: string, name: string, value: string, policy: Setting['policy']): boolean {
  if (name === 'style') return element === 'div' && value === STYLE
  if (NEVER_ATTRIBUTES.test(name)) return false
  const { attributes } = POLICIES[policy]
  const isWritten =
    POLICIES[policy].elements.includes(element) &&
    (attributes['*']?.includes(name) === true || attributes[element]?.includes(name) === true)
  return isWritten || GENERATED[element]?.has(name) === true
}

/** Node reads addresses by the standard that browsers follow. */
function isAllowedAddress(value: string, policy: Setting['policy']): boolean {
  const base = 'https://exemple.fr/'
  if (!URL.canParse(value, base)) return true
  return POLICIES[policy].schemes.includes(new URL(value, base).protocol.slice(0, -1))
}

/** An anchor is empty; its name is its author's, behind the prefix. */
function isAllowedId({ name, attributes }: HtmlElement, id: string, prefix: string): boolean {
  if (id.startsWith('user-')) return true
  if (!id.startsWith(prefix)) return false
  return /^(nb|nh|t\d+_)/.test(id.slice(prefix.length)) || (/^(a|span)$/.test(name) && attributes.length === 1)
}
