import type { Brand } from '../../core/brand.ts'
import { codedText } from './coded-text.ts'

/** The code of a commune in the *Code officiel géographique*: `13055`, `2A004`. A postal code is something else. */
export type CommuneCode = Brand<string, 'CommuneCode'>

/** The code of a département or an overseas territory: `13`, `2A`, `974`. */
export type DepartementCode = Brand<string, 'DepartementCode'>

/** The code of a region: `93`. Many are also codes of départements, hence a type of its own. */
export type RegionCode = Brand<string, 'RegionCode'>

/** The code of a country (ISO 3166-1, two letters): `FR`. */
export type CountryCode = Brand<string, 'CountryCode'>

/** Validates the form of a commune's code. */
export const communeCodeSchema = /* @__PURE__ */ codedText<'CommuneCode'>(
  /^(?:[013-9]\d|2[AB1-9])\d{3}$/,
  'models/commune-code-format',
)

/** Validates the form of a département's code. */
export const departementCodeSchema = /* @__PURE__ */ codedText<'DepartementCode'>(
  /^(?:0[1-9]|1\d|2[AB1-9]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/,
  'models/departement-code-format',
)

/** Validates the form of a region's code. */
export const regionCodeSchema = /* @__PURE__ */ codedText<'RegionCode'>(
  /^(?:0[1-6]|[1-9]\d)$/,
  'models/region-code-format',
)

/** Validates the form of a country's code. */
export const countryCodeSchema = /* @__PURE__ */ codedText<'CountryCode'>(/^[A-Z]{2}$/, 'models/country-code-format')
