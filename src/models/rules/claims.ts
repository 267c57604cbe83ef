import type { Dataset } from '../dataset.ts'
import type { Claim } from '../values/claim.ts'
import { doubtSpan } from '../values/dates/edtf-order.ts'
import { lifetimeOf } from '../values/dates/lifetime.ts'
import type { When } from '../values/dates/when.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

type Claims = readonly Claim<When>[]

/**
 * Sources that date one thing at times that do not meet are told, and what certainly ends before it begins; who is right
 * is not for us to say.
 */
export function* checkClaims({ actors, ptces, communities }: Dataset): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    yield* checkConflict(actor.founded, ['actors', place, 'founded'])
    yield* checkConflict(actor.dissolved, ['actors', place, 'dissolved'])
    yield* checkLife(actor, [actor.founded], ['actors', place])
  }
  for (const [place, ptce] of ptces.entries()) {
    yield* checkConflict(ptce.emergence, ['ptces', place, 'emergence'])
    yield* checkConflict(ptce.legalCreation, ['ptces', place, 'legalCreation'])
    yield* checkConflict(ptce.dissolved, ['ptces', place, 'dissolved'])
    yield* checkLife(ptce, [ptce.emergence, ptce.legalCreation], ['ptces', place])
  }
  for (const [place, community] of communities.entries()) {
    yield* checkConflict(community.founded, ['communities', place, 'founded'])
    yield* checkConflict(community.dissolved, ['communities', place, 'dissolved'])
    yield* checkLife(community, [community.founded], ['communities', place])
  }
}

function* checkLife(
  { id, dissolved }: { id: string; dissolved?: Claims | undefined },
  beginnings: readonly (Claims | undefined)[],
  path: Path,
): Generator<DatasetProblem> {
  const began = beginnings.find((claims) => {
    const { first, last } = lifetimeOf(claims, dissolved)
    return first > last
  })
  if (began === undefined) return
  yield found('dataset/life-reversed', [...path, 'dissolved'], { id, began: datesOf(began), ended: datesOf(dissolved) })
}

function* checkConflict(claims: Claims | undefined, path: Path): Generator<DatasetProblem> {
  let first = Number.NEGATIVE_INFINITY
  let last = Number.POSITIVE_INFINITY
  for (const { value } of claims ?? []) {
    const days = doubtSpan(value.edtf)
    first = Math.max(first, days.first)
    last = Math.min(last, days.last)
  }
  if (first <= last) return
  yield found('dataset/claim-conflict', path, { field: String(path.at(-1)), dates: datesOf(claims) })
}

function datesOf(claims: Claims = []): readonly string[] {
  return claims.map(({ value }) => value.edtf)
}
