import type { Nodes } from 'mdast'
import type { Point, Position } from '../../core/position.ts'
import type { SpipRoot } from '../syntax-tree.ts'
import { nodesIn } from './nodes-in.ts'

/**
 * Read the points of a tree's nodes, so that two offsets can be given as a position without the source.
 *
 * @param tree
 *   A tree; its nodes may lack positions.
 * @returns
 *   What gives the position between two offsets; `undefined` when no node begins or ends at one of them.
 */
export function placesOf(tree: SpipRoot): (start: number, end: number) => Position | undefined {
  const points = new Map<number, Point>()
  for (const { position } of nodesIn<Nodes>([tree])) {
    for (const point of [position?.start, position?.end]) {
      const offset = point?.offset
      if (point !== undefined && offset !== undefined) points.set(offset, { ...point, offset })
    }
  }
  return (from, to) => {
    const start = points.get(from)
    const end = points.get(to)
    return start && end && { start, end }
  }
}
