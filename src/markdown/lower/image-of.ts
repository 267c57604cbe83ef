import type { Nodes } from 'mdast'
import { decodeReferences } from '../../spip/character-references.ts'

const IMAGE = /^<img[\t-\r ]+src="([^"<>]*)"(?:\s+alt="([^"<>]*)")?(?:\s+title="([^"<>]*)")?\s*\/?>$/i

/** An image that is written as HTML, and says no more than one of Markdown can. */
export function imageOf(value: string): Nodes | undefined {
  const match = IMAGE.exec(value)
  if (match === null) return undefined
  const [url = '', alt = '', title] = match.slice(1).map((one) => one && decodeReferences(one))
  return { type: 'image', url, alt, title: title ?? null }
}
