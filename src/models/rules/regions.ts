import type { Dataset } from '../dataset.ts'
import type { Place } from '../place.ts'
import { departementOf } from '../values/territory/departement-code.ts'
import { isRegionOfYear, regionOf } from '../values/territory/region-code.ts'
import { type DatasetProblem, found, type Path } from './dataset-problem.ts'

/**
 * A place’s commune is in its département, and that in its regions; a region’s code is one of the year that it is said
 * to be of: the regions changed in 2016.
 */
export function* checkRegions({ places }: Dataset): Generator<DatasetProblem> {
  for (const [index, place] of places.entries()) yield* checkCodes(place, ['places', index])
}

function* checkCodes({ id, communeCode, departementCode, regions = [] }: Place, path: Path): Generator<DatasetProblem> {
  const told = communeCode === undefined ? departementCode : departementOf(communeCode)
  const departement = departementCode ?? told
  // Five communes went to another département, and kept their code.
  if (
    told !== undefined &&
    departement !== undefined &&
    told !== departement &&
    !communeCode?.startsWith(departement)
  ) {
    yield found('dataset/place-code', [...path, 'departementCode'], { id, code: departement, departement: told })
  }
  for (const [index, { code, cog }] of regions.entries()) {
    const at = [...path, 'regions', index]
    if (!isRegionOfYear(code, cog)) yield found('dataset/region-vintage', at, { id, code, cog })
    else if (departement !== undefined && (regionOf(departement, { cog }) ?? code) !== code) {
      yield found('dataset/place-code', at, { id, code, departement })
    }
  }
}
