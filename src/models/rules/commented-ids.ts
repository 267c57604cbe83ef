import type { Comment } from '../../moderation/comment.ts'

/**
 * Give the ids that what a comment is on may have in a dataset: the one that it names, else its kind and that.
 *
 * A site numbers each kind of object by itself, and a comment names the article 12 by kind and number. The ids of a
 * dataset are unique whatever the kind, so that this article is `article-12` there, beside a comment 12.
 */
export function commentedIds({ id, type }: Comment['forum']): readonly [string, string] {
  return [id, `${type}-${id}`]
}
