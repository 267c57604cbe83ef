import { Event, type EventStream } from '../event.ts'
import type { RenderSettings } from '../options.ts'
import type { Report } from '../parse/flow.ts'
import { Tooltips } from '../text/tooltip.ts'
import { HTML_GLYPHS } from '../typography/style.ts'
import type { Typesetter } from '../typography/typesetter.ts'
import { typesetterOf } from '../typography/typesetter-of.ts'
import { UniqueNames } from '../unique-names.ts'
import { BLOCK_ELEMENTS } from './elements.ts'
import { HANDLERS } from './handlers.ts'
import type { TableState } from './nodes/table.ts'
import type { Trail } from './trail.ts'

/** Deepest nesting of elements that is printed; deeper tags go, their content stays. */
const MAX_DEPTH = 200

/** An element that was closed before its node was left. */
const CLOSED = -1

/** Elements that are not printed when they hold nothing. */
const REMOVABLE = new Set(['p', 'strong', 'i', 'a', 'del', 'abbr', 'blockquote'])

/** In front of the name of an element that is open and not printed. */
const DROPPED = '!'

/**
 * Writes the events of a text as well-formed HTML.
 *
 * One stack holds all open elements, those of nodes and those of tags written in the text: an end
 * closes everything opened inside, an end tag that closes nothing is dropped.
 */
