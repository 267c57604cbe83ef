import type { Comment } from './comment.ts'

/** List each comment once: of what is there twice, as a join of tables gives it, the last holds, as in a thread. */
export function lastOfEach(comments: readonly Comment[]): readonly Comment[] {
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()]
}
