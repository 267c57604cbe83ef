import { findCircles } from '../../core/find-circles.ts'

/**
 * Open circles of parents: of each, the member with the lowest id is left without a parent.
 *
 * @param parents
 *   The parent of each id; those of the lowest ids are taken away.
 * @param report
 *   Receives each circle once: the member that was freed, and all of them in order.
 */
export function breakCircles(
  ids: Iterable<number>,
  parents: Map<number, number>,
  report: (lowest: number, circle: readonly number[]) => void,
): void {
  const reported = new Set<number>()
  for (const member of findCircles(ids, (id) => parents.get(id))) {
    if (reported.has(member)) continue
    const circle = circleFrom(member, parents)
    for (const id of circle) reported.add(id)
    const [lowest = member] = circle
    parents.delete(lowest)
    report(lowest, circle)
  }
}

function circleFrom(start: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const circle = [start]
  for (let id = parents.get(start); id !== undefined && id !== start; id = parents.get(id)) circle.push(id)
  return circle.sort((a, b) => a - b)
}
