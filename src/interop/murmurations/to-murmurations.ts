import { expectObject } from '../../core/argument.ts'
import { ifDefined } from '../../core/expect-fields.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { expectOrganisation } from '../../models/expect-organisation.ts'
import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import { compact } from '../compact.ts'
import { agreedDay } from '../exact-dates.ts'

/** A profile of the network Murmurations. */
export interface MurmurationsProfile {
  readonly linked_schemas: readonly string[]
  readonly name: string
  readonly country_iso_3166?: string
  readonly geolocation?: { readonly lat: number; readonly lon: number }
  /** Unix time in seconds. */
  readonly starts_at?: number
  /** Unix time in seconds. */
  readonly ends_at?: number
  /** Written for one that has ended; that one is active is for it to say. */
  readonly status?: 'completed'
}

/** How an organisation is written as a profile of Murmurations. */
export interface MurmurationsOptions {
  /** Where it is. (default: not said) */
  readonly place?: Place | undefined
}

const SCHEMA = 'organizations_schema-v1.0.0'

/**
 * Write an organisation as a profile of Murmurations, a network of directories.
 *
 * @param organisation
 *   An organisation that was read.
 * @param options
 *   `place`: where it is.
 * @returns
 *   A profile of the schema `organizations_schema-v1.0.0`. Times are written only where they are known to the day.
 * @throws {TypeError}
 *   When `organisation` is no organisation, an option is not known, or `place` is no object.
 * @see https://docs.murmurations.network
 * @example
 * ```ts
 * import {toMurmurations} from 'ess-domain/interop'
 * import {parseOrganisation} from 'ess-domain/models'
 * const outcome = parseOrganisation({type: 'organisation', id: 'pain', name: 'Pain et Partage'})
 * outcome.ok && toMurmurations(outcome.value)
 * //=> {linked_schemas: ['organizations_schema-v1.0.0'], name: 'Pain et Partage'}
 * ```
 */
export function toMurmurations(organisation: Organisation, options: MurmurationsOptions = {}): MurmurationsProfile {
  expectOrganisation(organisation)
  expectOptions(options, ['place'])
  ifDefined(expectObject)(options.place, 'options.place')
  const { name, founded, dissolved = [] } = organisation
  const { place } = options
  const point = place?.coordinates
  const profile: { [Key in keyof MurmurationsProfile]: MurmurationsProfile[Key] | undefined } = {
    linked_schemas: [SCHEMA],
    name,
    country_iso_3166: place && (place.countryCode ?? 'FR'),
    geolocation: point && { lat: point.latitude, lon: point.longitude },
    starts_at: secondsOf(agreedDay(founded)),
    ends_at: secondsOf(agreedDay(dissolved)),
    status: dissolved.length > 0 ? 'completed' : undefined,
  }
  return compact(profile) as MurmurationsProfile
}

function secondsOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 1000
}
