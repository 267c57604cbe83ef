import type { Dataset } from '../dataset.ts'
import type { Claim } from '../values/claim.ts'
import { doubtSpan } from '../values/dates/edtf-order.ts'
import type { When } from '../values/dates/when.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** Sources that date one thing at times that do not meet are told; who is right is not for us to say. */
export function* checkClaims({ actors, ptces, communities }: Dataset): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    yield* checkConflict(actor.founded, ['actors', place, 'founded'])
    yield* checkConflict(actor.dissolved, ['actors', place, 'dissolved'])
  }
  for (const [place, ptce] of ptces.entries()) {
    yield* checkConflict(ptce.emergence, ['ptces', place, 'emergence'])
    yield* checkConflict(ptce.legalCreation, ['ptces', place, 'legalCreation'])
    yield* checkConflict(ptce.dissolved, ['ptces', place, 'dissolved'])
  }
  for (const [place, community] of communities.entries()) {
    yield* checkConflict(community.founded, ['communities', place, 'founded'])
    yield* checkConflict(community.dissolved, ['communities', place, 'dissolved'])
  }
}

function* checkConflict(claims: readonly Claim<When>[] = [], path: Path): Generator<DatasetProblem> {
  let first = Number.NEGATIVE_INFINITY
  let last = Number.POSITIVE_INFINITY
  for (const { value } of claims) {
    const days = doubtSpan(value.edtf)
    first = Math.max(first, days.first)
    last = Math.min(last, days.last)
  }
  if (first <= last) return
  const dates = claims.map(({ value }) => value.edtf)
  yield found('dataset/claim-conflict', path, { field: String(path.at(-1)), dates })
}
