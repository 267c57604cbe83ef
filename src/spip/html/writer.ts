import type { SpipCode } from '../../core/codes/spip.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { Event, type EventStream } from '../event.ts'
import type { RenderSettings } from '../options.ts'
import type { Report } from '../parse/flow.ts'
import { rulesOf } from '../typography/rules-of.ts'
import { HTML_GLYPHS } from '../typography/style.ts'
import { Typesetter } from '../typography/typesetter.ts'
import { BLOCK_ELEMENTS, HTML_ELEMENTS, LINE_ELEMENTS, REMOVABLE_ELEMENTS, SPAN_ELEMENTS } from './elements.ts'
import { HANDLERS } from './handlers.ts'
import { exit } from './nodes/exit.ts'
import type { TableState } from './nodes/table.ts'
import { Notes } from './notes.ts'
import { CLOSED, DROPPED, MAX_NODE_DEPTH, MAX_TAG_DEPTH, type OpenNode } from './open-node.ts'
import { HtmlOutput } from './output.ts'
import type { Tags } from './tags.ts'
import type { Trail } from './trail.ts'

const DROPPED_SIGN = DROPPED.charCodeAt(0)

/**
 * Writes the events of a text as well-formed HTML.
 *
 * One stack holds all open elements, those of nodes and those of tags written in the text: an end
 * closes everything opened inside, an end tag that closes nothing is dropped.
 */
export class HtmlWriter extends HtmlOutput {
  typesetter: Typesetter
  /** Names of the open elements; `''` for a node without an element of its own. */
  readonly elements: string[] = []
  /** The nodes that are open, outermost first, up to `#open`; the others are there to be used again. */
  readonly #nodes: OpenNode[] = []
  #open = 0
  /** Number of open nodes that stand too deep to have an element; they hold each other. */
  #tooDeep = 0
  #notes: Notes | undefined
  /** What was written before the last line break. */
  beforeBreak = ''
  /** Index of the event after which writing goes on: a multilingual text writes one of its parts. */
  skipTo = 0
  /** Ids of anchors, and of elements of the text, that were printed. */
  readonly ids = new Set<string>()
  /** The tables that are being written, innermost last. */
  readonly tables: TableState[] = []
  tableCount = 0
  /** The ids of tables that the names of anchors start with, when the first table was met. */
  takenTableIds: ReadonlySet<string> | undefined
  /** What the next paragraph begins with: the link back of a note. */
  pendingPrefix = ''
  /** Where the content of the list item that is open starts. */
  readonly itemStarts: number[] = []
  /** Which event wrote what, when that is asked for. */
  trail: Trail | undefined

  constructor(
    readonly stream: EventStream,
    readonly settings: RenderSettings,
    readonly report: Report | undefined,
  ) {
    super()
    this.typesetter = new Typesetter(rulesOf(settings.lang, settings.typography), HTML_GLYPHS, stream.stops)
  }

  /** Write a range of events; its text goes to `out`. */
  write(first: number, last: number): void {
    const { stream } = this
    for (let index = first; index < last; index++) {
      const kind = stream.kindAt(index)
      if (this.trail !== undefined) this.trail.mark(this.length, index)
      if (kind === Event.text) this.text(index)
      else {
        const handler = HANDLERS[kind]
        if (handler === exit) this.exit()
        else handler?.(this, stream.data[index] as never, index)
      }
      if (this.skipTo > index) {
        index = this.skipTo
        this.skipTo = 0
      }
    }
  }

  /** Close what is still open, give what was written without its last line ends, and start anew. */
  finish(): string {
    this.#closeTo(0)
    return this.take()
  }

  /** Write the text of an event. */
  text(index: number): void {
    this.out += this.typesetter.writeEvent(this.stream, index)
  }

  /** Print class names of SPIP's as an attribute, where they are asked for. */
  classes(names: string): string {
    return this.settings.classes && names !== '' ? ` class="${names}"` : ''
  }

  /** Report a problem with the node that an event enters; `last` leaves it. */
  warn(code: SpipCode, index: number, params: ProblemParams, last = index): void {
    this.report?.(code, this.stream.startOf(index), this.stream.endOf(last), params)
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

  /** Open the element of a block node, on a line of its own; a `<p>` written in the text ends before it. */
  enterBlock(tags: Tags): void {
    this.startBlock()
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
    } else this.#closeTo(depth)
  }

