import type { Dataset } from '../dataset.ts'
import type { Organisation } from '../organisation.ts'
import { departementOf } from '../values/territory/departement-code.ts'
import type { DatasetIndex } from './dataset-index.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/** What an organisation is agrees with its form and its place. */
export function* checkStatus({ actors }: Dataset, index: DatasetIndex): Generator<DatasetProblem> {
  for (const [place, actor] of actors.entries()) {
    if (actor.type !== 'organisation') continue
    const path = ['actors', place]
    yield* checkAlsace(actor, path, index)
    yield* checkAssociation(actor, path)
  }
}

/** The départements where the local law of associations holds. */
const ALSACE_MOSELLE: readonly string[] = ['57', '67', '68']

function* checkAlsace(organisation: Organisation, path: Path, index: DatasetIndex): Generator<DatasetProblem> {
  if (organisation.identifiers?.alsaceMoselle === undefined) return
  const departements = (organisation.places ?? []).flatMap((id) => {
    const place = index.places.get(id)
    if (place?.departementCode !== undefined) return place.departementCode
    return place?.communeCode === undefined ? [] : departementOf(place.communeCode)
  })
  if (departements.length === 0 || departements.some((code) => ALSACE_MOSELLE.includes(code))) return
  yield found('dataset/alsace-place', [...path, 'identifiers', 'alsaceMoselle'], { departements })
}

function* checkAssociation({ siae = [], legalForms = [] }: Organisation, path: Path): Generator<DatasetProblem> {
  if (legalForms.length === 0 || legalForms.some(({ family }) => family === 'association')) return
  for (const [index, { kind }] of siae.entries()) {
    if (kind !== 'AI') continue
    const families = legalForms.map(({ family }) => family)
    yield found('dataset/ai-association', [...path, 'siae', index], { families })
  }
}
