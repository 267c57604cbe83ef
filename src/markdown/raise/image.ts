import type { Image, ImageReference } from 'mdast'
import { attributesText, html } from '../make.ts'
import type { Raiser } from './raising.ts'

/** An image: HTML, for those of SPIP are documents of its database. */
export const raiseImage: Raiser<Image> = ({ url, alt, title }) => [
  html(`<img${attributesText({ src: url, alt: alt ?? '', title })} />`),
]

/** An image whose address stands elsewhere in the text. */
export const raiseImageReference: Raiser<ImageReference> = (node, raising) => {
  const { url, title = null } = raising.definitions.get(node.identifier) ?? { url: '' }
  return raiseImage({ type: 'image', url, title, alt: node.alt ?? null }, raising)
}
