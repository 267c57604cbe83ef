import type { Position } from './position.ts'

/** How much a problem weighs: an `error` makes the data unfit, a `warning` wants a look, an `info` is only said. */
export type Severity = 'error' | 'warning' | 'info'

/** The names that a problem's words are filled with; plain JSON. */
export type ProblemParams = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>

/**
 * Something found in data or in a text: plain, JSON-safe data without words.
 *
 * Words come from `describe(problem, 'fr' | 'en')` of `ess-domain/i18n`.
 */
export interface Problem<Code extends string = string> {
  /** Stable name, `area/kebab-case`. */
  readonly code: Code
  readonly severity: Severity
  /** What the words of the problem are filled with. */
  readonly params: ProblemParams
  /** Where in the data: keys and indexes from the root. */
  readonly path?: readonly (string | number)[]
  /** Where in the text. */
  readonly position?: Position
}

/** Receives each problem as it is found. */
export type OnProblem<Code extends string = string> = (problem: Problem<Code>) => void
