import { expectObjects } from '../../core/argument.ts'
import type { State } from '../../core/moderation-states.ts'
import type { Expected } from '../command.ts'
import type { Comment } from '../comment.ts'
import { expectComment } from '../expect-comment.ts'

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

/** Refuse what are no items of a selection, naming the first without a comment. */
export function expectItems(items: readonly SelectedComment[]): void {
  expectObjects(items, 'selection.items')
  for (const [index, { comment }] of items.entries()) expectComment(comment, `selection.items[${index}].comment`)
}
