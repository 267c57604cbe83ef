/**
 * Find the members of circles: those that come back to themselves when one goes from each to what it hangs on.
 *
 * @param ids
 *   Every member.
 * @param above
 *   Gives what a member hangs on; `undefined` at a top.
 */
export function findCircles<Id extends string | number>(
  ids: Iterable<Id>,
  above: (id: Id) => Id | undefined,
): ReadonlySet<Id> {
  const circles = new Set<Id>()
  const done = new Set<Id>()
  // Each hangs on one at most: whoever climbs comes to a top, to known ground, or to where they were.
  for (const id of ids) {
    const trail: Id[] = []
    const places = new Map<Id, number>()
    let next: Id | undefined = id
    while (next !== undefined && !done.has(next) && !places.has(next)) {
      places.set(next, trail.push(next) - 1)
      next = above(next)
    }
    const start = next === undefined ? undefined : places.get(next)
    if (start !== undefined) for (const member of trail.slice(start)) circles.add(member)
    for (const member of trail) done.add(member)
  }
  return circles
}
