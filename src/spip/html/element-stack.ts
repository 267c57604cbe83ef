import { nameSet } from '../names.ts'
import type { TagData } from '../parse/inline/html-tag.ts'
import type { Report } from '../report.ts'
import { BLOCK_ELEMENTS, HTML_ELEMENTS, LINE_ELEMENTS, REMOVABLE_ELEMENTS, SPAN_ELEMENTS } from './elements.ts'
import { CLOSED, DROPPED, MAX_NODE_DEPTH, MAX_TAG_DEPTH, type OpenNode } from './open-node.ts'
import { HtmlOutput } from './output.ts'
import type { Tags } from './tags.ts'
import { VOID_ELEMENTS } from './void-elements.ts'

/** The parts of a table that may hold another one. */
const CELLS = nameSet('td th caption')

/**
 * The elements that are open in what is written, so that it is well formed.
 *
 * One stack holds them all, those of nodes and those of tags written in the text: an end closes everything opened
 * inside, an end tag that closes nothing is dropped.
 */
export class ElementStack extends HtmlOutput {
  /** Names of the open elements; `''` for a node without an element of its own. */
  readonly elements: string[] = []
  /** The nodes that are open, outermost first, up to `#open`; the others are there to be used again. */
  readonly #nodes: OpenNode[] = []
  #open = 0
  /** Number of open nodes that stand too deep to have an element; they hold each other. */
  #tooDeep = 0

  constructor(readonly report: Report | undefined) {
    super()
  }

  /** Open the element of a node. */
  enter(tags: Tags): void {
    if (this.#tooDeep > 0 || this.elements.length >= MAX_NODE_DEPTH) {
      if (this.#tooDeep++ === 0) this.report?.('spip/too-deep', 0, 0, { limit: MAX_NODE_DEPTH })
      return
    }
    let node = this.#nodes[this.#open]
    if (node === undefined) {
      node = { tags, depth: 0, before: '', lineStart: 0, contentStart: 0 }
      this.#nodes.push(node)
    }
    this.#open++
    node.tags = tags
    this.#start(node)
  }

  #start(node: OpenNode): void {
    node.depth = this.elements.push(node.tags.name) - 1
    node.before = this.out
    node.lineStart = this.lineStart
    this.out += node.tags.start
    node.contentStart = this.out.length
  }

  /** Open the element of a block node, on a line of its own. */
  enterBlock(tags: Tags): void {
    this.startBlock(tags.name)
    this.enter(tags)
  }

  /** Close the element of the node that was entered last, and what was opened inside it. */
  exit(): void {
    if (this.#tooDeep > 0) return void this.#tooDeep--
    const node = this.#nodes[this.#open - 1]
    if (node === undefined) return
    this.#open--
    const { depth } = node
    if (depth === CLOSED) return
    // Most nodes hold something, and nothing in them is open.
    if (depth === this.elements.length - 1 && this.out.length > node.contentStart + 1) {
      this.elements.pop()
      if (node.tags.end === '') return
      this.out += node.tags.end
      this.closedAt = this.out.length
      if (depth === 0 && this.#open === 0) this.settle()
      return
    }
    if (this.isEmptySince(node.contentStart) && REMOVABLE_ELEMENTS.has(this.elements[depth] ?? '')) {
      this.elements.length = depth
      this.out = node.before
      this.lineStart = node.lineStart
    } else this.closeTo(depth)
  }

  /** Begin a line for a block; the `<p>` that the text opened ends before it, and so never holds one. */
  startBlock(name = ''): void {
    // A browser ends the table in which another one begins outside of its cells, with all that is open there: end tags
    // written later would close elements around the text.
    if (name === 'table')
      this.#closeFirst(
        (open) => open === name,
        (open) => CELLS.has(open),
      )
    const depth = this.elements.lastIndexOf('p')
    if (depth >= 0 && this.#isTag(depth)) this.closeTo(depth)
    this.endLine()
  }

  // Close the innermost open element that is wanted, unless a limit is nearer.
  #closeFirst(
    isWanted: (name: string, depth: number) => boolean,
    isLimit: (name: string, depth: number) => boolean,
  ): boolean {
    for (let depth = this.elements.length - 1; depth >= 0; depth--) {
      const name = this.elements[depth] ?? ''
      if (isWanted(name, depth)) {
        this.closeTo(depth)
        return true
      }
      if (isLimit(name, depth)) return false
    }
    return false
  }

  /**
   * End the paragraph or heading that is open, and the spans in it, where a block stands in the middle of a line; the
   * `<p>` that the text opened, where there is none.
   *
   * @returns
   *   The nodes that ended, outermost first, for `resumeLine`.
   */
  protected interruptLine(): readonly OpenNode[] {
    const line = this.#openLine()
    if (line[0] === undefined) this.closeTag('p')
    else this.#closeLine(line, line[0].depth)
    return line
  }

  /** Open nodes again, which ended for a block between them. */
  protected resumeLine(line: readonly OpenNode[]): void {
    for (const node of line) this.#start(node)
  }

  // The paragraph or the heading that is open, and the spans in it; the spans alone where there is none.
  #openLine(): OpenNode[] {
    const open = this.#nodes.slice(0, this.#open)
    const paragraph = open.findLastIndex(({ depth }) => LINE_ELEMENTS.has(this.elements[depth] ?? ''))
    const first = paragraph < 0 ? open.findLastIndex(({ tags }) => !SPAN_ELEMENTS.has(tags.name)) + 1 : paragraph
    return open.slice(first).filter(({ depth }) => depth !== CLOSED)
  }

