import type { GroundKind } from '../core/moderation-states.ts'

/** The comment breaks a law: which one, and how. */
export interface IllegalGrounds {
  readonly kind: 'illegal'
  /** The text that is broken, as one would cite it: `'loi du 29 juillet 1881, art. 32'`. */
  readonly law: string
  readonly explanation: string
}

/** The comment breaks the rules of the site (*charte*): which one, and how. */
export interface RulesGrounds {
  readonly kind: 'rules'
  /** The rule that is broken, as the site numbers or names it. */
  readonly rule: string
  readonly explanation: string
}

/** One of the usual reasons, explained. */
export interface UsualGrounds {
  readonly kind: Exclude<GroundKind, 'illegal' | 'rules'>
  readonly explanation: string
}

/**
 * Why a comment is refused or removed (*motif*), as a statement of reasons needs it
 * (Regulation (EU) 2022/2065, article 17).
 *
 * The explanation is kept in the log for good: it must not quote the comment nor name a person.
 */
export type Grounds = IllegalGrounds | RulesGrounds | UsualGrounds

/** Take of grounds what they are: the log keeps them for good, and what a form sent along is no part of them. */
export function groundsOf(grounds: Grounds): Grounds {
  const { explanation } = grounds
  switch (grounds.kind) {
    case 'illegal':
      return { kind: grounds.kind, law: grounds.law, explanation }
    case 'rules':
      return { kind: grounds.kind, rule: grounds.rule, explanation }
    default:
      return { kind: grounds.kind, explanation }
  }
}

/** Nobody knows why: the comment was brought from a system that keeps no reasons, nor whether it had been public. */
export interface UnknownGrounds {
  readonly kind: 'unknown'
  readonly ambiguous: true
}
