import type { Community } from '../../models/community.ts'
import type { LinkedDataset } from './linked-dataset.ts'

/** Give the animators of a community that no role names: a role says the same, and since when. */
export function animatorsWithoutRole({ animators, id }: Community, { rolesIn }: LinkedDataset): Community['animators'] {
  const named = new Set(rolesIn(id).flatMap(({ actor, role }) => (role === 'animateur' ? [actor] : [])))
  return animators.filter((actor) => !named.has(actor))
}
