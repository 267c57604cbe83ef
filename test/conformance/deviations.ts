/**
 * Why a case of the corpus does not pass.
 *
 * - `repair`: the original prints broken HTML, an accident, or loses text; the library does better.
 * - `policy`: the library prints less, or otherwise, because it would not be safe.
 * - `choice`: both readings are sound, and the library's own is wanted.
 * - `missing`: the library should pass, and does not yet.
 */
export type DeviationKind = 'repair' | 'policy' | 'choice' | 'missing'

export interface Deviation {
  readonly kind: DeviationKind
  readonly reason: string
}

/** Every case that does not pass, by its id. A row whose case passes fails the tests, and so does a case without row. */
export const deviations: Readonly<Record<string, Deviation>> = {}
