import type { ActorPart } from '../../../src/interop/index.ts'
import type { FoundOrganisation } from '../../../src/interop/merge/same-organisations.ts'
import { organisationSchema, parseDataset } from '../../../src/models/index.ts'

/** Valid SIRENs that nobody bears. */
export const SIRENS = ['123456782', '123456790', '123456808'] as const

/** An organisation, named after its id. */
export function organisation(id: string, more: object = {}) {
  return organisationSchema.parse({ type: 'organisation', id, name: id, ...more })
}

/** An organisation that was found in a part. */
export function found(id: string, more: object = {}, part = 0, index = 0, isMasked = false): FoundOrganisation {
  return { entity: organisation(id, more), part, index, isMasked }
}

/** A part that was read. */
export function partOf(actors: readonly object[], others: object = {}): ActorPart {
  const outcome = parseDataset({ actors, ...others })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const { places, sources } = outcome.value
  return { actors: outcome.value.actors, places, sources }
}
