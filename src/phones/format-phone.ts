import parseNumber from 'libphonenumber-js/max'
import { expectString } from '../core/argument.ts'
import type { Phone } from '../models/values/phone.ts'

/** The country codes of the numbering plans of France. */
const FRENCH_CODES: readonly string[] = ['33', '590', '594', '596', '262', '508', '687', '689', '681']

/**
 * Write a phone number as people read it: a French one as it is dialled there, another one with its country code.
 *
 * @param phone
 *   A number that was read.
 * @returns
 *   `04 91 00 00 00`, `0262 20 12 34`, `+32 2 555 12 12`; what cannot be read as a number, as it was given.
 * @throws {TypeError}
 *   When `phone` is not a string.
 * @example
 * ```ts
 * import {formatPhone, parsePhone} from 'ess-domain/phones'
 * const phone = parsePhone('+33491000000')
 * phone.ok && formatPhone(phone.value) //=> '04 91 00 00 00'
 * ```
 */
export function formatPhone(phone: Phone): string {
  expectString(phone, 'phone')
  const number = parseNumber(phone)
  if (number === undefined) return phone
  return FRENCH_CODES.includes(number.countryCallingCode) ? number.formatNational() : number.formatInternational()
}
