import type { IntakeField } from './intake-input.ts'
import type { Verdict } from './verdict.ts'

/** How long a field may be, in characters as a reader counts them, white space at the ends aside. */
export interface LengthLimits {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** The number of links, from 1, from which a verdict holds. */
export type LinkLimits = Readonly<Partial<Record<Exclude<Verdict, 'clean'>, number>>>

/** Too many comments of one sender: from this number of earlier ones, at least 1, within these minutes. */
export interface FloodWindow {
  readonly minutes: number
  readonly count: number
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
  readonly verdict: Verdict
}

/** What the intake checks ask of new words. What is absent is not asked. */
export interface IntakeSettings {
  readonly text?: LengthLimits | undefined
  /** Asked when there is a title. */
  readonly title?: LengthLimits | undefined
  /** Size of all that was written, in bytes of UTF-8. */
  readonly maxBytes?: number | undefined
  /** What the author must give beside the words; an e-mail that is given must look like one in any case. */
  readonly requires?: readonly ('name' | 'email')[] | undefined
  readonly links?: Readonly<Partial<Record<IntakeField, LinkLimits>>> | undefined
  /** Shortest text of a link: shorter ones make the comment wait. */
  readonly minLinkText?: number | undefined
  /** Hosts that links may not lead to, nor to any host below them: `spam.example`; of an address, its host. */
  readonly badHosts?: { readonly hosts: readonly string[]; readonly verdict: Verdict } | undefined
  /** What becomes of text that is hidden from readers. */
  readonly hiddenText?: Verdict | undefined
  /** What becomes of the same words sent again, by the same sender or in the same thread. */
  readonly duplicates?: { readonly minutes: number; readonly verdict: Verdict } | undefined
  readonly flood?: readonly FloodWindow[] | undefined
  /** What becomes of a comment whose trap was filled (default: `'spam'`): the trap is always looked at. */
  readonly trap?: Verdict | undefined
  /** Age that the token of a form may have, each used once. */
  readonly token?: { readonly minSeconds?: number | undefined; readonly maxMinutes?: number | undefined } | undefined
  /** What becomes of words that are not in the language of the page. */
  readonly language?: Verdict | undefined
  readonly words?: readonly WordList[] | undefined
}
