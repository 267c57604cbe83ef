import type { Definition, Html, Link, LinkReference, Nodes, RootContent } from 'mdast'
import { parseSpip } from '../../spip/index.ts'
import { holdsNote } from '../holds.ts'
import { element } from '../make.ts'
import { onOneLine } from '../white-space.ts'
import type { Raiser } from './raising.ts'

/** Addresses that SPIP reads as they are: what most links have. */
const PLAIN = /^https?:\/\/[\w./?=&%#~:@,;!+-]*$/i
const UNSAFE = /[\s"<>[\\\]^`{|}]/g
/** Addresses that are longer, as they are printed, are cut where they are the text of their link; those of e-mail are not. */
const LONGEST_SHOWN = 40

/** A link; where SPIP would read its address otherwise, or it calls a note, it is HTML. */
export const raiseLink: Raiser<Link> = (node, { inside }) => {
  const title = node.title == null ? null : onOneLine(node.title)
  const url = safeUrl(node.url)
  if (isOwnText(node)) {
    const data = { kind: kindOf(node.url), target: node.url.replace(/^mailto:/, '') }
    return [{ ...node, title, children: [], data }]
  }
  const children = title === null ? withoutLanguage(inside(node.children)) : inside(node.children)
  if (children.length > 0 && !children.some(holdsNote) && isRead(url)) {
    return [{ ...node, url, title, children, data: { kind: kindOf(url) } } as Nodes]
  }
  return element('a', { href: url, title }, children)
}

/** A link whose address stands elsewhere in the text. */
export const raiseLinkReference: Raiser<LinkReference> = (node, raising) => {
  const found = raising.definitions.get(node.identifier)
  if (found === undefined) return raising.inside(node.children)
  return raiseLink({ type: 'link', url: found.url, title: found.title ?? null, children: node.children }, raising)
}

/** What tells where links lead is told by each of them. */
export const raiseDefinition: Raiser<Definition> = () => []

function isOwnText({ url, title, children: [only, ...others] }: Link): boolean {
  if (title != null || only?.type !== 'text' || others.length > 0) return false
  if (url === only.value) return PLAIN.test(url) && url.replaceAll('&', '&amp;').length <= LONGEST_SHOWN
  // SPIP takes not everything for an address of e-mail.
  return url === `mailto:${only.value}` && linkOf(`[->${only.value}]`)?.url === url
}

// At the end of its text, SPIP reads `{en}` as the language of what it leads to.
function withoutLanguage(children: readonly RootContent[]): readonly (RootContent | Html)[] {
  const last = children.at(-1)
  if (last?.type !== 'emphasis') return children
  const [word, ...others] = last.children
  if (word?.type !== 'text' || others.length > 0 || !isLanguage(word.value)) return children
  return [...children.slice(0, -1), ...element('i', {}, last.children, last)]
}

function isLanguage(word: string): boolean {
  return /^[a-z_]+$/.test(word) && linkOf(`[a{${word}}->b]`)?.data?.hreflang !== undefined
}

// What would end the target, or be another sign in a browser.
function safeUrl(url: string): string {
  return url.replace(UNSAFE, (sign) => encodeURIComponent(sign))
}

function kindOf(url: string): 'url' | 'mail' | 'anchor' {
  if (url.startsWith('#')) return 'anchor'
  return url.startsWith('mailto:') ? 'mail' : 'url'
}

// Asks the parser itself, for a target may be the name of an object (`art12`), of an address of mail, of a host.
function isRead(url: string): boolean {
  if (PLAIN.test(url)) return true
  const link = linkOf(`[a->${url}]`)
  return link?.url === url && link.data?.reference === undefined
}

function linkOf(source: string): Link | undefined {
  const [block] = parseSpip(source).children
  const [link, ...others] = block?.type === 'paragraph' ? block.children : []
  return others.length === 0 && link?.type === 'link' ? link : undefined
}
