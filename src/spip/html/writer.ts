import type { SpipCode } from '../../core/codes/spip.ts'
import type { ProblemParams } from '../../core/problem.ts'
import { Event, type EventStream } from '../event.ts'
import type { RenderSettings } from '../render-settings.ts'
import type { Report } from '../report.ts'
import { HTML_GLYPHS } from '../typography/glyphs.ts'
import { rulesOf } from '../typography/rules-of.ts'
import { Typesetter } from '../typography/typesetter.ts'
import { printAttributes } from './attributes.ts'
import { ElementStack } from './element-stack.ts'
import { attribute } from './escape.ts'
import { HANDLERS } from './handlers.ts'
import { Ids } from './ids.ts'
import { exit } from './nodes/exit.ts'
import type { TableState } from './nodes/table.ts'
import { Notes } from './notes.ts'
import type { Trail } from './trail.ts'

/** Writes the events of a text as well-formed HTML. */
export class HtmlWriter extends ElementStack {
  typesetter: Typesetter
  #notes: Notes | undefined
  /** What was written before the last line break. */
  beforeBreak = ''
  /** Index of the event after which writing goes on: a multilingual text writes one of its parts. */
  skipTo = 0
  readonly ids: Ids
  /** The tables that are being written, innermost last. */
  readonly tables: TableState[] = []
  tableCount = 0
  /** How many start tags of a name are shown, whose end tags may follow. */
  readonly shown = new Map<string, number>()
  /** The ids of tables that the names of anchors start with, when the first table was met. */
  takenTableIds: ReadonlySet<string> | undefined
  /** What the next paragraph begins with: the link back of a note. */
  pendingPrefix = ''
  /** Which event wrote what, when that is asked for. */
  trail: Trail | undefined

  constructor(
    readonly stream: EventStream,
    readonly settings: RenderSettings,
    report: Report | undefined,
  ) {
    super(report)
    this.ids = new Ids(stream, settings)
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
    this.closeTo(0)
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

  /** Print a title, set like the text around it, but with spaces that may break and straight apostrophes. */
  title(title: string | undefined): string {
    // Most links have none.
    if (title === undefined) return ''
    const printed = attribute('title', title)
    const set = this.typesetter.write(printed, 0, printed.length, 'html')
    return set.replace(/&nbsp;/g, ' ').replace(/&#8217;/g, "'")
  }

  /** Print the attributes of a tag of the text that the policy allows; report the others. */
  attributes(written: string, element: string, index: number): string {
    const { policy } = this.settings
    return printAttributes(written, element, policy, this.ids, (code, params) => this.warn(code, index, params))
  }

  /** Report a problem with the node that an event enters; `last` leaves it. */
  warn(code: SpipCode, index: number, params: ProblemParams, last = index): void {
    this.report?.(code, this.stream.startOf(index), this.stream.endOf(last), params)
  }

  /**
   * Write the block of an event in the middle of a line: its paragraph or heading, and their spans, end before it, and
   * go on after it. Line ends beside it are no breaks, and white space after it is nothing.
   */
  writeBetween(index: number, write: () => void): void {
    const { stream } = this
    if (stream.kindAt(index - 1) === Event.lineBreak && stream.isBlank(index - 1)) this.out = this.beforeBreak
    if (stream.isBlank(index + 1)) this.skipTo = index + 1
    const line = this.interruptLine()
    const link = line.find(({ tags }) => tags.name === 'a')
    this.startBlock()
    if (link !== undefined) this.openTag('a', link.tags.start)
    write()
    if (link !== undefined) this.closeTag('a')
    if (line.length > 0) this.endLine()
    this.resumeLine(line)
    this.beforeBreak = this.out
  }

  /** Pass over white space: what left nothing at the start of what holds it leaves none behind it, either. */
  skipBlank(before: number, index: number): void {
    if (this.length !== before || !this.isAtStart || !this.stream.isBlank(index)) return
    this.beforeBreak = this.out
    this.skipTo = index
  }

  /** The notes of the text. */
  get notes(): Notes {
    this.#notes ??= new Notes(this)
    return this.#notes
  }
}
