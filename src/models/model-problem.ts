import type { ModelCode } from '../core/codes/models.ts'
import type { Problem, ProblemParams } from '../core/problem.ts'

/** A problem of one value or one entity. */
export type ModelProblem = Problem<ModelCode>

/** State an error of a value. */
export function modelError(code: ModelCode, params: ProblemParams = {}): ModelProblem {
  return { code, severity: 'error', params }
}

/** State that a value is not of the type that was expected, or is not there at all. */
export function wrongType(expected: string, value: unknown): ModelProblem {
  if (value === undefined) return modelError('models/missing')
  return modelError('models/wrong-type', { expected, got: typeName(value) })
}

// Problems are logged and shown: a value of a megabyte must not travel in them.
const LONGEST_EXCERPT = 60

/** Shorten a text to what a problem can show of it. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text
  // Half a character is none: some databases and transports refuse it.
  return `${text.slice(0, LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * Name the type of a value as JSON does, so that a message can word it.
 *
 * What JSON does not know has the name that JavaScript gives it: `date`, `map`, `promise`.
 */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite'
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1).toLowerCase() : typeof value
}
