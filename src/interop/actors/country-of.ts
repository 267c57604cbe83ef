import { foldText } from '../../core/fold-text.ts'
import { excerpt } from '../../models/model-problem.ts'
import { type CountryCode, countryCodeSchema } from '../../models/values/country-code.ts'
import type { RecordReader } from './record-reader.ts'

/**
 * Read the cell that names the country of an establishment abroad, in French: registers have a code of their own for
 * it, and not that of ISO 3166.
 *
 * @returns
 *   The code; `undefined` where no country or France is named, `'unknown'` where nobody of that name is found, which is
 *   reported: a place without a country would be in France.
 */
export function countryOf(reader: RecordReader, key: string): CountryCode | 'unknown' | undefined {
  const name = reader.text(key)
  if (name === undefined) return undefined
  const code = codesByName().get(spelt(name))
  if (code === undefined) {
    reader.report('interop/unknown-code', { field: key, got: excerpt(name) }, key)
    return 'unknown'
  }
  return code === 'FR' ? undefined : code
}

let known: ReadonlyMap<string, CountryCode> | undefined

// Made when it is first asked for: few establishments are abroad.
function codesByName(): ReadonlyMap<string, CountryCode> {
  known ??= new Map(allCodes().map((code) => [spelt(nameOf(code)), code]))
  return known
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function allCodes(): CountryCode[] {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return pairs.filter(isOfToday).map((code) => countryCodeSchema.parse(code))
}

// `DD` is a name of `DE` by now.
function isOfToday(code: string): boolean {
  return nameOf(code) !== '' && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
}

function nameOf(code: string): string {
  return names().of(code) ?? ''
}

let french: Intl.DisplayNames | undefined

function names(): Intl.DisplayNames {
  french ??= new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })
  return french
}

/** `PAYS-BAS` for « Pays-Bas ». */
function spelt(name: string): string {
  return foldText(name).replaceAll('-', ' ')
}
