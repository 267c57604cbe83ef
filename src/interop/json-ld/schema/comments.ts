import { groupBy } from '../../../core/group-by.ts'
import { commentedIds } from '../../../models/rules/commented-ids.ts'
import { type Comment, threadVisibility } from '../../../moderation/index.ts'
import { compact } from '../../compact.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/**
 * Write the comments that readers see: published, and under no comment that is hidden.
 *
 * Of a comment its words, the name that its author shows and its dates are written, and nothing else: no address, no
 * reference to an account, no history.
 */
export function commentNodes(comments: readonly Comment[], linked: LinkedDataset): JsonLdNode[] {
  const forums = articlesByForum(linked)
  return [...groupBy(comments, ({ thread }) => thread).values()].flatMap((thread) => {
    const seen = threadVisibility(thread)
    return thread.flatMap((comment) =>
      comment.state === 'published' && seen.get(comment.id)?.kind === 'shown'
        ? [commentNode(comment, articleOf(comment, forums), linked)]
        : [],
    )
  })
}

// A comment is on an article, or in the forum that an article names: an article and a news item may have one number.
function articlesByForum({ dataset }: LinkedDataset): ReadonlyMap<string, string> {
  const articles = new Map<string, string>()
  for (const { id, forum } of dataset.articles) {
    articles.set(placeOf({ type: 'article', id }), id)
    if (forum !== undefined) articles.set(placeOf({ type: 'forum', id: forum }), id)
  }
  return articles
}

function articleOf({ forum }: Comment, articles: ReadonlyMap<string, string>): string | undefined {
  const [name, other] = commentedIds(forum).map((id) => articles.get(placeOf({ ...forum, id })))
  return name ?? other
}

function placeOf({ type, id }: Comment['forum']): string {
  return `${type} ${id}`
}

function commentNode(comment: Comment<'published'>, article: string | undefined, linked: LinkedDataset): JsonLdNode {
  const { id, parent, content, author, submittedAt, publishedAt } = comment
  const answered = parent ?? article
  return compact({
    '@id': linked.iri(id),
    '@type': 'Comment',
    name: content.title,
    text: content.text,
    author: author.name === undefined ? undefined : { '@type': 'Person', name: author.name },
    dateCreated: submittedAt,
    datePublished: publishedAt,
    creativeWorkStatus: 'published',
    parentItem: answered === undefined ? undefined : linked.ref(answered),
  })
}
