import type { Problem } from './problem.ts'

/**
 * What reading untrusted data gives: the value, or the problems that forbid it.
 *
 * A success may carry warnings and informations; a failure holds at least one error.
 */
export type Outcome<Value, P extends Problem = Problem> = Success<Value, P> | Failure<P>

/** A value, with what was noticed while reading it. */
export interface Success<Value, P extends Problem = Problem> {
  readonly ok: true
  readonly value: Value
  readonly problems: readonly P[]
}

/** No value: the problems say why. */
export interface Failure<P extends Problem = Problem> {
  readonly ok: false
  readonly problems: readonly P[]
}

/**
 * Make the outcome of a success: the value, with what was noticed while reading it.
 *
 * @param value
 *   What was read.
 * @param problems
 *   Warnings and informations that go with it (default: none).
 * @returns
 *   A success.
 * @example
 * ```ts
 * import {succeed} from 'ess-domain'
 * succeed(3) //=> {ok: true, value: 3, problems: []}
 * ```
 */
export function succeed<Value, P extends Problem = Problem>(
  value: Value,
  problems: readonly P[] = [],
): Success<Value, P> {
  return { ok: true, value, problems }
}

/**
 * Make the outcome of a failure: no value, and the problems that say why.
 *
 * @param problems
 *   At least one problem.
 * @returns
 *   A failure.
 * @example
 * ```ts
 * import {fail} from 'ess-domain'
 * fail({code: 'models/missing', severity: 'error', params: {}}).ok //=> false
 * ```
 */
export function fail<P extends Problem>(...problems: readonly [P, ...P[]]): Failure<P> {
  return { ok: false, problems }
}
