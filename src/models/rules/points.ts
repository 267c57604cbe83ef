import type { Dataset } from '../dataset.ts'
import { type DatasetProblem, found } from './dataset-problem.ts'

type Box = readonly [south: number, north: number, west: number, east: number]

/**
 * Where France lies, by a degree or so too wide. What would be in one of these the other way round is in none, and is
 * swapped. In the Pacific no longitude can stand for a latitude, which is 90 at most.
 */
const FRANCE: readonly Box[] = [
  // The mainland and Corsica
  [41, 51.5, -5.5, 10],
  // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [14, 19, -64, -60],
  // Guyane
  [1, 7, -56, -51],
  // La Réunion
  [-22, -20, 54, 57],
  // Mayotte
  [-14, -12, 44, 46],
  // Saint-Pierre-et-Miquelon
  [46, 48, -57, -55],
]

/** A place has a point that somebody gave it: neither 0, 0, in the sea, nor its longitude for its latitude. */
export function* checkPoints({ places }: Dataset): Generator<DatasetProblem> {
  for (const [index, { id, countryCode = 'FR', coordinates }] of places.entries()) {
    if (coordinates === undefined) continue
    const { latitude, longitude } = coordinates
    const path = ['places', index, 'coordinates']
    if (latitude === 0 && longitude === 0) yield found('dataset/place-point-zero', path, { id })
    else if (countryCode === 'FR' && isInFrance(longitude, latitude)) {
      yield found('dataset/place-point-swapped', path, { id, latitude, longitude })
    }
  }
}

function isInFrance(latitude: number, longitude: number): boolean {
  return FRANCE.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
}
