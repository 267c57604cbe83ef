import type { State } from '../../core/moderation-states.ts'
import type { Expected } from '../command.ts'
import type { Comment } from '../comment.ts'

/** A comment that was selected, and what whoever selected it had before their eyes. */
export interface SelectedComment {
  readonly comment: Comment
  readonly expected: Expected
}

/** Comments to decide on together: at least one, each once. */
export interface Selection {
  readonly ok: true
  readonly items: readonly [SelectedComment, ...SelectedComment[]]
  /** How many of them are in each state. */
  readonly counts: Readonly<Record<State, number>>
}
