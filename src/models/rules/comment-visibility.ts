import { isBefore } from '../../core/instant.ts'
import type { Comment } from '../../moderation/comment.ts'
import type { Dataset } from '../dataset.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/**
 * A public comment has a basis that can carry it.
 *
 * The mode that counts is the one that held on the day: a forum that turned to *a priori* does not hide what was
 * public before, so that the basis is looked at and not the forum. A decision carries the words that it was taken on, and
 * no others.
 */
export function* checkCommentVisibility({ comments }: Dataset): Generator<DatasetProblem> {
  for (const [place, comment] of comments.entries()) {
    if (comment.state !== 'published') continue
    for (const [reason, key] of faultsOf(comment)) {
      yield found('dataset/comment-visibility', ['comments', place, key], { id: comment.id, reason })
    }
  }
}

type Fault = readonly [reason: 'mode' | 'revision' | 'date', key: keyof Comment<'published'>]

function* faultsOf({ basis, revision, publishedAt, submittedAt }: Comment<'published'>): Generator<Fault> {
  if (basis.kind === 'policy' && basis.mode !== 'a-posteriori') yield ['mode', 'basis']
  if (basis.kind === 'decision' && basis.revision !== revision) yield ['revision', 'basis']
  if (isBefore(publishedAt, submittedAt)) yield ['date', 'publishedAt']
}
