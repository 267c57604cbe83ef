import { Event, type EventStream, EXIT } from '../event.ts'
import type { FootnoteReferenceFields } from '../parse/block/footnote-bodies.ts'
import type { Notation } from '../parse/scanner.ts'
import { carefulText, headerText, NOTHING, offLineStart, plainText } from './escape-text.ts'
import { SOURCE_HANDLERS } from './handlers.ts'
import type { NoteBodies } from './note-bodies.ts'

/** What is written: the events of a tree, and what is known of them. */
export interface Writing {
  readonly stream: EventStream
  readonly notes: NoteBodies
  readonly notation: Notation | undefined
  /** How many places merged cells may still cover. */
  coverable: number
}

/** A block around what is written; a list is known by the marker of its items, without the dash: `**`. */
type OpenBlock = 'cell' | 'html' | 'item' | 'multi' | 'poem' | 'quote' | ListMarker

/** The marker of an item without its dash, one sign for each list around it: `#` in one with numbers. */
export type ListMarker = `${'*' | '#'}${string}`

const STARTS_LINE: ReadonlySet<number> = new Set([Event.list, Event.table, Event.thematicBreak])

/** Writes the events of a tree as SPIP source. */
export class SourceWriter {
  /** The source so far. */
  out = ''
  /** Is this the body of a note? */
  isInNote = false
  /** Is this the content of a cell? */
  isInTable = false
  /** Is this the content of a header cell? */
  isInHeader = false
  /** The blocks that are open, outermost first. */
  blocks: OpenBlock[] = []
  /** How many links and abbreviations are open. */
  brackets = 0
  /** How many of these are links. */
  links = 0
  /** The calls of notes that are to be written after the note that is open: notes do not nest. */
  readonly calls: FootnoteReferenceFields[] = []
  /** Index of the event after which writing goes on. */
  skipTo = 0
  /** What stands before what comes next. */
  #separator = ''
  /** Was an opening written last, after which content follows at once? */
  #isFresh = false
  /** The character written last. Asking the output itself would copy it each time. */
  #last = ''

  /**
   * @param writing
   *   What is written.
   * @param isCareful
   *   Is every sign that could be markup escaped? Else text is written as it is.
   * @param isFirst
   *   Is this the first block of the text, whose leading space would be cut?
   */
  constructor(
    readonly writing: Writing,
    readonly isCareful: boolean,
    readonly isFirst: boolean,
  ) {}

  get stream(): EventStream {
    return this.writing.stream
  }

  get notes(): NoteBodies {
    return this.writing.notes
  }

  /** Write a range of events. */
  write(first: number, last: number): void {
    const { stream } = this
    for (let index = first; index < last; index++) {
      const kind = stream.kindAt(index)
      if (kind === Event.text) {
        // Together, two texts that stand side by side may say what neither does alone.
        if (this.isCareful && stream.kindAt(index - 1) === Event.text) this.add(NOTHING)
        this.text(String(stream.data[index]), stream.kindAt(index - 1) === Event.multiVariant)
      } else SOURCE_HANDLERS[kind]?.(this, stream.data[index] as never, index)
      if (this.skipTo > index) {
        index = this.skipTo
        this.skipTo = 0
      }
    }
  }

  /** Write the body of a note, in which the blocks around its call mean nothing. */
  writeNote(first: number, last: number): void {
    const { blocks, isInTable, isInHeader } = this
    this.blocks = []
    this.isInTable = false
    this.isInHeader = false
    this.isInNote = true
    this.openContent(first)
    this.write(first, last)
    this.isInNote = false
    this.isInTable = isInTable
    this.isInHeader = isInHeader
    this.blocks = blocks
    this.join()
    // Its bracket would be one of those that end the note.
    if (this.isCareful && this.stream.kindAt(last - 2) === Event.abbreviation + EXIT) this.add(NOTHING)
  }

  /** Leave a block, and the HTML in it that no end tag closed. */
  leave(): void {
    while (this.blocks.pop() === 'html');
  }

  /** Add markup. */
  add(markup: string): void {
    if (markup === '') return
    // Right after the brackets of a note, an angle begins its name. A space lets one open emphasis.
    if (this.#isFresh && this.#last === '[' && this.isCareful && markup.startsWith('<')) this.out += `${NOTHING} `
    this.out += this.#separator + markup
    this.#last = markup.charAt(markup.length - 1)
    this.#separator = ''
    this.#isFresh = false
  }

  /** Add text. What a part of a multilingual text starts with may start a line, without a line end before it. */
  text(value: string, startsPart = false): void {
    const written = this.isCareful ? this.#carefulText(value) : plainText(value, this.writing.notation)
    const isTextStart = startsPart || (this.isFirst && this.out === '')
    const needsCare = (startsPart || this.isLineStart) && (this.isCareful || !isTextStart)
    this.add(needsCare ? offLineStart(written, isTextStart) : written)
  }

  #carefulText(value: string): string {
    const written = carefulText(value, this.hasPipes, this.links > 0)
    return this.isInHeader ? headerText(written) : written
  }

  /** Say what stands before what comes next; nothing stands before the first thing. */
  separate(separator: string): void {
    if (this.out === '' || this.#isFresh) return
    if (separator.length > this.#separator.length || this.#separator === ' ') this.#separator = separator
  }

  /** Add an opening after which content follows at once, whatever it is. */
  open(markup: string): void {
    this.add(markup)
    this.#isFresh = true
  }

  /** Begin a line for what means something at its start only, where none has begun. */
  startLine(): void {
    if (this.out !== '' && this.#last !== '\n' && !this.#separator.includes('\n')) this.#separator = '\n'
  }

  /** Begin the content of a note or a cell. On its first line, the marker of a list or a table would be text. */
  openContent(first: number): void {
    this.#isFresh = true
    if (this.startsLine(first)) this.startLine()
  }

  /** Tell whether an event opens a block that begins a line, wherever it stands. */
  startsLine(index: number): boolean {
    return STARTS_LINE.has(this.stream.kindAt(index))
  }

  /** Write on without what would stand between. */
  join(): void {
    this.#separator = ''
  }

  /** Tell whether the next character starts a line. */
  get isLineStart(): boolean {
    return this.out === '' || this.#separator !== '' || this.#last === '\n'
  }

  /** Tell whether a pipe means something here: between cells, or before the title of a link or an abbreviation. */
  get hasPipes(): boolean {
    return this.isInTable || this.brackets > 0
  }

  /** The character written last; `''` when something is to stand between. */
  get lastCharacter(): string {
    return this.#separator === '' ? this.#last : ''
  }
}
