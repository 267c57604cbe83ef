import { expectList, expectObject, expectOneOf } from '../core/argument.ts'
import { STATES } from '../core/moderation-states.ts'
import type { Comment } from './comment.ts'

/** Refuse what is no comment. */
export function expectComment(comment: Comment | undefined, name = 'comment'): void {
  expectObject(comment, name)
  expectOneOf(comment.state, STATES, `${name}.state`)
  expectObject(comment.last, `${name}.last`)
}

/** Refuse what is no list of comments, naming the first that is none. */
export function expectComments(comments: readonly Comment[]): void {
  expectList(comments, 'comments')
  const index = comments.findIndex((comment) => !STATES.includes(comment?.state))
  if (index >= 0) expectComment(comments[index], `comments[${index}]`)
}
