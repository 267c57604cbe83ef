import { UniqueNames } from '../../unique-names.ts'

/** What a call says. */
export interface FootnoteReferenceFields {
  /** Names the body; two bodies never share it. */
  readonly identifier: string
  /** What is shown. */
  readonly label: string
}

/** A note of the text: what calls it, and where its body lies. */
export interface FootnoteBody {
  /** `anonymous` is a note without a call: `[[<>texte]]`. */
  readonly fields: FootnoteReferenceFields & { readonly anonymous?: boolean }
  /** Index of the token after the opening brackets, and of the closing brackets. */
  readonly firstToken: number
  readonly lastToken: number
  readonly start: number
  readonly end: number
}

/** The notes of one text, in the order of their bodies. */
export interface Footnotes {
  readonly bodies: FootnoteBody[]
  /** Calls without a body of their own. */
  readonly bodiless: { readonly label: string; readonly start: number; readonly end: number }[]
  /** Number of the note numbered last. */
  counter: number
  /** Identifiers of the bodies. */
  readonly names: UniqueNames
}

/** Make the notes of a text that has none yet. */
export function makeFootnotes(): Footnotes {
  return { bodies: [], bodiless: [], counter: 0, names: new UniqueNames() }
}
