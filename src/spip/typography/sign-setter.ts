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
import { endOfUrl, endsReference, followsProtocol, isLetterAt, signsEnd, titleEnd } from './context.ts'
import type { TypographyRules } from './rules.ts'
import { TITLE_START } from './stops.ts'
import { GUILLEMET_REFERENCE, REFERENCE } from './text-form.ts'
import { TextRun } from './text-run.ts'

/** Sets the signs of a run, one by one: each with the glyph and the spaces that the rules of its language want. */
export class SignSetter extends TextRun {
  // End of the address that the last protocol began: its `?` is no sign.
  #urlEnd = -1

  protected override begin(from: number): void {
    super.begin(from)
    this.#urlEnd = -1
  }

  /** Set one character that means something; give the offset after it. */
  protected set(code: number, at: number): number {
    const glyphs = this.glyphs
    switch (code) {
      case AMPERSAND:
        return this.#ampersand(at)
      case LESS:
        return this.replace(at, at + 1, glyphs['<'])
      case GREATER:
        return this.replace(at, at + 1, glyphs['>'])
      case TILDE:
      case NBSP:
      case THIN_SPACE:
        return this.nbspEnd(at) > at ? this.nonBreaking(at) : at + 1
      case HYPHEN:
        return this.#hyphen(at)
      case CR:
        return this.replace(at, this.charAt(at + 1) === LF ? at + 2 : at + 1, '\n')
      default:
        return this.rules === undefined ? at + 1 : this.#typographic(this.rules, code, at)
    }
  }

  #typographic(rules: TypographyRules, code: number, at: number): number {
    const glyphs = this.glyphs
    switch (code) {
      case APOSTROPHE:
        return this.replace(at, at + 1, glyphs['’'])
      case PERCENT:
        if (this.charAt(at - 1) === SPACE && !isLetterAt(this.text, at + 1, this.to)) this.spaceBefore(at)
        return at + 1
      case TITLE_START:
        return this.#title(rules, at)
    }
    if (!rules.doubleSigns) return at + 1
    switch (code) {
      case SEMICOLON:
        if (!endsReference(this.text, this.from, at, this.before)) this.spaceBefore(at)
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
        return this.replace(at, at + 1, glyphs['“'])
      case QUOTE_HIGH_CLOSE:
        return this.replace(at, at + 1, glyphs['”'])
      case DEGREE:
        return this.#degree(rules, at)
      case EM_DASH:
        return this.#emDash(at)
      default:
        return at + 1
    }
  }

  #ampersand(at: number): number {
    if (this.form !== 'value') {
      if (this.nbspEnd(at) > at) return this.nonBreaking(at)
      const guillemet = GUILLEMET_REFERENCE.exec(this.text.slice(at, Math.min(at + 7, this.to)))
      if (guillemet !== null) {
        const end = at + guillemet[0].length
        return guillemet[1] === undefined ? this.#guillemetClose(at, end) : this.#guillemetOpen(at, end)
      }
      if (this.form === 'html') {
        REFERENCE.lastIndex = at
        if (REFERENCE.test(this.text)) return REFERENCE.lastIndex
      }
    }
    return this.replace(at, at + 1, this.glyphs['&'])
  }

  // Where a language sets no space inside guillemets, a reference to one is the character, as in a tree.
  #guillemetOpen(at: number, end: number): number {
    if (!this.rules?.doubleSigns) return this.replace(at, end, '«')
    const after = this.replace(at, end, this.glyphs['«'])
    return this.charAt(this.spacesEnd(after)) === NARROW_SPACE ? after : this.nonBreaking(after)
  }

  #guillemetClose(at: number, end: number): number {
    if (!this.rules?.doubleSigns) return this.replace(at, end, '»')
    this.spaceBefore(at)
    return this.replace(at, end, this.glyphs['»'])
  }

  // `--` is a dash, unless a third hyphen or a line start is beside it; ` -,` and ` --,` keep together.
  #hyphen(at: number): number {
    if (this.rules === undefined) return at + 1
    const end = signsEnd(this.text, at, this.to, '-')
    const before = this.charAt(at - 1)
    if (before === SPACE && end <= at + 2 && this.charAt(end) === COMMA) this.spaceBefore(at)
    return end === at + 2 && before !== HYPHEN && before !== LF ? this.replace(at, end, this.glyphs['—']) : end
  }

  // It is set like `--`; at the start of a line, where somebody begins to speak, a space that does not break follows it,
  // as behind the sign of a dash line, and a break precedes it where the line end is none (in a heading, a `<div>`). In
  // HTML, a line end says nothing: only a space that is there becomes one.
  #emDash(at: number): number {
    const before = this.charAt(at - 1)
    if (before === SPACE && this.charAt(at + 1) === COMMA) this.spaceBefore(at)
    const lacksBreak = this.breaks && before === LF && at > this.from
    const after = this.replace(at, at + 1, this.glyphs[lacksBreak ? '\n—' : '—'])
    if (before !== LF) return after
    const next = this.charAt(after)
    return next === SPACE || (this.form !== 'html' && next !== EM_DASH) ? this.nonBreaking(after) : after
  }

  #colon(at: number): number {
    if (followsProtocol(this.text, this.from, at)) {
      if (at >= this.#urlEnd) this.#urlEnd = endOfUrl(this.text, at, this.to)
    } else if (this.charAt(at + 1) !== COLON && !isLetterAt(this.text, at + 1, this.to)) this.spaceBefore(at)
    return at + 1
  }

  // A title such as `Mme` keeps the name that follows it on its line.
  #title(rules: TypographyRules, at: number): number {
    const end = titleEnd(this.text, at, this.to, rules.spaceAfter)
    return end === at ? at + 1 : this.nonBreaking(end)
  }

  // A run of `!` and `?` (and dots after them) gets one space before it, not after an opening bracket.
  #exclamation(at: number): number {
    const before = this.charAt(at - 1)
    const joins = '[<(!?.'.includes(String.fromCharCode(before))
    if (!joins && !(at < this.#urlEnd && this.charAt(at) === QUESTION)) this.spaceBefore(at)
    return signsEnd(this.text, at, this.to, '!?.')
  }

  // `n° 5` keeps together.
  #degree(rules: TypographyRules, at: number): number {
    const after = this.replace(at, at + 1, this.glyphs['°'])
    const isNumber = rules.spaceAfterDegree.includes(this.text.charAt(at - 1)) && at > this.from
    return isNumber && this.charAt(after) === SPACE ? this.nonBreaking(after) : after
  }
}
