import type { Brand } from '../../../core/brand.ts'
import { codedText } from '../coded-text.ts'

/** The code of a country (ISO 3166-1, two letters): `FR`. */
export type CountryCode = Brand<string, 'CountryCode'>

/** Validates the form of a country's code. */
export const countryCodeSchema = codedText<CountryCode>(/^[A-Z]{2}$/, 'models/country-code-format')
