import { expectString, wrongArgument } from '../../../core/argument.ts'
import type { Brand } from '../../../core/brand.ts'
import { expectOptions } from '../../../core/expect-options.ts'
import { fail, type Outcome } from '../../../core/outcome.ts'
import { type ModelProblem, modelError } from '../../model-problem.ts'
import { schemaOf } from '../../reading/schema-of.ts'
import { readCode } from '../coded-text.ts'
import { compactIdentifier } from '../identifiers/compact-identifier.ts'
import type { DepartementCode } from './departement-code.ts'
import { NEW_REGIONS, REGION_TABLE, type RegionRow } from './region-table.ts'

/** The code of a region: `93`. Many are also codes of départements, hence a type of its own. */
export type RegionCode = Brand<string, 'RegionCode'>

/** Of which time a region code is. */
export interface RegionOptions {
  /**
   * The year of the *Code officiel géographique* that the code is of: the regions changed in 2016. What
   * changed before 1976 is not known here.
   */
  readonly cog?: number | undefined
}

const FORMAT = /^(?:0[1-6]|[1-9]\d)$/

/**
 * Read the code of a region: two digits.
 *
 * @param value
 *   What was written; spaces, dots and hyphens are taken away, and the zero of `01` to `06` is put back.
 * @param options
 *   `cog: 2014` accepts only a code of that year; without it, any that ever was.
 * @returns
 *   Two digits; or `models/region-code-format`, `models/region-vintage` (no region had this code then).
 * @throws {TypeError}
 *   When an option is not known, or `cog` is no whole number.
 * @see Code officiel géographique (Insee); loi n° 2015-29 du 16 janvier 2015, art. 1
 * @example
 * ```ts
 * import {parseRegionCode} from 'ess-domain/models'
 * parseRegionCode('22', {cog: 2014}) //=> {ok: true, value: '22', problems: []}
 * parseRegionCode('22', {cog: 2016}).ok //=> false
 * ```
 */
export function parseRegionCode(value: unknown, options?: RegionOptions): Outcome<RegionCode, ModelProblem> {
  const cog = vintage(options)
  const outcome = readCode<RegionCode>(value, FORMAT, 'models/region-code-format', padded)
  if (!outcome.ok || isRegionOfYear(outcome.value, cog)) return outcome
  return fail(modelError('models/region-vintage', { code: outcome.value, cog: cog ?? null }))
}

function vintage(options: RegionOptions | undefined): number | undefined {
  expectOptions(options, ['cog'])
  expectYear(options?.cog, 'options.cog')
  return options?.cog
}

function expectYear(cog: number | undefined, name: string): void {
  if (cog !== undefined && !Number.isInteger(cog)) throw wrongArgument(name, 'a year', cog)
}

function padded(text: string): string {
  const code = compactIdentifier(text)
  return /^[1-9]$/.test(code) ? `0${code}` : code
}

function isInForce({ from = 0, to = Number.POSITIVE_INFINITY }: RegionRow, cog: number | undefined): boolean {
  return cog === undefined || (from <= cog && cog <= to)
}

/**
 * Tell whether a region had a code in a year of the *Code officiel géographique*.
 *
 * @param code
 *   A code that was read.
 * @param cog
 *   The year; without it, whether any region ever had the code.
 * @returns
 *   `true` when it had.
 * @throws {TypeError}
 *   When `code` is not a string, or `cog` is no whole number.
 * @example
 * ```ts
 * import {isRegionOfYear, parseRegionCode} from 'ess-domain/models'
 * const picardie = parseRegionCode('22')
 * picardie.ok && [2014, 2020].map((year) => isRegionOfYear(picardie.value, year)) //=> [true, false]
 * ```
 */
export function isRegionOfYear(code: RegionCode, cog?: number): boolean {
  expectString(code, 'code')
  expectYear(cog, 'cog')
  return REGION_TABLE.some((row) => row.code === code && isInForce(row, cog))
}

/**
 * Give the region of a département in a year.
 *
 * @param departement
 *   A code that was read.
 * @param options
 *   `cog`: the year of the *Code officiel géographique* (default: the regions of today, since 2016).
 * @returns
 *   The code of the region; `undefined` for the overseas territories that are of none.
 * @throws {TypeError}
 *   When `departement` is not a string, an option is not known, or `cog` is no whole number.
 * @example
 * ```ts
 * import {parseDepartementCode, regionOf} from 'ess-domain/models'
 * const oise = parseDepartementCode('60')
 * oise.ok && regionOf(oise.value) //=> '32'
 * oise.ok && regionOf(oise.value, {cog: 2014}) //=> '22'
 * ```
 */
export function regionOf(departement: DepartementCode, options?: RegionOptions): RegionCode | undefined {
  expectString(departement, 'departement')
  const cog = vintage(options) ?? NEW_REGIONS
  const row = REGION_TABLE.find((region) => region.departements.includes(departement) && isInForce(region, cog))
  return row?.code as RegionCode | undefined
}

/**
 * Name a region.
 *
 * @param code
 *   A code that was read.
 * @returns
 *   Its name in the *Code officiel géographique*, the last one that it had; the code itself when no region had it.
 * @throws {TypeError}
 *   When `code` is not a string.
 * @example
 * ```ts
 * import {parseRegionCode, regionName} from 'ess-domain/models'
 * const outcome = parseRegionCode('82')
 * outcome.ok && regionName(outcome.value) //=> 'Rhône-Alpes'
 * ```
 */
export function regionName(code: RegionCode): string {
  expectString(code, 'code')
  return REGION_TABLE.find((row) => row.code === code)?.name ?? code
}

/** Validates the code of a region, of any year. */
export const regionCodeSchema = schemaOf((text) => parseRegionCode(text))
