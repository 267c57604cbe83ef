import parseNumber, { type CountryCode, isSupportedCountry, type PhoneNumber } from 'libphonenumber-js/max'
import { wrongArgument } from '../core/argument.ts'
import { expectOptions } from '../core/expect-options.ts'
import { fail, type Outcome, succeed } from '../core/outcome.ts'
import { excerpt, type ModelProblem, modelError, wrongType } from '../models/model-problem.ts'
import type { Phone } from '../models/values/phone.ts'
import type { CommuneCode } from '../models/values/territory/commune-code.ts'
import { FRENCH_PHONE_REGIONS, phoneRegionOf } from './phone-region.ts'

/** How a phone number is read. */
export interface PhoneOptions {
  /** The commune where the phone is, which tells the numbering plan of a number without country code. */
  readonly commune?: CommuneCode | undefined
  /** The country of a number without country code, in two letters (default: that of the commune, else `FR`). */
  readonly region?: string | undefined
}

const BLANKS = /\s+/g
// Signs that nobody sees, around what is copied from an address book.
const INVISIBLE = /\p{Cf}/gu
// The French word for an extension, which libphonenumber does not know.
const EXTENSION = /\(?poste (\d{1,7})\)?$/i
// « (+33) 4 91… »: to libphonenumber, something stands before the number.
const CODE_IN_PARENTHESES = /^\(((?:\+|00)\d{1,3})\)/
// What people put between and around the groups of a short number, hyphens of typographers among them.
const SEPARATORS = /[ .()\p{Pd}]/gu
// 112, 3631, 118 218: they reach different people from different places, and have no international form. Others of six
// digits are whole numbers of New Caledonia, or of Saint-Pierre-et-Miquelon.
const SHORT = /^(?:[1-9]\d{1,4}|11[68]\d{3})$/
// Numbers of lines overseas begin so. To libphonenumber, some of them are numbers of the mainland as well.
const PERHAPS_OVERSEAS = /^(?:26|59)/

/**
 * Read a phone number of any country.
 *
 * A number without country code is of the `commune`, or of the `region`: `0262…` is a number in La Réunion (+262), and
 * none on the mainland, `0596…` one in Martinique. `+33 (0)4 91…` and `(+33) 4 91…` are understood. Geographic numbers are bound to no place since
 * 2023.
 *
 * @param value
 *   The number, and nothing else.
 * @param options
 *   `commune` or `region`: where the phone is.
 * @returns
 *   The number in E.164, `+33491000000`; or `models/phone-format`, `models/phone-short`, `models/phone-invalid` (no such
 *   number there), `models/phone-region` (it is one elsewhere in France). An extension is left out, with the warning
 *   `models/phone-extension`.
 * @throws {TypeError}
 *   When an option is not known, or the region is no country.
 * @see ITU-T E.164; the numbering plans of libphonenumber
 * @example
 * ```ts
 * import {parsePhone} from 'ess-domain/phones'
 * parsePhone('04 91 00 00 00') //=> {ok: true, value: '+33491000000', problems: []}
 * parsePhone('0262 20 12 34', {region: 'RE'}) //=> {ok: true, value: '+262262201234', problems: []}
 * parsePhone('0262 20 12 34').ok //=> false
 * ```
 */
export function parsePhone(value: unknown, options?: PhoneOptions): Outcome<Phone, ModelProblem> {
  const region = regionOf(options)
  if (typeof value !== 'string') return fail(wrongType('string', value))
  const got = excerpt(value)
  const plain = value.replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
  const text = plain.replace(CODE_IN_PARENTHESES, '$1 ').replace(EXTENSION, 'ext. $1')
  const number = numberOf(text, region)
  if (number?.isValid() === true) {
    const elsewhere = overseasLines(text, number)
    if (elsewhere.length > 0) return fail(modelError('models/phone-region', { got, region, fits: elsewhere }))
    const extension: ModelProblem[] =
      number.ext === undefined
        ? []
        : [{ code: 'models/phone-extension', severity: 'warning', params: { got, extension: number.ext } }]
    return succeed(number.number as string as Phone, extension)
  }
  if (SHORT.test(text.replace(SEPARATORS, ''))) return fail(modelError('models/phone-short', { got }))
  if (number === undefined) return fail(modelError('models/phone-format', { got }))
  const fits = plansOf(text)
  if (fits.length > 0) return fail(modelError('models/phone-region', { got, region, fits }))
  return fail(modelError('models/phone-invalid', { got, region: number.country ?? region }))
}

function regionOf(options: PhoneOptions | undefined): CountryCode {
  expectOptions(options, ['commune', 'region'])
  const { commune, region } = options ?? {}
  if (region === undefined) return commune === undefined ? 'FR' : phoneRegionOf(commune)
  if (isSupportedCountry(region)) return region
  throw wrongArgument('options.region', 'a country in two letters', region)
}

function numberOf(text: string, region: CountryCode) {
  return parseNumber(text, { defaultCountry: region, extract: false })
}

/** Tells in which plans of France a number without country code is one. */
function plansOf(text: string): CountryCode[] {
  const plans = new Set<CountryCode>()
  for (const plan of FRENCH_PHONE_REGIONS) {
    const number = numberOf(text, plan)
    if (number?.country !== undefined && number.isValid()) plans.add(number.country)
  }
  return [...plans]
}

/** Tells where overseas a line of the mainland is: the ten digits of a line are those of one territory. */
function overseasLines(text: string, number: PhoneNumber): CountryCode[] {
  if (number.country !== 'FR' || !PERHAPS_OVERSEAS.test(number.nationalNumber)) return []
  return plansOf(text).filter((country) => country !== 'FR')
}
