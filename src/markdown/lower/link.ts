import type { Link, PhrasingContent } from 'mdast'
import { addressOf, wikipediaAddress } from '../../spip/answers.ts'
import type { GlossaryLink, Resource } from '../../spip/index.ts'
import { type Lowerer, text } from './lowering.ts'

/** A link, with the address and the title that the site gives for an object of its own. */
export const lowerLink: Lowerer<Link> = (node, { inside, report, resolve }) => {
  const { reference, target } = node.data ?? {}
  const resolved = reference === undefined ? undefined : resolve.link?.(reference)
  if (reference !== undefined && resolved === undefined && resolve.link !== undefined) {
    report('spip/unresolved-reference', node, { type: reference.type, id: reference.id })
  }
  const url = resolved === undefined ? node.url : addressOf(resolved.url, reference)
  const shown =
    reference === undefined ? (target ?? node.url) : (resolved?.title ?? `${reference.type} ${reference.id}`)
  const children = node.children.length === 0 ? [text(shown)] : (inside(node.children) as PhrasingContent[])
  return [{ ...node, url, children }]
}

/** A link to the glossary: a link to where the term is explained, with its definition as the title. */
export const lowerGlossaryLink: Lowerer<GlossaryLink> = ({ term, definition, source, position }, lowering) => {
  const { lang, resolve } = lowering
  const resolved = resolve.glossary?.({ term, source, lang })
  const url = resolved?.url ?? wikipediaAddress(term, lang)
  const title = definition ?? resolved?.title ?? source ?? null
  return [{ type: 'link', url, title, children: [text(term)], ...(position === undefined ? {} : { position }) }]
}

/** An address or a file in angle brackets. */
export const lowerResource: Lowerer<Resource> = ({ kind, target }) => {
  if (kind === 'file') return [text(`<${target}>`)]
  return [{ type: 'link', url: kind === 'mail' ? `mailto:${target}` : target, children: [text(target)] }]
}
