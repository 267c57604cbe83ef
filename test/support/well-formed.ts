import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { type Attribute, type TagDefect, TagReader, type Token } from './well-formed-tags.ts'

export type Defect =
  | TagDefect
  | 'block-in-heading'
  | 'block-in-inline'
  | 'block-in-p'
  | 'crossing-tags'
  | 'duplicate-id'
  | 'empty-element'
  | 'end-tag-of-void'
  | 'reparse-differs'
  | 'self-closed-non-void'
  | 'stray-end-tag'
  | 'unclosed-element'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const VOID = words('area base br col embed hr img input link meta param source track wbr')
const HEADING = words('h1 h2 h3 h4 h5 h6')
const BLOCK = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
)
/** Table parts and the like: neither blocks nor inline, their place is checked by parsing again. */
const CONTAINER = words(
  'caption col colgroup legend tbody td tfoot th thead tr body html head noscript object iframe map template',
)
const NEVER_EMPTY = words('p h1 h2 h3 h4 h5 h6 ul ol dl li dt dd blockquote q i em b strong a')
/** Elements that show something, or do something, without text. */
const SHOWN = words(
  'area audio br button canvas embed hr iframe img input math meter object progress script select source style svg ' +
    'table textarea video',
)
const FOREIGN = words('svg math')
/** Their start tags may be left out: the tree is the one meant with or without them. */
const IMPLIED = words('tbody colgroup')

interface OpenElement {
  readonly name: string
  readonly attributes: readonly Attribute[]
  shows: boolean
}

function attribute(element: OpenElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value
}

class NestingCheck {
  readonly defects = new Set<Defect>()
  readonly ids: string[] = []
  private readonly open: OpenElement[] = []
  private readonly openByName = new Map<string, number>()

  constructor(tokens: readonly Token[]) {
    for (const token of tokens) this.take(token)
    if (this.open.length > 0) this.defects.add('unclosed-element')
    while (this.open.length > 0) this.pop()
  }

  private take(token: Token): void {
    if (token.kind === 'open') this.takeOpen(token)
    else if (token.kind === 'close') this.takeClose(token.name)
    else if (token.kind === 'text' && /[^ \t\n\r\f]/.test(token.text)) this.show()
  }

  private takeOpen(token: Extract<Token, { kind: 'open' }>): void {
    const { name, attributes } = token
    const id = attributes.find((one) => one.name === 'id')?.value
    if (id !== undefined) this.ids.push(id)
    if (BLOCK.has(name)) this.checkPlace()
    if (SHOWN.has(name)) this.show()
    const foreign = FOREIGN.has(name) || this.isOpen('svg') || this.isOpen('math')
    if (token.selfClosed && !VOID.has(name) && !foreign) this.defects.add('self-closed-non-void')
    if (VOID.has(name) || (foreign && token.selfClosed)) return
    this.open.push({ name, attributes, shows: false })
    this.openByName.set(name, (this.openByName.get(name) ?? 0) + 1)
  }

  private isOpen(name: string): boolean {
    return (this.openByName.get(name) ?? 0) > 0
  }

  private takeClose(name: string): void {
    if (VOID.has(name)) {
      this.defects.add('end-tag-of-void')
      return
    }
    if (!this.isOpen(name)) {
      this.defects.add('stray-end-tag')
      return
    }
    if (this.open.at(-1)?.name !== name) this.defects.add('crossing-tags')
    for (let forced = this.open.at(-1); forced !== undefined && forced.name !== name; forced = this.open.at(-1)) {
      // Whether it is empty says nothing: its end tag is elsewhere.
      forced.shows = true
      this.pop()
    }
    this.pop()
  }

  private pop(): void {
    const element = this.open.pop()
    if (element === undefined) return
    this.openByName.set(element.name, (this.openByName.get(element.name) ?? 0) - 1)
    // An anchor is a place, not a link: there is nothing to show in it, and it makes its paragraph worth keeping.
    const anchor = (element.name === 'a' || element.name === 'span') && attribute(element, 'id') !== undefined
    if (element.shows || anchor) this.show()
    else if (NEVER_EMPTY.has(element.name)) this.defects.add('empty-element')
  }

  private show(): void {
    const parent = this.open.at(-1)
    if (parent !== undefined) parent.shows = true
  }

