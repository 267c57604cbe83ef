import type { EventStream } from '../event.ts'
import { codeBefore } from './code-before.ts'
import { flat, MOST_PIECES } from './flat.ts'
import type { Glyphs } from './glyphs.ts'
import type { TypographyRules } from './rules.ts'
import { SignSetter } from './sign-setter.ts'
import { StopList } from './stop-list.ts'
import { nextStop } from './stops.ts'
import type { TextForm } from './text-form.ts'

/**
 * Writes texts with the typographic marks of a language, escaped for its output.
 *
 * A text is one run between borders of nodes. Beyond them is an ordinary character: a tree and a source are set alike.
 */
export class Typesetter extends SignSetter {
  readonly #stops: StopList | undefined

  /**
   * @param rules
   *   Rules of a language, or `undefined` for none: then only what the output needs is escaped.
   * @param glyphs
   *   How special characters are written.
   * @param stops
   *   Where the stops of the source are, when the runs in the form `source` are all of one that was scanned.
   */
  constructor(rules: TypographyRules | undefined, glyphs: Glyphs, stops?: readonly number[]) {
    super(rules, glyphs)
    this.#stops = stops === undefined ? undefined : new StopList(stops)
  }

  /**
   * Write the run of a text between two offsets.
   *
   * @param form
   *   What the text is written in.
   * @param before
   *   Code of the character, escaped or written as a reference, that the run follows.
   * @param breaks
   *   Is a line that begins with a dash one of its own?
   */
  write(text: string, from: number, to: number, form: TextForm, before = 0, breaks = false): string {
    this.text = text
    this.breaks = breaks
    this.to = to
    this.form = form
    this.before = before
    const first = this.#nextStop(from)
    // Half of the runs are plain.
    if (first >= to) return text.slice(from, to)
    this.begin(from)
    let joined = ''
    let marks = 0
    for (let at = first; at < to; at = this.#nextStop(this.set(text.charCodeAt(at), at))) {
      if (++marks === MOST_PIECES) {
        joined += flat(this.out)
        this.out = ''
        marks = 0
      }
    }
    return joined + this.out + text.slice(this.last, to)
  }

  /** Write a text of its own, in which each character is itself. */
  writeValue(text: string): string {
    return this.write(text, 0, text.length, 'value')
  }

  /** Write the text of an event. */
  writeEvent(stream: EventStream, index: number): string {
    const own = stream.data[index]
    const isOwn = typeof own === 'string'
    const text = isOwn ? own : stream.source
    const start = stream.startOf(index)
    const before = codeBefore(stream, index, text.charCodeAt(start))
    return this.write(text, start, stream.endOf(index), isOwn ? 'value' : 'source', before, !stream.isLine)
  }

  /** Tell whether the text of an event begins with a dash that is set like the sign of a dash line. */
  startsWithDash(stream: EventStream, index: number): boolean {
    return this.rules?.doubleSigns === true && stream.literalAt(index).startsWith('—')
  }

  #nextStop(from: number): number {
    const stops = this.#stops
    return stops === undefined || this.form !== 'source' ? nextStop(this.text, from, this.to) : stops.next(from)
  }
}