  /** Begin a line for a block. */
  startBlock(): void {
    this.closeParagraphTag()
    this.endLine()
  }

  /** Close the `<p>` that was written in the text and is still open. */
  closeParagraphTag(): void {
    const depth = this.elements.lastIndexOf('p')
    if (depth < 0 || !this.#isTag(depth)) return
    if (!this.elements.slice(depth + 1).some((name) => BLOCK_ELEMENTS.has(name))) this.#closeTo(depth)
  }

  // Close the innermost open element that is wanted, unless a limit is nearer.
  #closeFirst(
    isWanted: (name: string, depth: number) => boolean,
    isLimit: (name: string, depth: number) => boolean,
  ): boolean {
    for (let depth = this.elements.length - 1; depth >= 0; depth--) {
      const name = this.elements[depth] ?? ''
      if (isWanted(name, depth)) {
        this.#closeTo(depth)
        return true
      }
      if (isLimit(name, depth)) return false
    }
    return false
  }

  /**
   * Write the block of an event in the middle of a line: its paragraph or heading, and their spans, end before it, and
   * go on after it. Line ends beside it are no breaks, and white space after it is nothing.
   */
  writeBetween(index: number, write: () => void): void {
    const { stream } = this
    if (stream.kindAt(index - 1) === Event.lineBreak && stream.isBlank(index - 1)) this.out = this.beforeBreak
    if (stream.isBlank(index + 1)) this.skipTo = index + 1
    const line = this.#openLine()
    if (line[0] === undefined) this.closeTag('p')
    else this.#closeLine(line, line[0].depth)
    const link = line.find(({ tags }) => tags.name === 'a')
    this.startBlock()
    if (link !== undefined) this.openTag('a', link.tags.start)
    write()
    if (link !== undefined) this.closeTag('a')
    if (line.length > 0) this.endLine()
    for (const node of line) this.#start(node)
    this.beforeBreak = this.out
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
    this.#closeTo(depth)
  }

  /** Open an element that a tag of the text opens. */
  openTag(name: string, printed: string): void {
    if (this.elements.length >= MAX_TAG_DEPTH) return
    const node = this.#nodes[this.#open - 1]
    const isFirst = node?.contentStart === this.out.length
    this.elements.push(name)
    this.out += printed
    // A start tag that says nothing but its name is no content of what holds it.
    if (isFirst && printed === `<${name}>` && HTML_ELEMENTS.has(name)) node.contentStart = this.out.length
  }

  /** Remember an element that is not printed, so that its end tag closes what it held. */
  openDropped(name: string): void {
    if (this.elements.length < MAX_TAG_DEPTH) this.elements.push(DROPPED + name)
  }

  /** Close the element that an end tag of the text closes, if it is open. */
  closeTag(name: string): boolean {
    const isBlock = BLOCK_ELEMENTS.has(name)
    return this.#closeFirst(
      (open, depth) => (open === name && this.#isTag(depth)) || open === DROPPED + name,
      (open) => !isBlock && (open === '' || BLOCK_ELEMENTS.has(open)),
    )
  }

  /** Close the open element of one of these names, unless one of the limits, or the element of a node, is nearer. */
  closeNearest(names: ReadonlySet<string>, limits: ReadonlySet<string>): void {
    this.#closeFirst(
      (open, depth) => names.has(open) && this.#isTag(depth),
      (open, depth) => limits.has(open) || !this.#isTag(depth),
    )
  }

  /** Tell whether the innermost open element is one that is not printed. */
  get isInDropped(): boolean {
    return this.elements.at(-1)?.startsWith(DROPPED) === true
  }

  /** The notes of the text. */
  get notes(): Notes {
    this.#notes ??= new Notes(this)
    return this.#notes
  }

  /** Tell whether an element is open. */
  isOpen(name: string): boolean {
    return this.elements.includes(name)
  }

  #isTag(depth: number): boolean {
    for (let index = this.#open - 1; index >= 0; index--) if (this.#nodes[index]?.depth === depth) return false
    return true
  }

  #closeTo(depth: number): void {
    const { elements } = this
    while (elements.length > depth) {
      const name = elements.pop()
      if (name === undefined || name === '' || name.charCodeAt(0) === DROPPED_SIGN) continue
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
