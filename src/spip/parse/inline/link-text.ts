import { trimEnd } from '../../characters.ts'
import { isLanguageCode } from '../../language.ts'
import type { Scanner } from '../scanner.ts'
import { Token } from '../token.ts'

/** The text part of a link: what is shown, and the attributes at its end. */
export interface LinkText {
  /** End of what is shown, white space cut. */
  readonly textEnd: number
  /** The tooltip as written. */
  readonly tooltip: string | undefined
  /** The language of the target; `''` is the language of the text. */
  readonly language: string | undefined
}

/** A text without the `{lang}` at its end. */
export interface LanguageSuffix {
  readonly text: string
  readonly language: string | undefined
}

/**
 * Read the attributes at the end of a link's text: `|bulle`, `{en}`.
 *
 * Tokens inside the attributes are taken back: nothing in a tooltip is markup.
 *
 * ```text
 * > | [texte|bulle{en}->cible]
 *           ^^^^^^^^^^
 * ```
 */
export function readLinkText(scanner: Scanner, open: number, arrow: number): LinkText {
  const { source, tokens } = scanner
  const start = tokens.endOf(open)
  const end = trimEnd(source, start, arrow)
  unlinkUrls(scanner, start)
  const pipe = firstPipe(scanner, open)
  if (pipe >= 0) {
    const at = tokens.startOf(pipe)
    const { text, language } = languageSuffix(source.slice(at + 1, end))
    // A tooltip that is a language says the language too.
    const spoken = language ?? (isLanguageCode(text) ? text : undefined)
    return { textEnd: endText(scanner, open, at), tooltip: text, language: spoken }
  }
  const { text, language } = languageSuffix(source.slice(start, end))
  return { textEnd: endText(scanner, open, start + text.length), tooltip: undefined, language }
}

// White space goes, and so do the tokens behind it; a run of braces may go on into the language: `[a{{en}->b]`.
function endText({ source, tokens }: Scanner, open: number, at: number): number {
  const end = trimEnd(source, tokens.endOf(open), at)
  let length = tokens.length
  while (tokens.startOf(length - 1) >= end) length--
  tokens.truncate(length)
  if (tokens.endOf(length - 1) > end) tokens.setEnd(length - 1, end)
  return end
}

// An escaped brace opens nothing. The longest code, `{arc_abc_abc}`, and what stands before it are 14 characters.
const SUFFIX = /(?<!\\)\{([a-z_]*)\}$/

/** Split `{lang}` off the end of a text, when it names a language or is empty. */
export function languageSuffix(text: string): LanguageSuffix {
  const language = SUFFIX.exec(text.slice(-14))?.[1]
  if (language === undefined || (language !== '' && !isLanguageCode(language))) return { text, language: undefined }
  return { text: text.slice(0, -language.length - 2), language }
}

/** Give the index of the first pipe after a bracket that no multilingual text holds; or -1. */
export function firstPipe(scanner: Scanner, open: number): number {
  const { tokens } = scanner
  for (let index = open + 1; index < tokens.length; index++) {
    const kind = tokens.kindAt(index)
    if (kind === Token.pipe) return index
    if (kind === Token.multiOpen) index = Math.max(index, tokens.mateOf(index))
  }
  return -1
}

/** Take back the bare URLs that were read after an offset. */
export function unlinkUrls(scanner: Scanner, after: number): void {
  const { tokens } = scanner
  for (let index = tokens.length - 1; index >= 0 && tokens.startOf(index) >= after; index--) {
    if (tokens.kindAt(index) === Token.autolink) tokens.setKind(index, Token.text)
  }
}
