import type { Image, ImageReference } from 'mdast'
import { attribute } from '../attribute.ts'
import { html, type Raiser } from './raising.ts'

/** An image: HTML, for those of SPIP are documents of its database. */
export const raiseImage: Raiser<Image> = ({ url, alt, title }) => {
  const titles = title == null ? '' : attribute('title', title)
  return [html(`<img${attribute('src', url)}${attribute('alt', alt ?? '')}${titles} />`)]
}

/** An image whose address stands elsewhere in the text. */
export const raiseImageReference: Raiser<ImageReference> = (node, raising) => {
  const { url, title = null } = raising.definitions.get(node.identifier) ?? { url: '' }
  return raiseImage({ type: 'image', url, title, alt: node.alt ?? null }, raising)
}
