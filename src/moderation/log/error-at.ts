import type { Problem } from '../../core/problem.ts'

/** Report an error at a place of data. */
export function errorAt<C extends string>(
  code: C,
  params: Problem['params'],
  path: readonly (string | number)[],
): Problem<C> {
  return { code, severity: 'error', params, path }
}