  /** A block may stand in a block, in a table part, or in a link that itself stands there. */
  private checkPlace(): void {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const name = this.open[i]?.name ?? ''
      if (name === 'p') this.defects.add('block-in-p')
      else if (HEADING.has(name)) this.defects.add('block-in-heading')
      else if (BLOCK.has(name) || CONTAINER.has(name) || FOREIGN.has(name)) return
      else if (name !== 'a') this.defects.add('block-in-inline')
    }
  }
}

type ParsedNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

function parse(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  const context = parseFragment('<div></div>').childNodes[0]
  if (context === undefined || !('tagName' in context)) throw new Error('no context element')
  return parseFragment(context, html, { scriptingEnabled: false })
}

/** What a text between two tags says, entities decoded; the NUL that a browser drops stays, and makes a difference. */
function decode(text: string): string {
  return text.split('\0').map(decodeEntities).join('\0')
}

function decodeEntities(text: string): string {
  if (!/[&\r]/.test(text)) return text
  const nodes = parse(text.replace(/</g, '&lt;')).childNodes
  return nodes.map((node) => ('value' in node ? node.value : '')).join('')
}

function openingMark(name: string, attributes: readonly Attribute[]): string {
  if (IMPLIED.has(name)) return ''
  const list = attributes.map((one) => `${one.name.toLowerCase()}=${JSON.stringify(one.value)}`).sort()
  return `\n<${[name.toLowerCase(), ...list].join(' ')}>\n`
}

function closingMark(name: string): string {
  return IMPLIED.has(name) ? '' : `\n</${name.toLowerCase()}>\n`
}

/** The tree that the tags describe, as one string. */
function describedTree(tokens: readonly Token[]): string {
  const parts: string[] = []
  let opened = ''
  for (const token of tokens) {
    if (token.kind === 'text') {
      const text = opened === 'pre' || opened === 'textarea' ? token.text.replace(/^\r?\n/, '') : token.text
      parts.push(token.raw ? text : decode(text))
    } else if (token.kind === 'comment') parts.push(`\n<!--${token.text}-->\n`)
    else if (token.kind === 'close') parts.push(closingMark(token.name))
    else {
      const attributes = token.attributes.map(({ name, value }) => ({ name, value: decode(value) }))
      parts.push(openingMark(token.name, attributes))
      if (VOID.has(token.name) || token.selfClosed) parts.push(closingMark(token.name))
    }
    opened = token.kind === 'open' ? token.name : ''
  }
  return parts.join('')
}

/** The tree that a browser builds, as one string of the same form; without recursion, for texts may be deep. */
function builtTree(html: string): string {
  const parts: string[] = []
  const stack: (ParsedNode | string)[] = [parse(html)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    else if (node.nodeName === '#comment' && 'data' in node) parts.push(`\n<!--${node.data}-->\n`)
    else {
      if ('tagName' in node) {
        parts.push(
          openingMark(
            node.tagName,
            node.attrs.map((one) => ({ ...one, name: fullName(one) })),
          ),
        )
        stack.push(closingMark(node.tagName))
      }
      const inside = 'content' in node ? node.content : node
      if ('childNodes' in inside)
        for (let i = inside.childNodes.length - 1; i >= 0; i--) stack.push(inside.childNodes[i] ?? '')
    }
  }
  return parts.join('')
}

function fullName(one: { readonly name: string; readonly prefix?: string | undefined }): string {
  return one.prefix ? `${one.prefix}:${one.name}` : one.name
}

/**
 * Lists what is wrong with a fragment and its notes; empty when they are well-formed: every element closed in order,
 * no attribute and no id twice, no block where only phrasing content may stand, nothing empty, and a browser builds
 * exactly the tree that the tags describe.
 */
export function findDefects(html: string, notes = ''): Defect[] {
  const defects = new Set<Defect>()
  const ids: string[] = []
  for (const printed of [html, notes]) {
    // A page comes in UTF-8, where a lone surrogate is this; parse5 throws on some of them.
    const part = printed.replace(/\p{Surrogate}/gu, '\ufffd')
    const { tokens, defects: tagDefects } = new TagReader(part)
    const nesting = new NestingCheck(tokens)
    for (const defect of [...tagDefects, ...nesting.defects]) defects.add(defect)
    ids.push(...nesting.ids)
    if (tagDefects.size + nesting.defects.size === 0 && describedTree(tokens) !== builtTree(part))
      defects.add('reparse-differs')
  }
  if (new Set(ids).size < ids.length) defects.add('duplicate-id')
  return [...defects].sort()
}