export class HtmlWriter {
  out = ''
  typesetter: Typesetter
  /** Names of the open elements; `''` for a node without an element of its own. */
  readonly elements: string[] = []
  /** For each node that is open: how many elements were open before it. */
  readonly #nodes: number[] = []
  /** For each node that is open: what was written before its start tag, and how much after it. */
  readonly #before: string[] = []
  readonly #lineStarts: number[] = []
  readonly #contentStarts: number[] = []
  #anchorNames: ReadonlySet<string> | undefined
  #tooltips: Tooltips | undefined
  /** Length of the output after the last end tag. */
  #closedAt = 0
  /** Length of the output where its last line starts. */
  #lineStart = 0
  /** Ids of the notes that were called, by their identifier. */
  readonly noteIds = new Map<string, string>()
  readonly noteNames = new UniqueNames()
  anonymousNotes = 0
  /** Index of the event after which writing goes on: a multilingual text writes one of its parts. */
  skipTo = 0
  /** Ids of anchors, and of elements of the text, that were printed. */
  readonly ids = new Set<string>()
  /** The tables that are being written, innermost last. */
  readonly tables: TableState[] = []
  tableCount = 0
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
    this.typesetter = typesetterOf(settings.typography ? settings.lang : undefined, HTML_GLYPHS)
  }

  /** Write a range of events; its text goes to `out`. */
  write(first: number, last: number): void {
    const { stream } = this
    for (let index = first; index < last; index++) {
      const kind = stream.kindAt(index)
      if (this.trail !== undefined) this.trail.mark(this.out.length, index)
      if (kind === Event.text) this.text(index)
      else HANDLERS[kind]?.(this, index)
      if (this.skipTo > index) {
        index = this.skipTo
        this.skipTo = 0
      }
    }
  }

  /** Close what is still open, give what was written without its last line ends, and start anew. */
  finish(): string {
    this.#closeTo(0)
    const { out } = this
    const endsWithTag = out.length === this.#closedAt
    this.out = ''
    this.#lineStart = 0
    this.#closedAt = 0
    // Asking for a character makes the engine join all pieces: 4 % of the time of an article.
    return endsWithTag ? out : withoutLastLineEnds(out)
  }

  /** Write the text of an event. */
  text(index: number): void {
    const { stream } = this
    const own = stream.data[index]
    const isSource = typeof own !== 'string'
    this.out += this.typesetter.write(
      isSource ? stream.source : own,
      stream.startOf(index),
      stream.endOf(index),
      isSource ? 'source' : 'value',
    )
  }

  /** Open the element of a node. */
  enter(name: string, attributes = ''): void {
    this.#nodes.push(this.elements.length)
    this.elements.push(name)
    this.#before.push(this.out)
    this.#lineStarts.push(this.#lineStart)
    if (name !== '') this.out += `<${name}${attributes}>`
    this.#contentStarts.push(this.out.length)
  }

  /** Open the element of a block node, on a line of its own; a `<p>` written in the text ends before it. */
  enterBlock(name: string, attributes = ''): void {
    this.startBlock()
    this.enter(name, attributes)
  }

  /** Close the element of the node that was entered last, and what was opened inside it. */
  exit(): void {
    const depth = this.#nodes.pop()
    const content = this.#contentStarts.pop()
    const before = this.#before.pop() ?? ''
    const lineStart = this.#lineStarts.pop() ?? 0
    if (depth === undefined || depth === CLOSED) return
    if (this.isEmptySince(content ?? 0) && REMOVABLE.has(this.elements[depth] ?? '')) {
      this.elements.length = depth
      this.out = before
      this.#lineStart = lineStart
    } else this.#closeTo(depth)
  }

  /** Tell whether nothing was written since the output had a length; a line end is all that a dropped block leaves. */
  isEmptySince(length: number): boolean {
    return this.out.length === length || (this.out.length - 1 === length && this.#lineStart > length)
  }

  /** Begin a line for a block. */
  startBlock(): void {
    this.closeParagraphTag()
    this.endLine()
  }

  /** End the line, unless nothing stands on it. Asking the output itself would copy it each time. */
  endLine(): void {
    if (this.out.length === this.#lineStart) return
    this.out += '\n'
    this.#lineStart = this.out.length
  }

  /** Close the `<p>` that was written in the text and is still open. */
  closeParagraphTag(): void {
    const { elements } = this
    const base = this.#nodes.at(-1) ?? 0
    for (let depth = elements.length; depth > base; depth--) {
      const name = elements[depth - 1]
      if (name === 'p' && this.#isTag(depth - 1)) return this.#closeTo(depth - 1)
      if (name !== undefined && BLOCK_ELEMENTS.has(name)) return
    }
  }

  /** Write a block in the middle of a paragraph: the paragraph ends before it, and goes on after it. */
  writeBetween(write: () => void): void {
    const node = this.#nodes.findLastIndex((depth) => depth !== CLOSED && this.elements[depth] === 'p')
    const depth = this.#nodes[node]
    if (depth === undefined) {
      this.startBlock()
      write()
      return
    }
    // What holds nothing yet, the paragraph or a span in it, leaves nothing.
    let empty = this.#nodes.length
    while (empty > node && this.isEmptySince(this.#contentStarts[empty - 1] ?? 0)) {
      empty--
      this.elements.length = this.#nodes[empty] ?? depth
      this.out = this.#before[empty] ?? ''
    }
    this.#closeTo(depth)
    for (let inner = node + 1; inner < this.#nodes.length; inner++) this.#nodes[inner] = CLOSED
    this.startBlock()
    write()
    this.endLine()
    this.#nodes[node] = this.elements.push('p') - 1
    this.#before[node] = this.out
    this.#lineStarts[node] = this.#lineStart
    this.out += '<p>'
    this.#contentStarts[node] = this.out.length
  }

  /** Open an element that a tag of the text opens. */
  openTag(name: string, printed: string): void {
    if (this.elements.length >= MAX_DEPTH) return
    this.elements.push(name)
    this.out += printed
  }

  /** Remember an element that is not printed, so that its end tag closes what it held. */
  openDropped(name: string): void {
    if (this.elements.length < MAX_DEPTH) this.elements.push(DROPPED + name)
  }

  /** Close the element that an end tag of the text closes, if it is open. */
  closeTag(name: string): boolean {
    const isBlock = BLOCK_ELEMENTS.has(name)
    for (let depth = this.elements.length; depth > 0; depth--) {
      const open = this.elements[depth - 1]
      if ((open === name && this.#isTag(depth - 1)) || open === DROPPED + name) {
        this.#closeTo(depth - 1)
        return true
      }
      if (!isBlock && (open === '' || BLOCK_ELEMENTS.has(open ?? ''))) return false
    }
    return false
  }

  /** Close the open element of one of these names, unless one of the limits is nearer. */
  closeNearest(names: readonly string[], limits: readonly string[]): void {
    for (let depth = this.elements.length; depth > 0; depth--) {
      const open = this.elements[depth - 1] ?? ''
      if (limits.includes(open) || !this.#isTag(depth - 1)) return
      if (names.includes(open)) return this.#closeTo(depth - 1)
    }
  }

  /** Tell whether the innermost open element is one that is not printed. */
  get isInDropped(): boolean {
    return this.elements.at(-1)?.startsWith(DROPPED) === true
  }

  /** The tooltips of the calls of notes. */
  get tooltips(): Tooltips {
    this.#tooltips ??= new Tooltips(this.stream, this.settings)
    return this.#tooltips
  }

  /** The names of the anchors of the text. */
  get anchorNames(): ReadonlySet<string> {
    this.#anchorNames ??= anchorNamesOf(this.stream)
    return this.#anchorNames
  }

  /** Tell whether an element is open. */
  isOpen(name: string): boolean {
    return this.elements.includes(name)
  }

  #isTag(depth: number): boolean {
    return !this.#nodes.includes(depth)
  }

  #closeTo(depth: number): void {
    const { elements } = this
    while (elements.length > depth) {
      const name = elements.pop()
      if (name === undefined || name === '' || name.startsWith(DROPPED)) continue
      this.out += `</${name}>`
      this.#closedAt = this.out.length
    }
    for (let index = this.#nodes.length - 1; index >= 0 && (this.#nodes[index] ?? 0) >= depth; index--) {
      this.#nodes[index] = CLOSED
    }
  }
}

function withoutLastLineEnds(html: string): string {
  let end = html.length
  while (end > 0 && (html[end - 1] === '\n' || html[end - 1] === ' ')) end--
  return html.slice(0, end)
}

function anchorNamesOf(stream: EventStream): ReadonlySet<string> {
  const names = new Set<string>()
  for (let index = 0; index < stream.length; index++) {
    if (stream.kindAt(index) === Event.anchor) names.add((stream.data[index] as { name: string }).name)
  }
  return names
}
