import type { ModelCode } from '../../core/codes/models.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { counted } from './counted.ts'
import { quotedList } from './quoted-list.ts'
import { TYPES } from './value-types.ts'

const PHONE_PLANS: Readonly<Record<string, string>> = {
  FR: 'mainland France',
  GP: 'Guadeloupe',
  BL: 'Saint-Barthélemy',
  MF: 'Saint-Martin',
  MQ: 'Martinique',
  GF: 'French Guiana',
  RE: 'La Réunion',
  YT: 'Mayotte',
  PM: 'Saint-Pierre-et-Miquelon',
  NC: 'New Caledonia',
  PF: 'French Polynesia',
  WF: 'Wallis and Futuna',
}

const phonePlans = (names: Param) => listOf(names, PHONE_PLANS)

const NOMENCLATURES: Readonly<Record<string, string>> = {
  NAFRev2: 'NAF rév. 2',
  NAF2025: 'NAF 2025',
  NAFRev1: 'NAF rév. 1',
  NAF1993: 'NAF of 1993',
}

const nearest = (name: Param, none: string) => (name === UNKNOWN ? none : `: did you mean “${name}”?`)

export const models: AreaMessages<ModelCode> = {
  'models/missing': ({ field }) =>
    field === UNKNOWN ? 'This information is required: fill it in.' : `The field “${field}” is required: fill it in.`,
  'models/wrong-type': ({ expected, got }) => `Expected ${wordOf(TYPES, expected)} here, not ${wordOf(TYPES, got)}.`,
  'models/unknown-field': ({ name, near }) => `The field “${name}” does not exist${nearest(near, ': remove it.')}`,
  'models/not-one-of': ({ got, values, near }) =>
    `“${got}” is not one of the known values (${quotedList(values)})${nearest(near, '.')}`,
  'models/no-match': ({ got }) => `“${got}” has none of the expected forms.`,
  'models/blank': () => 'This text is empty: fill it in, or leave it out if it is not required.',
  'models/too-short': ({ limit }) => `This text is too short: at least ${counted(limit, 'character')}.`,
  'models/too-long': ({ limit }) => `This text is too long: at most ${counted(limit, 'character')}.`,
  'models/too-few': ({ limit }) => `This list is too short: at least ${counted(limit, 'item')}.`,
  'models/too-many': ({ limit }) => `This list is too long: at most ${counted(limit, 'item')}.`,
  'models/too-small': ({ limit, isExcluded }) =>
    `This number is too small: ${isExcluded === true ? 'more than' : 'at least'} ${limit}.`,
  'models/too-large': ({ limit, isExcluded }) =>
    `This number is too large: ${isExcluded === true ? 'less than' : 'at most'} ${limit}.`,
  'models/not-integer': ({ got }) => `Expected a whole number, not ${got}.`,
  'models/format': ({ format, got }) => `“${got}” does not have the expected form (${format}).`,
  'models/id-format': ({ got }) => `“${got}” cannot be an id: 1 to 200 characters, no white space.`,
  'models/url-format': ({ got }) => `“${got}” is not a full web address: write one only, with “https://”.`,
  'models/siren-format': ({ got }) => `“${got}” is not a SIREN: write its nine digits and nothing else.`,
  'models/siren-zero': () => 'Nine zeros are no SIREN: leave them out if the number is not known.',
  'models/siren-checksum': ({ siren }) => `The key of the SIREN ${siren} is wrong: check its digits.`,
  'models/siret-format': ({ got }) => `“${got}” is not a SIRET: write its fourteen digits and nothing else.`,
  'models/siret-siren': ({ siret, siren }) =>
    `The SIRET ${siret} starts with ${siren}, which is not a SIREN: check its digits.`,
  'models/siret-checksum': ({ siret }) => `The key of the SIRET ${siret} is wrong: check its digits.`,
  'models/vat-format': ({ got }) =>
    `“${got}” is not a French VAT number: write “FR”, a key of two characters, nine digits.`,
  'models/vat-siren': ({ vat, siren }) =>
    `The VAT number ${vat} ends with ${siren}, which is not a SIREN: check its digits.`,
  'models/vat-checksum': ({ vat }) => `The key of the VAT number ${vat} is wrong: check its characters.`,
  'models/rna-format': ({ got }) =>
    `“${got}” is not an RNA number: write “W”, three characters of the registry office, six digits.`,
  'models/rna-spelling': ({ got, expected }) => `“${got}” is written “${expected}”.`,
  'models/rna-legacy': ({ rna }) =>
    `The number ${rna} is a former association number, which cannot be checked: look for its “W” number.`,
  'models/date-format': ({ got }) => `“${got}” is not a day: write it like “2014-06-19”.`,
  'models/date-impossible': ({ got }) => `The date “${got}” does not exist: check the month and the day.`,
  'models/instant-format': ({ got }) =>
    `“${got}” is not an instant: write the date, the time and the offset, like “2014-07-10T08:30:00Z”.`,
  'models/edtf-format': ({ got }) =>
    `“${got}” is not a readable date: write “2014”, “2014-06”, “2014-06-19”, “1994~” or “2011/..”.`,
  'models/edtf-reversed': ({ got }) => `The interval “${got}” ends before it starts: swap its dates.`,
  'models/period-reversed': ({ from, to }) => `This period ends (${to}) before it starts (${from}): swap its dates.`,
  'models/french-date-format': ({ got }) =>
    `There is no readable date in “${got}”: write for example “19 juin 2014”, “vers 1994”, “depuis 2005”.`,
  'models/french-date-year': ({ got, year }) =>
    `In “${got}” nobody knows which year “${year}” is: write it with four digits, as in “19/06/2014”.`,
  'models/french-date-anchor': ({ got }) => `“${got}” depends on the day on which it was written: give that day.`,
  'models/french-date-several': ({ got }) => `“${got}” holds several dates: keep the words of one of them.`,
  'models/french-date-weekday': ({ got, date }) => `In “${got}” the weekday is not that of ${date}: check both.`,
  'models/phone-format': ({ got }) =>
    `“${got}” is not a readable phone number: write it alone, with its country code, like “+33491000000”.`,
  'models/phone-short': ({ got }) => `“${got}” is a short number, which works in one country only: give a full number.`,
  'models/phone-region': ({ got, region, fits }) =>
    `“${got}” is not a number of this territory (${phonePlans(region)}), but of another (${phonePlans(fits)}): check the commune, or write the country code.`,
  'models/phone-invalid': ({ got, region }) =>
    `“${got}” is not a possible number (${phonePlans(region)}): check its digits, or its country code.`,
  'models/phone-extension': ({ got, extension }) =>
    `The extension ${extension} of “${got}” is left out: keep it elsewhere.`,
  'models/ordinal-format': ({ got }) => `“${got}” is not a French ordinal: write it like “3e” or “troisième”.`,
  'models/quantity-format': ({ got }) =>
    `There is no readable quantity in “${got}”: write for example “une quinzaine”, “plus de 1 500 pains par jour”.`,
  'models/quantity-vague': ({ got }) => `“${got}” gives no number: give one, or leave the quantity out.`,
  'models/quantity-range': ({ got }) =>
    `“${got}” gives two numbers: keep the smaller one with “au moins”, or the larger one with “au plus”.`,
  'models/quantity-ambiguous': ({ got }) =>
    `“${got}” can be read in two ways: write thousands with a space, decimals with a comma, and “mètres” and “millions” in full.`,
  'models/commune-code-format': ({ got }) =>
    `“${got}” is not a commune code (five characters, like “13055”); not to be confused with a postal code.`,
  'models/departement-code-format': ({ got }) => `“${got}” is not a département code, like “13”, “2A” or “974”.`,
  'models/region-code-format': ({ got }) => `“${got}” is not a region code (two digits, like “93”).`,
  'models/region-vintage': ({ code, cog }) =>
    cog === UNKNOWN
      ? `No region ever had the code ${code}: check it; not to be confused with a département code.`
      : `No region had the code ${code} in ${cog}: check the code, or the year.`,
  'models/postal-code-format': ({ got }) =>
    `“${got}” is not a French postal code (five digits, like “13003”); not to be confused with a commune code.`,
  'models/country-code-format': ({ got }) => `“${got}” is not a country code (two capitals, like “FR”).`,
  'models/currency-format': ({ got }) => `“${got}” is not a currency code (three capitals, like “EUR”).`,
  'models/language-format': ({ got }) => `“${got}” is not a language code, like “fr” or “pt-BR”.`,
  'models/legal-category-format': ({ got }) =>
    `“${got}” is not a legal category (catégorie juridique): write its four digits and nothing else, like “9220”.`,
  'models/legal-form-format': ({ got }) =>
    `There is no readable legal form in “${got}”: write it alone, like “association loi 1901”, “Scop SARL” or “mutuelle”.`,
  'models/legal-form-several': ({ got }) =>
    `“${got}” holds several legal forms: write one only here, like “Scop SARL”, and each of the others apart, with its dates.`,
  'models/legal-form-ambiguous': ({ got, readings }) =>
    `“${got}” may be several things: write which one, for example ${quotedList(readings)}.`,
  'models/legal-form-status': ({ status, fields }) =>
    `“${status}” is not a legal form: keep it in its place (${quotedList(fields)}), and write the form only here, like “SAS”.`,
  'models/alsace-moselle-format': ({ got }) =>
    `“${got}” does not give a court, a volume and a folio: write “Molsheim vol. 009 fol. 015”.`,
  'models/naf-format': ({ got }) => `“${got}” is not a NAF code: write it alone, like “10.71C”.`,
  'models/naf-unlisted': ({ code, nomenclature }) =>
    nomenclature === UNKNOWN
      ? `The code ${code} is neither in NAF rév. 2 nor in NAF 2025: check it.`
      : `The code ${code} is not in ${wordOf(NOMENCLATURES, nomenclature)}: check the code or the nomenclature.`,
  'models/uai-format': ({ got }) => `“${got}” is not a UAI number: write its seven digits and its letter.`,
  'models/finess-format': ({ got }) => `“${got}” is not a FINESS number: write its nine characters and nothing else.`,
  'models/idcc-format': ({ got }) => `“${got}” is not an IDCC: write its four digits and nothing else.`,
  'models/siae-number-format': ({ got }) =>
    `“${got}” is not the number of a financial annex: write it like “ACI067123456A0M0”.`,
}
