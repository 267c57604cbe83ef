import { expectOneOf, expectString } from '../../core/argument.ts'
import type { IntakeCode } from '../../core/codes/moderation.ts'
import { fieldsOf, itemsOf } from '../../core/expect-fields.ts'
import type { ProblemParams } from '../../core/problem.ts'

/** What a check can say of a text, from the mildest to the hardest. */
export const VERDICTS = ['clean', 'hold', 'spam', 'refuse'] as const

/** The name of a verdict: let through, make it wait, file as spam, refuse outright. */
export type Verdict = (typeof VERDICTS)[number]

/** What one check found: its name and its verdict. */
export interface Finding {
  /** Name of the check; it enters the log. */
  readonly check: string
  readonly verdict: Verdict
  /** What it found, to be told to the author when it refuses: `describe` of `ess-domain/i18n` has the words. */
  readonly code?: IntakeCode
  /** What the words are filled with; the log never has it. */
  readonly params?: ProblemParams
  /** Whether the author can do something about it (default: `'later'`, with other words). */
  readonly retry?: 'never' | 'reload' | 'later'
}

/**
 * Join two verdicts: the stricter one holds, in whatever order the checks ran.
 *
 * @param a
 *   A verdict.
 * @param b
 *   Another one.
 * @returns
 *   The harder of the two.
 * @throws {TypeError}
 *   When one of them is no verdict.
 * @example
 * ```ts
 * import {joinVerdicts} from 'ess-domain/moderation'
 * joinVerdicts('spam', 'hold') //=> 'spam'
 * ```
 */
export function joinVerdicts(a: Verdict, b: Verdict): Verdict {
  // A misspelt verdict must not pass for a mild one.
  expectOneOf(a, VERDICTS, 'verdict')
  expectOneOf(b, VERDICTS, 'verdict')
  return VERDICTS.indexOf(a) < VERDICTS.indexOf(b) ? b : a
}

/**
 * Join what every check found.
 *
 * @param findings
 *   The findings, in any order.
 * @returns
 *   The hardest verdict; `'clean'` when there is none.
 * @throws {TypeError}
 *   When `findings` is no list, or one of them has no name or no verdict.
 * @example
 * ```ts
 * import {joinFindings} from 'ess-domain/moderation'
 * joinFindings([{check: 'links', verdict: 'hold'}, {check: 'length', verdict: 'clean'}]) //=> 'hold'
 * joinFindings([]) //=> 'clean'
 * ```
 */
export function joinFindings(findings: readonly Finding[]): Verdict {
  expectFindings(findings, 'findings')
  return findings.reduce<Verdict>((verdict, finding) => joinVerdicts(verdict, finding.verdict), 'clean')
}

// The names enter the log, and the comment.
const expectFindings = itemsOf(fieldsOf({ check: expectString }))

/** Name the checks that did not find a text clean, each once, in alphabetical order: the log depends on no order. */
export function firedChecks(findings: readonly Finding[]): readonly string[] {
  const names = findings.filter((finding) => finding.verdict !== 'clean').map((finding) => finding.check)
  return [...new Set(names)].sort()
}
