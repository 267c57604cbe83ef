import { groupBy } from '../../core/group-by.ts'
import type { Dataset } from '../dataset.ts'
import type { Period } from '../values/dates/period.ts'
import { certainDays, overlapping } from './certain-days.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** An entry of a list of members, once for each thing that it says. */
interface Entry {
  readonly place: number
  readonly id: string
  /** What it says of whom: two entries that say the same of the same time are one too many. */
  readonly says: string
  readonly period: Period
}

/** Nobody is listed twice among the members of a PTCE or a community as the same, at the same time. */
export function* checkMembersTwice({ ptces, communities }: Dataset): Generator<DatasetProblem> {
  for (const [index, { id, members = [] }] of ptces.entries()) {
    const entries = members.flatMap(({ actor, college, roles, from, to }, place) =>
      (roles.length === 0 ? ['membre'] : roles).map((role) => {
        return { place, id: actor, says: JSON.stringify([actor, college, role]), period: { from, to } }
      }),
    )
    yield* twice(entries, ['ptces', index, 'members'], id)
  }
  for (const [index, { id, members }] of communities.entries()) {
    const entries = members.map(({ ptce, from, to }, place) => ({ place, id: ptce, says: ptce, period: { from, to } }))
    yield* twice(entries, ['communities', index, 'members'], id)
  }
}

function* twice(entries: readonly Entry[], path: Path, of: string): Generator<DatasetProblem> {
  const places = new Map<number, string>()
  for (const same of groupBy(entries, ({ says }) => says).values()) {
    for (const { place, id } of same.length > 1 ? repeated(same) : []) places.set(place, id)
  }
  for (const place of [...places.keys()].sort((a, b) => a - b)) {
    yield found('dataset/member-duplicate', [...path, place], { id: places.get(place) ?? null, of })
  }
}

// Those of the very same time, dated or not, and those that certainly hold while another does.
function* repeated(entries: readonly Entry[]): Generator<Entry> {
  for (const [, ...others] of groupBy(entries, ({ period: { from, to } }) => `${from}/${to}`).values()) yield* others
  const dated = entries.flatMap((entry) => {
    const days = certainDays(entry.period)
    return days === undefined ? [] : [{ ...days, entry }]
  })
  for (const [{ entry }] of overlapping(dated)) yield entry
}
