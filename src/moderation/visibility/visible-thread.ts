import { expectObject, expectString } from '../../core/argument.ts'
import { type FieldChecks, fieldsOf, ifGiven, itemsOf } from '../../core/expect-fields.ts'
import type { Comment, CommentContent, CommentPlace, PublishedStanding } from '../comment.ts'
import { sortByDate } from '../sort-by-date.ts'
import { threadVisibility, type VisibilityPolicy } from './visibility.ts'

interface NodeFields {
  readonly id: string
  /** ISO instant of writing. */
  readonly submittedAt: string
  /** The replies that readers see, oldest first. */
  readonly children: readonly ThreadNode[]
}

/** A comment as readers may see it: nothing private is in it. */
export interface ShownComment extends NodeFields {
  readonly kind: 'comment'
  /** Name that the author gave. */
  readonly name?: string
  /** Pseudonymous reference of the author, to tell them from others of the same name. */
  readonly author?: string
  readonly content: CommentContent
  /** ISO instant. */
  readonly publishedAt: string
  /** Whether the author changed the words after sending them, before or after this publication. */
  readonly isEdited: boolean
}

/** An empty place, which holds the replies below it. */
export interface EmptyPlace extends NodeFields {
  readonly kind: 'tombstone'
  readonly because: 'retracted' | 'erased'
}

/** What is drawn at one place of a thread. */
export type ThreadNode = ShownComment | EmptyPlace

interface Place {
  readonly node: ThreadNode
  readonly children: ThreadNode[]
  readonly parent: string | undefined
}

/**
 * Lay out what readers see of a thread, or of a whole forum, as a tree to draw.
 *
 * @param thread
 *   Every comment of the thread, in any order.
 * @param policy
 *   The rules of the forum: `tombstones` counts.
 * @returns
 *   The comments at the top, each with its replies below it. Neither e-mail nor address is in it, nor any word of what
 *   is hidden.
 * @throws {TypeError}
 *   When `thread` is no list of objects, an id or a date in it is no text, a published comment in it has no author, or
 *   `policy` is no object.
 * @example
 * ```ts
 * import {submit, visibleThread} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'}, signature: {name: 'Camille'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-posteriori'})
 * if (!born.ok) throw new Error('refused')
 * visibleThread([born.next]).map((node) => node.kind === 'comment' ? [node.name, node.content.text] : [])
 * //=> [['Camille', 'Bonjour']]
 * ```
 */
export function visibleThread(thread: readonly Comment[], policy: VisibilityPolicy = {}): readonly ThreadNode[] {
  const seen = threadVisibility(thread, policy)
  expectDrawn(thread, 'thread')
  const places = new Map<string, Place>()
  for (const comment of sortByDate(thread, ({ id, submittedAt }) => [submittedAt, id])) {
    const children: ThreadNode[] = []
    const node = nodeOf(comment, seen.get(comment.id)?.kind, children)
    // What is there twice, as a join of tables gives it, is drawn once.
    if (node != null) places.set(comment.id, { node, children, parent: comment.parent })
  }
  const roots: ThreadNode[] = []
  for (const { node, parent } of places.values()) {
    // What is seen answers something that is seen.
    const siblings = parent == null ? roots : places.get(parent)?.children
    siblings?.push(node)
  }
  return roots
}

// A `Date` loses its milliseconds when it is compared, a number is read as no date: answers would change places.
const expectDates = fieldsOf({ submittedAt: expectString, publishedAt: ifGiven(expectString) } satisfies FieldChecks<
  CommentPlace & PublishedStanding
>)
const expectDrawn = itemsOf((comment, name) => {
  expectDates(comment, name)
  const { author, state } = comment as { readonly author: unknown; readonly state: unknown }
  if (state === 'published') expectObject(author, `${name}.author`)
})

function nodeOf(
  comment: Comment,
  kind: 'shown' | 'hidden' | 'tombstone' | undefined,
  children: readonly ThreadNode[],
): ThreadNode | undefined {
  const { id, submittedAt } = comment
  if (comment.state === 'published' && kind === 'shown') {
    const { author, content, publishedAt, revision } = comment
    return {
      kind: 'comment',
      id,
      submittedAt,
      ...(author.name == null ? {} : { name: author.name }),
      ...(author.id == null ? {} : { author: author.id }),
      content,
      publishedAt,
      isEdited: revision > 1,
      children,
    }
  }
  const isPlace = kind === 'tombstone' && (comment.state === 'retracted' || comment.state === 'erased')
  return isPlace ? { kind, id, because: comment.state, submittedAt, children } : undefined
}
