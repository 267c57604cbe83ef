import type { Dataset } from '../dataset.ts'
import { isRegionOfYear } from '../values/territory/region-code.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

/** A region's code is one of the year that it is said to be of: the regions changed in 2016. */
export function* checkRegions({ places }: Dataset): Generator<DatasetProblem> {
  for (const [place, { id, regions = [] }] of places.entries()) {
    for (const [index, { code, cog }] of regions.entries()) {
      if (isRegionOfYear(code, cog)) continue
      yield found('dataset/region-vintage', ['places', place, 'regions', index], { id, code, cog })
    }
  }
}
