import type { IntakeField } from './intake-input.ts'
import type { Verdict } from './verdict.ts'

/** How long a field may be, in characters as a reader counts them, white space at the ends aside. */
export interface LengthLimits {
  /** Shortest length that passes (default: none); a shorter text is refused. */
  readonly min?: number | undefined
  /** Longest length that passes (default: none); a longer text is refused. */
  readonly max?: number | undefined
}

/** The number of links, from 1, from which a verdict holds. */
export type LinkLimits = Readonly<Partial<Record<Exclude<Verdict, 'clean'>, number>>>

/** How many comments of one sender are too many, and within what time. */
export interface FloodWindow {
  /** How far back earlier comments count. */
  readonly minutes: number
  /** How many earlier ones are too many, at least 1. */
  readonly count: number
  /** What becomes of one more. */
  readonly verdict: Verdict
  /** Whether only those filed as spam count (default: `false`). */
  readonly onlySpam?: boolean | undefined
}

/** Words that are watched. */
export interface WordList {
  /** Name of the list, which may be told to the author; the words are not. */
  readonly name: string
  /** Words, phrases and signs; capitals, accents and punctuation do not count. */
  readonly words: readonly string[]
  /** What becomes of a comment with one of them. */
  readonly verdict: Verdict
}

/** What the intake checks ask of new words. What is absent is not asked. */
export interface IntakeSettings {
  /** How long the text may be. */
  readonly text?: LengthLimits | undefined
  /** How long the title may be, when there is one. */
  readonly title?: LengthLimits | undefined
  /** Size of all that was written, in bytes of UTF-8, above which it is refused. */
  readonly maxBytes?: number | undefined
  /** What the author must give beside the words; an e-mail that is given must look like one in any case. */
  readonly requires?: readonly ('name' | 'email')[] | undefined
  /** From how many links a field is made to wait, filed as spam or refused: `{text: {hold: 3, spam: 10}}`. */
  readonly links?: Readonly<Partial<Record<IntakeField, LinkLimits>>> | undefined
  /** Shortest text of a link, in characters: shorter ones make the comment wait. */
  readonly minLinkText?: number | undefined
  /** Hosts that links may not lead to, nor to any host below them: `spam.example`; of an address, its host. */
  readonly badHosts?: { readonly hosts: readonly string[]; readonly verdict: Verdict } | undefined
  /** What becomes of text that is hidden from readers. */
  readonly hiddenText?: Verdict | undefined
  /** What becomes of the same words sent again, by the same sender or in the same thread. */
  readonly duplicates?: { readonly minutes: number; readonly verdict: Verdict } | undefined
  /** How many comments of one sender in how much time are too many; each window is looked at. */
  readonly flood?: readonly FloodWindow[] | undefined
  /** What becomes of a comment whose trap was filled (default: `'spam'`): the trap is always looked at. */
  readonly trap?: Verdict | undefined
  /** Age that the token of a form may have: a younger one makes the comment wait; an older or a used one, or none, is refused. */
  readonly token?: { readonly minSeconds?: number | undefined; readonly maxMinutes?: number | undefined } | undefined
  /** What becomes of words that are not in the language of the page. */
  readonly language?: Verdict | undefined
  /** Lists of words; each is looked at. */
  readonly words?: readonly WordList[] | undefined
}
