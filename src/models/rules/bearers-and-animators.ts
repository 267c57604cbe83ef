import type { Dataset } from '../dataset.ts'
import type { Organisation } from '../organisation.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** A PTCE is borne by a private body; a community has an animator. */
export function* checkBearersAndAnimators(dataset: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [place, { bearer }] of dataset.ptces.entries()) {
    const actor = bearer === undefined ? undefined : index.actors.get(bearer)
    if (actor?.type !== 'organisation' || !isPublic(actor)) continue
    yield found('dataset/ptce-bearer-private', ['ptces', place, 'bearer'], { id: actor.id })
  }
  const animated = new Set<string>(dataset.roles.flatMap(({ role, of }) => (role === 'animateur' ? [of] : [])))
  for (const [place, { id, animators }] of dataset.communities.entries()) {
    if (animators.length > 0 || animated.has(id)) continue
    yield found('dataset/community-animator', ['communities', place, 'animators'], { id })
  }
}

// Insee's categories 4 and 7: public bodies, trading or administrative.
function isPublic({ legalForms = [] }: Organisation): boolean {
  return legalForms.length > 0 && legalForms.every(({ family, cj }) => family === 'public' || /^[47]/.test(cj ?? ''))
}
