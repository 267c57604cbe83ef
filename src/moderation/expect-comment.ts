import { expectList, expectObject, expectOneOf } from '../core/argument.ts'
import { STATES } from '../core/moderation-states.ts'
import type { Comment } from './comment.ts'

/** Refuse what is no comment. */
export function expectComment(comment: Comment, name = 'comment'): void {
  expectObject(comment, name)
  expectOneOf(comment.state, STATES, `${name}.state`)
}

/** Refuse what is no list of comments, naming the first that is none. */
export function expectComments(comments: readonly Comment[], name: 'comments' | 'thread'): void {
  expectList(comments, name)
  for (const [index, comment] of comments.entries()) {
    if (!STATES.includes(comment?.state)) expectComment(comment, `${name}[${index}]`)
  }
}
