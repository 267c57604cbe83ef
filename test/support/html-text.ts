import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type ParsedNode = DefaultTreeAdapterTypes.ChildNode

export interface HtmlElement {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
}

export interface HtmlContent {
  readonly text: string
  readonly elements: readonly HtmlElement[]
}

/** Reads a fragment as a browser does: its text, and its elements in order. Without recursion, for it may be deep. */
export function readHtml(html: string): HtmlContent {
  const texts: string[] = []
  const elements: HtmlElement[] = []
  // A page comes in UTF-8, where a lone surrogate is this; parse5 throws on some of them.
  const stack: ParsedNode[] = [...parseFragment(html.replace(/\p{Surrogate}/gu, '\ufffd')).childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
    if ('tagName' in node) elements.push({ name: node.tagName, attributes: node.attrs })
    const inside = 'content' in node ? node.content : node
    if ('childNodes' in inside) for (const child of [...inside.childNodes].reverse()) stack.push(child)
  }
  return { text: texts.join(''), elements }
}
