import { expectList, expectObject, expectObjects, expectType } from '../../core/argument.ts'
import { type Expect, fieldsOf, ifDefined, itemsOf } from '../../core/expect-fields.ts'
import { expectOptions } from '../../core/expect-options.ts'
import type { Dataset } from '../../models/dataset.ts'
import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import type { Ptce } from '../../models/ptce.ts'
import { compact } from '../compact.ts'

/** A point; `coordinates` are longitude, then latitude. */
export interface GeoJsonPoint {
  readonly type: 'Point'
  readonly coordinates: readonly [longitude: number, latitude: number]
}

/** What is somewhere: an organisation, a PTCE or a visit, at one of its places. */
export interface GeoJsonFeature {
  readonly type: 'Feature'
  /** The id of the entity and that of the place, parted by the only slash: one that they hold is `%2F`. */
  readonly id: string
  /** `null` when nobody knows the point: the feature has a place all the same. */
  readonly geometry: GeoJsonPoint | null
  readonly properties: {
    readonly entity: string
    readonly type: 'organisation' | 'ptce' | 'visit'
    readonly name: string
    /** Why it is no longer to be found there: it has ended, on whatever day, or the visit did not take place. */
    readonly status?: 'dissolved' | 'cancelled'
    readonly place: string
    readonly placeName: string
    readonly address?: string
    readonly postalCode?: string
    readonly communeCode?: string
    readonly departementCode?: string
    /** Without it, the place is in France. */
    readonly countryCode?: string
  }
}

/** What `toGeoJson` gives. */
export interface GeoJsonCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly GeoJsonFeature[]
}

/** What of a dataset is written as GeoJSON. */
export type GeoJsonDataset = Pick<Dataset, 'places'> & Partial<Pick<Dataset, 'actors' | 'ptces' | 'visits'>>

/** How a dataset is written as GeoJSON. */
export interface GeoJsonOptions {
  /** Leave out what has no point on the map. (default: `false`) */
  readonly onlyLocated?: boolean | undefined
}

/**
 * Write where organisations, PTCEs and visits are, as GeoJSON.
 *
 * @param dataset
 *   A dataset that was read, or its places and what is at them; it is not changed.
 * @param options
 *   `onlyLocated`: leave out what has no point.
 * @returns
 *   A feature for each entity at each of its places. No point is made up: without one, `geometry` is `null`, which the
 *   standard allows.
 * @throws {TypeError}
 *   When `dataset` has no places, what it has is no list of objects, or an option is wrong or unknown.
 * @see RFC 7946
 * @example
 * ```ts
 * import {toGeoJson} from 'ess-domain/interop'
 * import {parseDataset} from 'ess-domain/models'
 * const outcome = parseDataset({
 *   actors: [{type: 'organisation', id: 'pain', name: 'Le Pain', places: ['four']}],
 *   places: [{id: 'four', name: 'Marseille', coordinates: {latitude: 43.31, longitude: 5.38}}],
 * })
 * if (!outcome.ok) throw new Error('not a dataset')
 * toGeoJson(outcome.value).features[0]?.geometry //=> {type: 'Point', coordinates: [5.38, 43.31]}
 * ```
 */
export function toGeoJson(dataset: GeoJsonDataset, options: GeoJsonOptions = {}): GeoJsonCollection {
  expectFields(dataset, 'dataset')
  expectOptions(options, ['onlyLocated'])
  expectType(options.onlyLocated, 'boolean', 'options.onlyLocated')
  const places = new Map(dataset.places.map((place) => [place.id, place]))
  const features = located(dataset).flatMap(({ place, ...entity }) => {
    const found = places.get(place)
    return found === undefined ? [] : [featureOf(entity, found)]
  })
  const kept = options.onlyLocated ? features.filter(({ geometry }) => geometry !== null) : features
  return { type: 'FeatureCollection', features: kept }
}

const lists = ifDefined(expectList)
const expectFields = fieldsOf({
  actors: ifDefined(itemsOf(fieldsOf({ dissolved: lists, places: lists }))),
  ptces: ifDefined(itemsOf(fieldsOf({ dissolved: lists }))),
  visits: ifDefined(expectObjects),
  places: itemsOf(fieldsOf({ coordinates: ifDefined(expectObject) })),
} satisfies Record<keyof GeoJsonDataset, Expect>)

interface Located {
  readonly id: string
  readonly type: GeoJsonFeature['properties']['type']
  readonly name: string
  readonly status: GeoJsonFeature['properties']['status']
  readonly place: Place['id']
}

function located({ actors = [], ptces = [], visits = [] }: GeoJsonDataset): Located[] {
  const names = new Map(ptces.map(({ id, name }) => [id, name]))
  return [
    ...actors.flatMap((actor) => {
      if (actor.type !== 'organisation') return []
      const { id, type, name, places = [] } = actor
      const status = statusOf(actor)
      return [...new Set(places)].map((place) => ({ id, type, name, status, place }))
    }),
    ...ptces.flatMap((ptce): Located[] => {
      const { id, name, territory: place } = ptce
      return place === undefined ? [] : [{ id, type: 'ptce', name, status: statusOf(ptce), place }]
    }),
    ...visits.flatMap(({ id, host, place, status: held }): Located[] => {
      const status = held === 'cancelled' ? held : undefined
      return place === undefined ? [] : [{ id, type: 'visit', name: names.get(host) ?? host, status, place }]
    }),
  ]
}

function statusOf({ dissolved = [] }: Pick<Organisation | Ptce, 'dissolved'>): Located['status'] {
  return dissolved.length > 0 ? 'dissolved' : undefined
}

function featureOf({ id, type, name, status }: Omit<Located, 'place'>, place: Place): GeoJsonFeature {
  const { coordinates, address, postalCode, communeCode, departementCode, countryCode } = place
  const shared = { entity: id, type, name, place: place.id, placeName: place.name }
  return {
    type: 'Feature',
    // « a/b » at « c » is not « a » at « b/c ».
    id: [id, place.id].map((part) => String(part).replace(/[%/]/g, encodeURIComponent)).join('/'),
    geometry: coordinates === undefined ? null : pointOf(coordinates.longitude, coordinates.latitude),
    properties: {
      ...shared,
      ...compact({ status, address, postalCode, communeCode, departementCode, countryCode }),
    } as GeoJsonFeature['properties'],
  }
}

function pointOf(longitude: number, latitude: number): GeoJsonPoint {
  return { type: 'Point', coordinates: [longitude, latitude] }
}
