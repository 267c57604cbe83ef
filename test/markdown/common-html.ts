import type { Element, ElementContent, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { canonical } from '../conformance/canonical-html.ts'

/** Elements that SPIP and Markdown name otherwise for the same thing. */
const NAMES: Readonly<Record<string, string>> = { i: 'em' }

/**
 * The form in which HTML of SPIP and HTML of Markdown are compared: elements under one name, texts, where links lead
 * and where images are. Other attributes do not count, nor how an address is percent-encoded.
 */
export function commonHtml(html: string): string {
  const root = fromHtml(html, { fragment: true })
  const nodes: Nodes[] = [root]
  for (const node of nodes) {
    if (!('children' in node)) continue
    node.children = node.children.map((child) => (child.type === 'element' ? commonElement(child) : child)) as never
    for (const child of node.children as Nodes[]) {
      if (child.type === 'text' && node.type === 'element' && node.tagName === 'code')
        child.value = codeText(child.value)
      nodes.push(child)
    }
  }
  // The line end before the end of a block of code is not seen.
  return canonical(toHtml(root as Root)).replace(/\n(?=(?:<\/code>)?\n?<\/pre>)/g, '')
}

function commonElement(node: Element): Element {
  const { tagName, properties, children } = isCodeBlock(node) ? preOf(node) : node
  const kept = (['href', 'src'] as const).flatMap((name) => {
    const value = properties[name]
    return typeof value === 'string' ? [[name, addressOf(value)]] : []
  })
  return { type: 'element', tagName: NAMES[tagName] ?? tagName, properties: Object.fromEntries(kept), children }
}

// As a browser would ask for it.
function addressOf(url: string): string {
  return URL.canParse(url, 'http://site.example/page') ? new URL(url, 'http://site.example/page').href : url
}

/** SPIP's block of code is a `<div>`, whose lines `<br>` breaks. */
function isCodeBlock({ tagName, properties }: Element): boolean {
  return tagName === 'div' && Array.isArray(properties['className']) && properties['className'].includes('spip_code')
}

function preOf(node: Element): Element {
  const [code] = node.children
  const children = code?.type === 'element' ? code.children.filter(({ type }) => type === 'text') : []
  return elementOf('pre', [elementOf('code', children)])
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

// In code, SPIP writes spaces that do not break, and eight of them for a tab.
function codeText(value: string): string {
  return value.replace(/\u00a0/g, ' ').replace(/\t/g, '        ')
}
