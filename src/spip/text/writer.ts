import { skipSpaces } from '../characters.ts'
import { chooseVariant } from '../choose-variant.ts'
import { Event, type EventStream } from '../event.ts'
import type { DataOf } from '../event-data.ts'
import type { Resolve } from '../resolve.ts'
import { TEXT_GLYPHS } from '../typography/glyphs.ts'
import { rulesOf } from '../typography/rules-of.ts'
import { Typesetter } from '../typography/typesetter.ts'
import { variantsOf } from '../variants.ts'
import { HANDLERS } from './handlers.ts'

/** Writes the events of a text as plain text: paragraphs between blank lines, items and verses on lines. */
export class TextWriter {
  #out = ''
  /** Line ends that stand before what comes next. */
  #gap = 0
  /** Is the paragraph that is open bare? */
  isBare = false
  /** The notes that were called. */
  readonly called = new Set<string>()
  typesetter: Typesetter

  constructor(
    readonly stream: EventStream,
    readonly lang: string,
    readonly typography: boolean | undefined,
    readonly resolve: Resolve = {},
  ) {
    this.typesetter = this.#typesetterOf(lang)
  }

  #typesetterOf(lang: string): Typesetter {
    return new Typesetter(rulesOf(lang, this.typography), TEXT_GLYPHS, this.stream.stops)
  }

  /** Write a range of events. */
  write(first: number, last: number): void {
    for (let index = first; index < last; index++) {
      const kind = this.stream.kindAt(index)
      if (kind === Event.multi) index = this.#writeVariant(index)
      else if (kind === Event.footnoteDefinition && this.#isUncalled(index)) index = this.stream.exitOf(index)
      else HANDLERS[kind]?.(this, this.stream.data[index] as never, index)
    }
  }

  // A note that nothing calls belongs to a part of a multilingual text that is not written.
  #isUncalled(index: number): boolean {
    const { identifier, anonymous } = this.stream.data[index] as DataOf<Event.footnoteDefinition>
    return anonymous !== true && !this.called.has(identifier)
  }

  // Of a multilingual text, one part is written; the others are passed over.
  #writeVariant(index: number): number {
    const variants = variantsOf(this.stream, index)
    const chosen = chooseVariant(variants, this.lang)
    if (chosen !== undefined) {
      const { typesetter } = this
      this.typesetter = this.#typesetterOf(chosen.lang || this.lang)
      this.write(chosen.first, chosen.last)
      this.typesetter = typesetter
    }
    return variants.at(-1)?.last ?? index
  }

  /** Add text; a waiting line end comes first. */
  add(text: string): void {
    if (text === '') return
    if (this.#out !== '') this.#out += '\n'.repeat(this.#gap)
    this.#gap = 0
    this.#out += text
  }

  /** Add text that flows: white space at the start of a line is nothing. */
  addFlowing(text: string): void {
    this.add(this.#gap > 0 || this.#out === '' ? text.slice(skipSpaces(text, 0)) : text)
  }

  /** End the line, or the block. */
  end(gap: number): void {
    this.#gap = Math.max(this.#gap, gap)
  }

  /** Offset, in code units, of what will be written next. */
  get length(): number {
    return this.#out.length + (this.#out === '' ? 0 : this.#gap)
  }

  /** Give what was written. */
  finish(): string {
    return this.#out
  }
}
