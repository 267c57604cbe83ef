import {
  AMPERSAND,
  APOSTROPHE,
  COLON,
  COMMA,
  CR,
  DEGREE,
  EM_DASH,
  EXCLAMATION,
  GREATER,
  GUILLEMET_CLOSE,
  GUILLEMET_OPEN,
  HYPHEN,
  LESS,
  LF,
  NARROW_SPACE,
  NBSP,
  PERCENT,
  QUESTION,
  QUOTE_HIGH_CLOSE,
  QUOTE_HIGH_OPEN,
  SEMICOLON,
  SPACE,
  THIN_SPACE,
  TILDE,
} from '../characters.ts'
import { Event, type EventStream } from '../event.ts'
import { endOfUrl, endsReference, followsProtocol, isLetterAt, runEnd, titleEnd } from './context.ts'
import { flat, MOST_PIECES } from './flat.ts'
import { StopList } from './stop-list.ts'
import { nextStop, TITLE_START } from './stops.ts'
import type { Glyphs, TypographyRules } from './style.ts'
import { GUILLEMET_REFERENCE, nbspEnd, REFERENCE, type TextForm } from './text-form.ts'

/**
 * Writes texts with the typographic marks of a language, escaped for its output.
 *
 * A text is one run between borders of nodes. Beyond them is an ordinary character: a tree and a source are set alike.
 */
export class Typesetter {
  readonly #stops: StopList | undefined
  readonly #rules: TypographyRules | undefined
  readonly #glyphs: Glyphs
  #text = ''
  #from = 0
  #to = 0
  #before = 0
  #form: TextForm = 'value'
  #out = ''
  /** Start of what is not written yet. */
  #last = 0
  /** Place up to which a non-breaking space was just written. */
  #nbspAt = -1
  #urlEnd = -1

  /**
   * @param rules
   *   Rules of a language, or `undefined` for none: then only what the output needs is escaped.
   * @param glyphs
   *   How special characters are written.
   * @param stops
   *   Where the stops of the source are, when the runs in the form `source` are all of one that was scanned.
   */
  constructor(rules: TypographyRules | undefined, glyphs: Glyphs, stops?: readonly number[]) {
    this.#rules = rules
    this.#glyphs = glyphs
    this.#stops = stops === undefined ? undefined : new StopList(stops)
  }

  /**
   * Write a run of text.
   *
   * @param text
   *   The text that the run lies in.
   * @param from
   *   Start of the run.
   * @param to
   *   End of the run.
   * @param form
   *   What the text is written in.
   * @param before
   *   Code of the character, escaped or written as a reference, that the run follows.
   */
  write(text: string, from: number, to: number, form: TextForm, before = 0): string {
    this.#text = text
    this.#to = to
    this.#form = form
    this.#before = before
    const first = this.#nextStop(from)
    // Half of the runs are plain.
    if (first >= to) return text.slice(from, to)
    this.#from = from
    this.#out = ''
    this.#last = from
    this.#nbspAt = -1
    this.#urlEnd = -1
    let joined = ''
    let marks = 0
    for (let at = first; at < to; at = this.#nextStop(this.#mark(text.charCodeAt(at), at))) {
      if (++marks === MOST_PIECES) {
        joined += flat(this.#out)
        this.#out = ''
        marks = 0
      }
    }
    return joined + this.#out + text.slice(this.#last, to)
  }

  /** Write a text of its own, in which each character is itself. */
  writeValue(text: string): string {
    return this.write(text, 0, text.length, 'value')
  }

  /** Write the text of an event. */
  writeEvent(stream: EventStream, index: number): string {
    const own = stream.data[index]
    const isOwn = typeof own === 'string'
    // No border of a node: `\[!` is set like `[!`, `&amp;nbsp;` like `&nbsp;`.
    const literal = stream.kindAt(index - 1) === Event.literal ? stream.literalAt(index - 1) : ''
    const before = literal.length === 1 || literal === '&amp;' ? literal.charCodeAt(0) : 0
    const text = isOwn ? own : stream.source
    return this.write(text, stream.startOf(index), stream.endOf(index), isOwn ? 'value' : 'source', before)
  }

  #nextStop(from: number): number {
    const stops = this.#stops
    return stops === undefined || this.#form !== 'source' ? nextStop(this.#text, from, this.#to) : stops.next(from)
  }

