import { expectObjects } from '../../../core/argument.ts'
import { breakCircles } from '../break-circles.ts'
import { expectRows } from '../expect-rows.ts'
import type { SpipSection } from '../records/section.ts'
import { type RowProblem, rowProblem } from '../row-problem.ts'

/** The tree of the sections. */
export interface SpipSectionTree {
  /** The section above each section, `null` at the root. Whoever climbs comes to the root. */
  readonly parents: ReadonlyMap<number, number | null>
  readonly problems: readonly RowProblem[]
}

/**
 * Lay out the sections as a tree: one whose parent does not exist goes to the root, and so does the lowest id of those
 * that hold each other in a circle.
 *
 * @param sections
 *   Every section, in any order.
 * @returns
 *   What is above each section, and what was wrong.
 * @throws {TypeError}
 *   When `sections` is no list of rows.
 * @example
 * ```ts
 * import {placeSpipSections} from 'ess-domain/interop'
 * const {parents, problems} = placeSpipSections([{id: 1, parent: null}, {id: 2, parent: 1}, {id: 3, parent: 9}])
 * ;[...parents] //=> [[1, null], [2, 1], [3, null]]
 * problems.map(({code}) => code) //=> ['rows/parent-missing']
 * ```
 */
export function placeSpipSections(sections: Iterable<Pick<SpipSection, 'id' | 'parent'>>): SpipSectionTree {
  expectRows(sections, 'sections')
  const rows = [...sections]
  expectObjects(rows, 'sections')
  const all = new Map(rows.map(({ id, parent }) => [id, parent]))
  const problems: RowProblem[] = []
  const above = new Map<number, number>()
  for (const [id, parent] of all) {
    if (parent === null) continue
    if (all.has(parent)) above.set(id, parent)
    else problems.push(rowProblem('rows/parent-missing', { id, parent, table: 'rubriques' }, 'id_parent'))
  }
  breakCircles(all.keys(), above, (id, messages) => {
    problems.push(rowProblem('rows/parent-cycle', { id, messages, table: 'rubriques' }, 'id_parent'))
  })
  return { parents: new Map([...all.keys()].map((id) => [id, above.get(id) ?? null])), problems }
}
