import type { Provenance } from '../../models/values/provenance.ts'
import type { ActorPart } from './actor-part.ts'

/** The collections of a part. */
export type Collection = 'actors' | 'places' | 'sources'

/** Something of a part, and where it is there. */
export interface Entry<Entity> {
  readonly entity: Entity
  /** The index of its part, and its own in the collection. */
  readonly part: number
  readonly index: number
}

/** What every entity has. */
export interface Named {
  readonly id: string
  /** What kind of actor it is. */
  readonly type?: string
  readonly by?: readonly Provenance[] | undefined
}

/** List what the parts hold of one kind, each with its place. */
export function entriesOf<Entity>(
  parts: readonly ActorPart[],
  list: (part: ActorPart) => readonly Entity[] | undefined,
): Entry<Entity>[] {
  return parts.flatMap((given, part) => list(given)?.map((entity, index) => ({ entity, part, index })) ?? [])
}

/** Tell which of two comes first. */
export function inOrder(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.part - b.part || a.index - b.index
}

/** Tell whether a field says something of its entity. */
export function isFact(field: string): boolean {
  return !['type', 'id', 'by'].includes(field)
}