  // Deal with one character that means something; give the offset after it.
  #mark(code: number, at: number): number {
    const glyphs = this.#glyphs
    switch (code) {
      case AMPERSAND:
        return this.#ampersand(at)
      case LESS:
        return this.#replace(at, at + 1, glyphs['<'])
      case GREATER:
        return this.#replace(at, at + 1, glyphs['>'])
      case TILDE:
      case NBSP:
      case THIN_SPACE:
        return this.#nbspEnd(at) > at ? this.#nonBreaking(at) : at + 1
      case HYPHEN:
        return this.#hyphen(at)
      case CR:
        return this.#replace(at, this.#charAt(at + 1) === LF ? at + 2 : at + 1, '\n')
      default:
        return this.#rules === undefined ? at + 1 : this.#typographic(this.#rules, code, at)
    }
  }

  #typographic(rules: TypographyRules, code: number, at: number): number {
    const glyphs = this.#glyphs
    switch (code) {
      case APOSTROPHE:
        return this.#replace(at, at + 1, glyphs['’'])
      case PERCENT:
        if (this.#charAt(at - 1) === SPACE && !isLetterAt(this.#text, at + 1, this.#to)) this.#spaceBefore(at)
        return at + 1
      case TITLE_START: {
        // A title such as `Mme` keeps the name that follows it on its line.
        const end = titleEnd(this.#text, at, this.#to, rules.spaceAfter)
        return end === at ? at + 1 : this.#nonBreaking(end)
      }
    }
    if (!rules.doubleSigns) return at + 1
    switch (code) {
      case SEMICOLON:
        if (!endsReference(this.#text, this.#from, at, this.#before)) this.#spaceBefore(at)
        return at + 1
      case COLON:
        return this.#colon(at)
      case EXCLAMATION:
      case QUESTION:
        return this.#exclamation(at)
      case GUILLEMET_OPEN:
        return this.#guillemetOpen(at, at + 1)
      case GUILLEMET_CLOSE:
        return this.#guillemetClose(at, at + 1)
      case QUOTE_HIGH_OPEN:
        return this.#replace(at, at + 1, glyphs['“'])
      case QUOTE_HIGH_CLOSE:
        return this.#replace(at, at + 1, glyphs['”'])
      case DEGREE:
        return this.#degree(rules, at)
      case EM_DASH:
        return this.#replace(at, at + 1, glyphs['—'])
      default:
        return at + 1
    }
  }

  #charAt(at: number): number {
    if (at < this.#from) return this.#before
    return at < this.#to ? this.#text.charCodeAt(at) : 0
  }

  #replace(from: number, to: number, glyph: string): number {
    this.#out += this.#text.slice(this.#last, from) + glyph
    this.#last = to
    return to
  }

  // Write a non-breaking space in place of the spaces before an offset, unless one was just written.
  #spaceBefore(at: number): void {
    let start = at
    while (start > this.#last && this.#text.charCodeAt(start - 1) === SPACE) start--
    const follows = start === this.#last && this.#nbspAt === this.#last
    this.#out += this.#text.slice(this.#last, start)
    // One that is narrow, as word processors write it, is a space already.
    if (!follows && this.#charAt(start - 1) !== NARROW_SPACE) this.#out += this.#glyphs['\u00a0']
    this.#last = at
    this.#nbspAt = at
  }

  // Write one non-breaking space at an offset: in place of a run of `~`, U+00A0 and spaces that lies around it.
  #nonBreaking(at: number): number {
    if (this.#rules === undefined) return this.#replace(at, this.#nbspEnd(at), this.#glyphs['\u00a0'])
    const end = this.#spacesEnd(at)
    this.#spaceBefore(at)
    this.#last = end
    this.#nbspAt = end
    return end
  }

  #spacesEnd(from: number): number {
    let at = from
    while (at < this.#to) {
      const after = this.#text.charCodeAt(at) === SPACE ? at + 1 : this.#nbspEnd(at)
      if (after === at) break
      at = after
    }
    return at
  }

  // Give the end of one non-breaking space that starts at an offset; the offset itself when none does.
  #nbspEnd(at: number): number {
    return at < this.#to ? nbspEnd(this.#text, at, this.#form, this.#rules?.thinSpace === true) : at
  }

  #ampersand(at: number): number {
    if (this.#form !== 'value') {
      if (this.#nbspEnd(at) > at) return this.#nonBreaking(at)
      const guillemet = GUILLEMET_REFERENCE.exec(this.#text.slice(at, Math.min(at + 7, this.#to)))
      if (guillemet !== null) {
        const end = at + guillemet[0].length
        return guillemet[1] === undefined ? this.#guillemetClose(at, end) : this.#guillemetOpen(at, end)
      }
      if (this.#form === 'html') {
        REFERENCE.lastIndex = at
        if (REFERENCE.test(this.#text)) return REFERENCE.lastIndex
      }
    }
    return this.#replace(at, at + 1, this.#glyphs['&'])
  }

  #guillemetOpen(at: number, end: number): number {
    const after = this.#replace(at, end, this.#glyphs['«'])
    const isSet = !this.#rules?.doubleSigns || this.#charAt(this.#spacesEnd(after)) === NARROW_SPACE
    return isSet ? after : this.#nonBreaking(after)
  }

  #guillemetClose(at: number, end: number): number {
    if (this.#rules?.doubleSigns) this.#spaceBefore(at)
    return this.#replace(at, end, this.#glyphs['»'])
  }

  // `--` is a dash, unless a third hyphen or a line start is beside it; ` -,` and ` --,` keep together.
  #hyphen(at: number): number {
    if (this.#rules === undefined) return at + 1
    const end = runEnd(this.#text, at, this.#to, '-')
    const before = this.#charAt(at - 1)
    if (before === SPACE && end <= at + 2 && this.#charAt(end) === COMMA) this.#spaceBefore(at)
    return end === at + 2 && before !== HYPHEN && before !== LF ? this.#replace(at, end, this.#glyphs['—']) : end
  }

  #colon(at: number): number {
    if (followsProtocol(this.#text, this.#from, at)) {
      if (at >= this.#urlEnd) this.#urlEnd = endOfUrl(this.#text, at, this.#to)
    } else if (this.#charAt(at + 1) !== COLON && !isLetterAt(this.#text, at + 1, this.#to)) this.#spaceBefore(at)
    return at + 1
  }

  // A run of `!` and `?` (and dots after them) gets one space before it, not after an opening bracket.
  #exclamation(at: number): number {
    const before = this.#charAt(at - 1)
    const joins = before !== 0 && '[<(!?.'.includes(String.fromCharCode(before))
    if (!joins && !(at < this.#urlEnd && this.#charAt(at) === QUESTION)) this.#spaceBefore(at)
    return runEnd(this.#text, at, this.#to, '!?.')
  }

  // `n° 5` keeps together.
  #degree(rules: TypographyRules, at: number): number {
    const after = this.#replace(at, at + 1, this.#glyphs['°'])
    const isNumber = rules.spaceAfterDegree.includes(this.#text.charAt(at - 1)) && at > this.#from
    return isNumber && this.#charAt(after) === SPACE ? this.#nonBreaking(after) : after
  }
}
