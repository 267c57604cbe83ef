import type { Dataset } from '../dataset.ts'
import type { SiaeConvention } from '../siae-convention.ts'
import { doubtSpan } from '../values/edtf-order.ts'
import type { Period } from '../values/period.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** Two conventions of one kind never certainly hold at once. */
export function* checkSiaeOverlap({ actors }: Dataset): Generator<DatasetProblem> {
  for (const [index, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    for (const { place, kind } of overlapping(actor.siae ?? [])) {
      yield found('dataset/siae-overlap', ['actors', index, 'siae', place], { kind })
    }
  }
}

interface Held {
  readonly place: number
  readonly kind: SiaeConvention['kind']
  readonly first: number
  readonly last: number
}

function overlapping(conventions: readonly SiaeConvention[]): Held[] {
  const held = conventions.flatMap((convention, place) => {
    const core = certainDays(convention)
    return core === undefined ? [] : [{ place, kind: convention.kind, ...core }]
  })
  const ends = new Map<string, number>()
  return held
    .sort((a, b) => a.first - b.first)
    .filter(({ kind, first, last }) => {
      const end = ends.get(kind) ?? Number.NEGATIVE_INFINITY
      ends.set(kind, Math.max(end, last))
      return first < end
    })
}

// The days that a period holds whatever its dates mean exactly; an unknown end may have come at once.
function certainDays({ from, to }: Period): { first: number; last: number } | undefined {
  if (from === undefined || to === undefined) return undefined
  const first = doubtSpan(from).last
  const last = doubtSpan(to).first
  return first <= last ? { first, last } : undefined
}
