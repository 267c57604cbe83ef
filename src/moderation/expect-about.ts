import { expectObject, expectOneOf, expectString } from '../core/argument.ts'
import type { Comment } from './comment.ts'
import { expectComment } from './expect-comment.ts'

/** Refuse what is no report or no appeal, or is about another comment. */
export function expectAbout(
  name: 'report' | 'appeal',
  record: { readonly state: string; readonly comment: string },
  states: readonly string[],
  comment: Comment,
): void {
  expectObject(record, name)
  expectOneOf(record.state, states, `${name}.state`)
  expectComment(comment)
  expectString(record.comment, `${name}.comment`)
  if (record.comment === comment.id) return
  throw new TypeError(`Expected \`comment\` to be \`${record.comment}\`, which the ${name} is about`)
}
