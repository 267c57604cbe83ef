import type { Nodes } from 'mdast'
import { isDocument, isImage, showsTitle } from '../../spip/answers.ts'
import type { Idiom, ResolvedDocument, SpipModel } from '../../spip/index.ts'
import { html, type Lowerer, text } from './lowering.ts'

/** The call of a model: the document that it shows, or the HTML that the site gives for it, else the call as text. */
export const lowerModel: Lowerer<SpipModel> = (node, { htmlOf, lang, report, resolve }) => {
  const { name, id, params, align } = node
  const call = { name, params, ...(id === undefined ? {} : { id }), ...(align === undefined ? {} : { align }), lang }
  if (resolve.model?.(call) !== undefined) return [html(htmlOf([node]))]
  const found = isDocument(node) ? resolve.document?.({ ...call, id: id ?? 0 }) : undefined
  if (found !== undefined) return documentNodes(name, found)
  report('spip/unknown-model', node, { name })
  return [text(node.value)]
}

function documentNodes(name: string, found: ResolvedDocument): readonly Nodes[] {
  const { url, title, alt } = found
  if (!isImage(found)) return [{ type: 'link', url, title: null, children: [text(title ?? url)] }]
  const image: Nodes = { type: 'image', url, title: null, alt: alt ?? title ?? '' }
  if (title === undefined || !showsTitle(name)) return [image]
  return [image, { type: 'break' }, { type: 'strong', children: [text(title)] }]
}

/** A string of the site's interface: what the site says, else the mark as text. */
export const lowerIdiom: Lowerer<Idiom> = ({ module, key }, { lang, resolve }) => {
  const mark = module === undefined ? `<:${key}:>` : `<:${module}:${key}:>`
  return [text(resolve.idiom?.({ module, key, lang }) ?? mark)]
}
