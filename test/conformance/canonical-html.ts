import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment
type Element = DefaultTreeAdapterTypes.Element

/*
 * The canonical form of an HTML fragment, so that two renderers can be compared by what a browser would build.
 * Attribute order and quotes, entity spelling, white space between blocks and generated ids do not count;
 * elements, text, classes, addresses and every other attribute do.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCK = words(
  'address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul',
)
// Inline content that is not text but takes room: white space beside it is seen.
const ATOM = words('audio button canvas embed iframe img input meter object progress select svg textarea video')
const VOID = words('area base br col embed hr img input link meta source track wbr')
const TOKEN_SET = words('class rel rev')
const ID_REFERENCE = words('headers aria-describedby aria-labelledby for')

const tokens = (value: string): string[] => value.split(/[ \t\n\r\f]+/).filter(Boolean)
const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const isElement = (node: Node): node is Element => 'tagName' in node

function parse(html: string): Node {
  const context = parseFragment('<div></div>').childNodes[0]
  if (context === undefined || !isElement(context)) throw new Error('no context element')
  return parseFragment(context, html, {})
}

function children(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

interface Ids {
  readonly all: ReadonlySet<string>
  /** Ids of header cells and captions are generated: they are renamed in order of appearance. */
  readonly renamed: ReadonlyMap<string, string>
}

function collectIds(root: Node): Ids {
  const renamed = new Map<string, string>()
  const all = new Set<string>()
  const walk = (node: Node, inTable: boolean, inCaption: boolean): void => {
    const tag = isElement(node) ? node.tagName : ''
    const id = isElement(node) ? node.attrs.find((attribute) => attribute.name === 'id')?.value : undefined
    if (id) {
      all.add(id)
      const generated = inTable && (inCaption || tag === 'th' || tag === 'caption')
      if (generated && !renamed.has(id)) renamed.set(id, `gen${renamed.size}`)
    }
    for (const child of children(node)) walk(child, inTable || tag === 'table', inCaption || tag === 'caption')
  }
  walk(root, false, false)
  return { all, renamed }
}

function attributeValue(name: string, value: string, ids: Ids): string {
  if (TOKEN_SET.has(name)) return [...new Set(tokens(value))].sort().join(' ')
  if (name === 'style')
    return value
      .trim()
      .replace(/\s*([:;])\s*/g, '$1')
      .replace(/;+$/, '')
  if (name === 'title' || name === 'alt') return value.replace(/[ \t\n\r\f]+/g, ' ').trim()
  if (name === 'id') return ids.renamed.get(value) ?? value
  // A reference to an id that is not in the fragment leads nowhere and does not count.
  if (ID_REFERENCE.has(name)) {
    return tokens(value)
      .filter((token) => ids.all.has(token))
      .map((token) => ids.renamed.get(token) ?? token)
      .sort()
      .join(' ')
  }
  return value
}

function attributes(node: Element, ids: Ids): string {
  return node.attrs
    .map(({ name, value }) => ({ name, value: attributeValue(name, value, ids) }))
    .filter(({ name, value }) => value !== '' || !(name === 'class' || name === 'style' || ID_REFERENCE.has(name)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join('')
}

/**
 * White space is collapsed over the borders of inline elements, as a browser does, and dropped where a line begins
 * or ends: at block boundaries and beside `<br>`. A space is held back until some text follows it.
 */
class Writer {
  out = ''
  private atEdge = true
  private heldSpace = -1

  edge(): void {
    this.heldSpace = -1
    this.atEdge = true
  }

  solid(): void {
    if (this.heldSpace >= 0) this.out = `${this.out.slice(0, this.heldSpace)} ${this.out.slice(this.heldSpace)}`
    this.heldSpace = -1
    this.atEdge = false
  }

  text(value: string): void {
    for (const part of value.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue
      if (/^[ \t\n\r\f]/.test(part)) {
        if (!this.atEdge && this.heldSpace < 0) this.heldSpace = this.out.length
        continue
      }
      this.solid()
      this.out += escapeText(part)
    }
  }

  verbatim(value: string): void {
    if (value === '') return
    this.solid()
    this.out += value
  }
}

type WhiteSpace = 'collapsed' | 'kept' | 'raw'

function whiteSpaceIn(tag: string, outer: WhiteSpace): WhiteSpace {
  if (tag === 'script' || tag === 'style') return 'raw'
  return outer === 'collapsed' && (tag === 'pre' || tag === 'textarea') ? 'kept' : outer
}

function writeElement(node: Element, writer: Writer, ids: Ids, whiteSpace: WhiteSpace): void {
  const tag = node.tagName
  const breaksLine = BLOCK.has(tag) || tag === 'br'
  if (breaksLine) writer.edge()
  else if (ATOM.has(tag)) writer.solid()
  writer.out += `${BLOCK.has(tag) && writer.out ? '\n' : ''}<${tag}${attributes(node, ids)}>`
  for (const child of children(node)) writeNode(child, writer, ids, whiteSpaceIn(tag, whiteSpace))
  if (breaksLine) writer.edge()
  if (!VOID.has(tag)) writer.out += `</${tag}>`
  if (ATOM.has(tag)) {
    writer.edge()
    writer.solid()
  }
}

function writeNode(node: Node, writer: Writer, ids: Ids, whiteSpace: WhiteSpace): void {
  if (isElement(node)) writeElement(node, writer, ids, whiteSpace)
  else if (node.nodeName !== '#text' || !('value' in node)) {
    for (const child of children(node)) writeNode(child, writer, ids, whiteSpace)
  } else if (whiteSpace === 'collapsed') writer.text(node.value)
  else writer.verbatim(whiteSpace === 'raw' ? node.value : escapeText(node.value))
}

export function canonical(html: string): string {
  const root = parse(html)
  const writer = new Writer()
  writeNode(root, writer, collectIds(root), 'collapsed')
  return writer.out
}

/**
 * The text alone, for the cases where the measured HTML is not well-formed. All white space is dropped, for broken
 * markup says nothing sure about it, and so are braces: the original has consumed an unmatched one, a renderer may
 * keep it.
 */
export function canonicalText(html: string): string {
  let out = ''
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) out += node.value
    for (const child of children(node)) walk(child)
  }
  walk(parse(html))
  return out.replace(/[\s\u00a0{}]+/g, '')
}
