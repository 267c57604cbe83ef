import type { Dataset } from '../dataset.ts'
import { SIAE_KINDS, type SiaeConvention } from '../siae-convention.ts'
import { certainDays, overlapping } from './certain-days.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** Two conventions of one kind never certainly hold at once. */
export function* checkSiaeOverlap({ actors }: Dataset): Generator<DatasetProblem> {
  for (const [index, actor] of actors.entries()) {
    if (actor.type !== 'organisation' || actor.siae === undefined) continue
    for (const kind of SIAE_KINDS) {
      for (const [{ place }] of overlapping(heldOf(actor.siae, kind))) {
        yield found('dataset/siae-overlap', ['actors', index, 'siae', place], { kind })
      }
    }
  }
}

function heldOf(conventions: readonly SiaeConvention[], kind: SiaeConvention['kind']) {
  return conventions.flatMap((convention, place) => {
    const days = convention.kind === kind ? certainDays(convention) : undefined
    return days === undefined ? [] : [{ ...days, place }]
  })
}
