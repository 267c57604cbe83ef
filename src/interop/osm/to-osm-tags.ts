import { expectObject } from '../../core/argument.ts'
import { ifDefined } from '../../core/expect-fields.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { expectOrganisation } from '../../models/expect-organisation.ts'
import type { Organisation } from '../../models/organisation.ts'
import type { Place } from '../../models/place.ts'
import { toOsmDate } from '../../models/values/dates/osm-date.ts'
import { isMasked } from '../actors/mask.ts'
import { compact } from '../compact.ts'
import { latestForm } from '../latest-form.ts'
import { townOf } from '../town-of.ts'

/** How an organisation is written as tags of OpenStreetMap. */
export interface OsmOptions {
  /** The place that the tags are for: its address is written. (default: none) */
  readonly place?: Place | undefined
}

/** A date that OpenStreetMap writes: a year, a month or a day, perhaps about, or what was before it. */
const DATE = /^(?:\.\.\/)?\d{4}(?:-[01]\d(?:-\d{2})?)?~?$/

/**
 * Write what is known of an organisation as tags of OpenStreetMap, for a mapper to check.
 *
 * Only keys that its wiki documents are written: there is none for RNA numbers, and none for kinds of cooperatives. A
 * SIRET or a FINESS number is written when there is one only, for it is that of one establishment. What has an
 * `end_date` is to be taken off the map, not put on it. A name that the State masks (`[NON-DIFFUSIBLE]`) is not written.
 *
 * @param organisation
 *   An organisation that was read.
 * @param options
 *   `place`: where the tags are for.
 * @returns
 *   Keys and values, in alphabetical order.
 * @throws {TypeError}
 *   When `organisation` is no organisation, an option is not known, or `place` is no object.
 * @see https://wiki.openstreetmap.org/wiki/Key:ref:FR:SIRET; https://wiki.openstreetmap.org/wiki/Key:start_date;
 *   https://wiki.openstreetmap.org/wiki/Key:end_date
 * @example
 * ```ts
 * import {toOsmTags} from 'ess-domain/interop'
 * import {parseOrganisation} from 'ess-domain/models'
 * const outcome = parseOrganisation({
 *   type: 'organisation', id: 'pain', name: 'Pain et Partage', legalForms: [{family: 'association'}],
 *   founded: [{value: {edtf: '1994~', status: 'inferred'}, by: []}],
 * })
 * outcome.ok && toOsmTags(outcome.value)
 * //=> {name: 'Pain et Partage', office: 'association', start_date: '~1994'}
 * ```
 */
export function toOsmTags(organisation: Organisation, options: OsmOptions = {}): Record<string, string> {
  expectOrganisation(organisation)
  expectOptions(options, ['place'])
  ifDefined(expectObject)(options.place, 'options.place')
  const { name, altNames = [], acronym, identifiers = {}, website, founded, dissolved } = organisation
  const { siren, siret = [], finess = [] } = identifiers
  const tags: Record<string, string | undefined> = {
    'addr:city': options.place && townOf(options.place),
    'addr:postcode': options.place?.postalCode,
    alt_name: altNames.length === 0 ? undefined : altNames.map(listed).join(';'),
    end_date: agreedDate(dissolved),
    name: isMasked(name) ? undefined : name,
    office: latestForm(organisation)?.family === 'association' ? 'association' : undefined,
    'ref:FR:FINESS': finess.length === 1 ? finess[0] : undefined,
    'ref:FR:SIREN': siren,
    'ref:FR:SIRET': siret.length === 1 ? siret[0] : undefined,
    short_name: acronym,
    start_date: agreedDate(founded),
    website,
  }
  return compact(tags) as Record<string, string>
}

// Sources that disagree give no date.
function agreedDate(claims: Organisation['founded'] = []): string | undefined {
  const dates = new Set(claims.map(({ value }) => value.edtf))
  const [date] = dates
  return dates.size === 1 && date !== undefined && DATE.test(date) ? toOsmDate(date) : undefined
}

// A semicolon parts values, and one that belongs to a value is doubled.
function listed(name: string): string {
  return name.replaceAll(';', ';;')
}