  // What holds nothing yet leaves nothing.
  #closeLine(line: readonly OpenNode[], depth: number): void {
    let isEmpty = true
    for (const node of [...line].reverse()) {
      isEmpty &&= this.isEmptySince(node.contentStart)
      if (isEmpty) {
        this.elements.length = node.depth
        this.out = node.before
      }
      node.depth = CLOSED
    }
    this.closeTo(depth)
  }

  /** Open an element that a tag of the text opens. */
  openTag(name: string, printed: string): void {
    if (this.elements.length >= MAX_TAG_DEPTH) return
    const node = this.isAtStart ? this.#nodes[this.#open - 1] : undefined
    this.elements.push(name)
    this.out += printed
    // A start tag that says nothing but its name is no content of what holds it.
    if (node !== undefined && printed === `<${name}>` && HTML_ELEMENTS.has(name)) node.contentStart = this.out.length
  }

  /** Remember an element that is not printed, so that its end tag closes what it held. */
  openDropped({ name, selfClosing }: TagData): void {
    if (this.elements.length < MAX_TAG_DEPTH && !selfClosing && !VOID_ELEMENTS.has(name))
      this.elements.push(DROPPED + name)
  }

  /** Close the element that an end tag of the text closes, if it is open. */
  closeTag(name: string): boolean {
    // A link may hold blocks, and is not to go on after its end; a block ends the `<p>` before it, which may be one that
    // is not printed. The other cells of a row stand in its table.
    const isBlock = name === 'a' || (name !== 'p' && BLOCK_ELEMENTS.has(name))
    return this.#closeFirst(
      (open, depth) => (open === name && this.#isTag(depth)) || open === DROPPED + name,
      (open, depth) => (isBlock ? CELLS.has(open) && !this.#isTag(depth) : !open || BLOCK_ELEMENTS.has(open)),
    )
  }

  /** Close the open element of one of these names, unless one of the limits, or the element of a node, is nearer. */
  closeNearest(names: ReadonlySet<string>, limits: ReadonlySet<string>): void {
    this.#closeFirst(
      (open, depth) => names.has(open) && this.#isTag(depth),
      (open, depth) => limits.has(open) || !this.#isTag(depth),
    )
  }

  /** Tell whether nothing was written of the node that was entered last. */
  get isAtStart(): boolean {
    const node = this.#nodes[this.#open - 1]
    return node !== undefined && this.isEmptySince(node.contentStart)
  }

  /** Tell whether the innermost open element is one that is not printed. */
  get isInDropped(): boolean {
    return this.elements.at(-1)?.[0] === DROPPED
  }

  /** Tell whether an element is open. */
  isOpen(name: string): boolean {
    return this.elements.includes(name)
  }

  #isTag(depth: number): boolean {
    for (let index = this.#open - 1; index >= 0; index--) if (this.#nodes[index]?.depth === depth) return false
    return true
  }

  /** Close elements until `depth` of them are left. */
  protected closeTo(depth: number): void {
    const { elements } = this
    while (elements.length > depth) {
      const name = elements.pop()
      if (!name || name[0] === DROPPED) continue
      this.out += `</${name}>`
      this.closedAt = this.out.length
    }
    for (let index = this.#open - 1; index >= 0; index--) {
      const node = this.#nodes[index]
      if (node === undefined || (node.depth < depth && node.depth !== CLOSED)) return
      node.depth = CLOSED
    }
  }
}
