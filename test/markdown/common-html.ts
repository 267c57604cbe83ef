import type { Element, ElementContent, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { canonical } from '../conformance/canonical-html.ts'

/** Elements that SPIP and Markdown name otherwise for the same thing. */
const NAMES: Readonly<Record<string, string>> = { i: 'em' }

/** Gives what both ways of writing the same come to; `undefined` for what is no such thing. */
type Rule = (node: Element) => readonly ElementContent[] | undefined

/** Where SPIP and GFM write the same with other elements. */
const RULES: readonly Rule[] = [
  // SPIP's block of code is a `<div>`, whose lines `<br>` breaks; its frame is a `<textarea>`.
  (node) => (hasClass(node, 'spip_code') && node.tagName === 'div' ? [preOf(node.children[0] as Element)] : undefined),
  (node) => (hasClass(node, 'spip_cadre') ? [preOf(node)] : undefined),
  // The sign of a line is an element.
  (node) => (hasClass(node, 'spip-puce') ? [{ type: 'text', value: '–' }] : undefined),
  // The call of a note: `[1]` in SPIP, a `<sup>` in GFM.
  (node) => (hasClass(node, 'spip_note_ref') ? [elementOf('sup', textOf(node).replace(/[[\]\s]/g, ''))] : undefined),
  (node) => (node.properties['dataFootnoteRef'] === undefined ? undefined : [{ type: 'text', value: textOf(node) }]),
  (node) => (node.properties['dataFootnoteBackref'] === undefined ? undefined : []),
  // Notes: a `<div>` each in SPIP, with its label; a list in GFM, with a heading.
  (node) => (hasClass(node, 'notes') ? [elementOf('section', node.children.flatMap(noteOf))] : undefined),
  (node) => (hasClass(node, 'footnotes') ? [elementOf('section', notesOf(node))] : undefined),
]

/**
 * The form in which HTML of SPIP and HTML of Markdown are compared: elements under one name, texts, where links lead
 * and where images are. Other attributes do not count, nor how an address is percent-encoded.
 */
export function commonHtml(html: string): string {
  const root = fromHtml(html, { fragment: true })
  const nodes: Nodes[] = [root]
  for (const node of nodes) {
    if (!('children' in node)) continue
    node.children = node.children.flatMap((child) => commonNodes(child as ElementContent)) as never[]
    for (const child of node.children as Nodes[]) {
      if (child.type === 'text' && node.type === 'element' && node.tagName === 'code')
        child.value = codeText(child.value)
      nodes.push(child)
    }
  }
  // The line end before the end of a block of code is not seen.
  return canonical(toHtml(root as Root)).replace(/\n(?=(?:<\/code>)?\n?<\/pre>)/g, '')
}

function commonNodes(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return [node]
  for (const rule of RULES) {
    const nodes = rule(node)
    if (nodes !== undefined) return nodes
  }
  const { tagName, properties, children } = node
  const kept = (['href', 'src'] as const).flatMap((name) => {
    const value = properties[name]
    return typeof value === 'string' ? [[name, addressOf(value)]] : []
  })
  return [{ type: 'element', tagName: NAMES[tagName] ?? tagName, properties: Object.fromEntries(kept), children }]
}

// As a browser would ask for it.
function addressOf(url: string): string {
  return URL.canParse(url, 'http://site.example/page') ? new URL(url, 'http://site.example/page').href : url
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}

function elementOf(tagName: string, content: string | readonly ElementContent[]): Element {
  const children: ElementContent[] = typeof content === 'string' ? [{ type: 'text', value: content }] : [...content]
  return { type: 'element', tagName, properties: {}, children }
}

function preOf(node: Element): Element {
  return elementOf('pre', [
    elementOf(
      'code',
      node.children.filter(({ type }) => type === 'text'),
    ),
  ])
}

// In code, SPIP writes spaces that do not break, and eight of them for a tab.
function codeText(value: string): string {
  return value.replace(/\u00a0/g, ' ').replace(/\t/g, '        ')
}

function noteOf(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return []
  const [first, ...others] = node.children.filter(({ type }) => type === 'element') as Element[]
  if (first === undefined) return [node]
  const [label, ...words] = first.children
  const isCalled = label?.type === 'element' && hasClass(label, 'spip_note_ref')
  return [elementOf('li', [isCalled ? { ...first, children: words } : first, ...others])]
}

function notesOf(node: Element): readonly ElementContent[] {
  const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol') as Element
  return list.children.filter(({ type }) => type === 'element')
}
