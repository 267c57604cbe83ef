import { Event, type EventStream, EXIT } from '../event.ts'
import type { LinkFields } from '../parse/block/link.ts'
import { carefulText, NOTHING, offLineStart, plainText } from './escape-text.ts'
import { SOURCE_HANDLERS } from './handlers.ts'
import type { NoteBodies } from './note-bodies.ts'

/** Writes the events of a tree as SPIP source. */
export class SourceWriter {
  out = ''
  isInNote = false
  /** Kinds of the blocks that are open, outermost first. */
  readonly blocks: number[] = []
  /** What the list that is open repeats in front of an item: `*` or `#`, one for each level. */
  readonly markers: string[] = []
  /** The links that are open, outermost first. */
  readonly links: LinkFields[] = []
  /** Index of the event after which writing goes on. */
  skipTo = 0
  #separator = ''
  #isFresh = false

  /**
   * @param stream
   *   Events of a tree.
   * @param notes
   *   Where the bodies of the notes are.
   * @param isCareful
   *   Is every sign that could be markup escaped? Else text is written as it is.
   * @param isAngle
   *   Is emphasis written in angles?
   * @param isFirst
   *   Is this the first block of the text, whose leading space would be cut?
   */
  constructor(
    readonly stream: EventStream,
    readonly notes: NoteBodies,
    readonly isCareful: boolean,
    readonly isAngle: boolean,
    readonly isFirst: boolean,
  ) {}

  /** Write a range of events. */
  write(first: number, last: number): void {
    const { stream } = this
    for (let index = first; index < last; index++) {
      const kind = stream.kindAt(index)
      if (kind === Event.text) {
        // Two texts that stand side by side stay two.
        if (index > first && stream.kindAt(index - 1) === Event.text) this.add(NOTHING)
        this.text(this.#valueOf(index))
      } else SOURCE_HANDLERS[kind]?.(this, index)
      if (this.skipTo > index) {
        index = this.skipTo
        this.skipTo = 0
      }
    }
  }

  /** Write the body of a note, in which the blocks around its call mean nothing. */
  writeNote(first: number, last: number): void {
    const { isInNote } = this
    const blocks = this.blocks.splice(0)
    this.isInNote = true
    this.write(first, last)
    this.isInNote = isInNote
    this.blocks.push(...blocks)
    this.join()
  }

  #valueOf(index: number): string {
    const own = this.stream.data[index]
    return typeof own === 'string'
      ? own
      : this.stream.source.slice(this.stream.startOf(index), this.stream.endOf(index))
  }

  /** Add markup. */
  add(markup: string): void {
    if (markup === '') return
    this.out += this.#separator + markup
    this.#separator = ''
    this.#isFresh = false
  }

  /** Add text. */
  text(value: string): void {
    if (value === '') return
    const written = this.isCareful ? carefulText(value, this.isInTable) : plainText(value)
    const isTextStart = this.isFirst && this.out === ''
    const needsCare = this.isLineStart && (this.isCareful || !isTextStart)
    this.add(needsCare ? offLineStart(written, isTextStart) : written)
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

  /** Write on without what would stand between. */
  join(): void {
    this.#separator = ''
  }

  /** Tell whether the next character starts a line. */
  get isLineStart(): boolean {
    return this.out === '' || this.#separator !== '' || this.out.charCodeAt(this.out.length - 1) === 10
  }

  /** The character written last; `''` when something is to stand between. */
  get lastCharacter(): string {
    return this.#separator === '' ? this.out.charAt(this.out.length - 1) : ''
  }

  get isInTable(): boolean {
    return this.blocks.includes(Event.tableCell)
  }

  /** Index of the event that leaves the node which an event enters. */
  exitOf(index: number): number {
    const kind = this.stream.kindAt(index)
    let depth = 0
    for (let at = index; at < this.stream.length; at++) {
      if (this.stream.kindAt(at) === kind) depth++
      else if (this.stream.kindAt(at) === kind + EXIT && --depth === 0) return at
    }
    return this.stream.length
  }
}
