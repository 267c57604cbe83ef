/** What a check can say of a text, from the mildest to the hardest. */
export const VERDICTS = ['clean', 'hold', 'spam', 'refuse'] as const

/** The name of a verdict: let through, make it wait, file as spam, refuse outright. */
export type Verdict = (typeof VERDICTS)[number]

/** What one check found: its name and its verdict. */
export interface Finding {
  /** Name of the check; it enters the log. */
  readonly check: string
  readonly verdict: Verdict
}

/**
 * Join two verdicts: the harder one holds, in whatever order the checks ran.
 *
 * @param a
 *   A verdict.
 * @param b
 *   Another one.
 * @returns
 *   The harder of the two.
 * @example
 * ```ts
 * import {joinVerdicts} from 'ess-domain/moderation'
 * joinVerdicts('spam', 'hold') //=> 'spam'
 * ```
 */
export function joinVerdicts(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) < VERDICTS.indexOf(b) ? b : a
}

/**
 * Join what every check found.
 *
 * @param findings
 *   The findings, in any order.
 * @returns
 *   The hardest verdict; `'clean'` when there is none.
 * @example
 * ```ts
 * import {joinFindings} from 'ess-domain/moderation'
 * joinFindings([{check: 'links', verdict: 'hold'}, {check: 'length', verdict: 'clean'}]) //=> 'hold'
 * joinFindings([]) //=> 'clean'
 * ```
 */
export function joinFindings(findings: readonly Finding[]): Verdict {
  return findings.reduce<Verdict>((verdict, finding) => joinVerdicts(verdict, finding.verdict), 'clean')
}

/** Name the checks that did not find a text clean, each once, in alphabetical order: the log depends on no order. */
export function firedChecks(findings: readonly Finding[]): readonly string[] {
  const names = findings.filter((finding) => finding.verdict !== 'clean').map((finding) => finding.check)
  return [...new Set(names)].sort()
}
