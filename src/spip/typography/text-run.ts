import { NARROW_SPACE, SPACE } from '../characters.ts'
import type { Glyphs } from './glyphs.ts'
import type { TypographyRules } from './rules.ts'
import { nbspEnd, type TextForm } from './text-form.ts'

/** The run of text that is being set: what stands at its offsets, and what is written in their place. */
export class TextRun {
  protected text = ''
  protected from = 0
  protected to = 0
  protected before = 0
  protected form: TextForm = 'value'
  /** Whether a line that begins with a dash is one of its own: not in a title. */
  protected breaks = false
  protected out = ''
  /** Start of what is not written yet. */
  protected last = 0
  /** Place up to which a non-breaking space was just written. */
  #nbspAt = -1

  constructor(
    protected readonly rules: TypographyRules | undefined,
    protected readonly glyphs: Glyphs,
  ) {}

  /** Start writing a run. */
  protected begin(from: number): void {
    this.from = from
    this.out = ''
    this.last = from
    this.#nbspAt = -1
  }

  /** Give the code of the character at an offset: beyond the borders of the run, 0 or what it follows. */
  protected charAt(at: number): number {
    if (at < this.from) return this.before
    return at < this.to ? this.text.charCodeAt(at) : 0
  }

  /** Write a glyph in place of a range; give the offset after it. */
  protected replace(from: number, to: number, glyph: string): number {
    this.out += this.text.slice(this.last, from) + glyph
    this.last = to
    return to
  }

  /** Write a non-breaking space in place of the spaces before an offset, unless one was just written. */
  protected spaceBefore(at: number): void {
    let start = at
    while (start > this.last && this.text.charCodeAt(start - 1) === SPACE) start--
    const follows = start === this.last && this.#nbspAt === this.last
    this.out += this.text.slice(this.last, start)
    // One that is narrow, as word processors write it, is a space already.
    if (!follows && this.charAt(start - 1) !== NARROW_SPACE) this.out += this.glyphs['\u00a0']
    this.last = at
    this.#nbspAt = at
  }

  /** Write one non-breaking space at an offset: in place of a run of `~`, U+00A0 and spaces that lies around it. */
  protected nonBreaking(at: number): number {
    if (this.rules === undefined) return this.replace(at, this.nbspEnd(at), this.glyphs['\u00a0'])
    const end = this.spacesEnd(at)
    this.spaceBefore(at)
    this.last = end
    this.#nbspAt = end
    return end
  }

  /** Give the end of the spaces, non-breaking ones too, that start at an offset. */
  protected spacesEnd(from: number): number {
    let at = from
    while (at < this.to) {
      const after = this.text.charCodeAt(at) === SPACE ? at + 1 : this.nbspEnd(at)
      if (after === at) break
      at = after
    }
    return at
  }

  /** Give the end of one non-breaking space that starts at an offset; the offset itself when none does. */
  protected nbspEnd(at: number): number {
    return nbspEnd(this.text, at, this.form, this.rules?.thinSpace === true)
  }
}
