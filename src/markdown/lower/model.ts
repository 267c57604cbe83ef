import type { Nodes } from 'mdast'
import { isDocument, isImage, showsTitle } from '../../spip/answers.ts'
import type { Idiom, ResolvedDocument, SpipModel } from '../../spip/index.ts'
import { element, html, text } from '../make.ts'
import { htmlOf } from './html-of.ts'
import type { Lowerer } from './lowering.ts'

/**
 * The call of a model: the document that it shows, or the HTML that the site gives for it. Else it is marked with the
 * attribute `data-spip-model`, for the pages to do something with it, and shown as text.
 */
export const lowerModel: Lowerer<SpipModel> = (node, lowering) => {
  const { lang, report, resolve } = lowering
  const { name, id, params, align } = node
  const call = { name, params, ...(id === undefined ? {} : { id }), ...(align === undefined ? {} : { align }), lang }
  if (resolve.model?.(call) !== undefined) return [html(htmlOf([node], lowering))]
  const found = isDocument(node) ? resolve.document?.({ ...call, id: id ?? 0 }) : undefined
  if (found !== undefined) {
    if (align !== undefined) report('markdown/alignment', node, { align })
    return documentNodes(name, found)
  }
  report('spip/unknown-model', node, { name })
  return marked('data-spip-model', node.value.replace(/^<|>$/g, ''), node.value)
}

function documentNodes(name: string, found: ResolvedDocument): readonly Nodes[] {
  const { url, title, alt } = found
  if (!isImage(found)) return [{ type: 'link', url, title: null, children: [text(title ?? url)] }]
  const image: Nodes = { type: 'image', url, title: null, alt: alt ?? title ?? '' }
  if (title === undefined || !showsTitle(name)) return [image]
  return [image, { type: 'break' }, { type: 'strong', children: [text(title)] }]
}

/** A string of the site's interface: what the site says, else the mark, as a model is marked. */
export const lowerIdiom: Lowerer<Idiom> = ({ module, key }, { lang, resolve }) => {
  const said = resolve.idiom?.({ module, key, lang })
  const name = module === undefined ? key : `${module}:${key}`
  return said === undefined ? marked('data-spip-idiom', name, `<:${name}:>`) : [text(said)]
}

function marked(mark: string, call: string, shown: string): readonly Nodes[] {
  return element('span', { [mark]: call.replace(/\s+/g, ' ') }, [text(shown)])
}
