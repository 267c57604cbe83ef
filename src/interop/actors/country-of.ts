import { foldText } from '../../core/fold-text.ts'
import { excerpt } from '../../models/model-problem.ts'
import type { CountryCode } from '../../models/values/territory/country-code.ts'
import type { RecordReader } from './record-reader.ts'

/**
 * Read the cell that names the country of an establishment abroad, in French: the code beside it is one of the
 * registers, and not that of ISO 3166.
 *
 * @returns
 *   The code; `undefined` where there is neither a name nor a code, `'unknown'` where there is a code only, or no country
 *   of that name, which is reported: a place without a country would be in France.
 */
export function countryOf(reader: RecordReader, nameKey: string, codeKey: string): CountryCode | 'unknown' | undefined {
  const key = reader.text(nameKey) === undefined ? codeKey : nameKey
  const name = reader.text(key)
  if (name === undefined) return undefined
  known ??= codesByName()
  const code = known.get(spelt(name))
  if (code !== undefined) return code
  reader.report('interop/unknown-code', { field: key, got: excerpt(name) }, key)
  return 'unknown'
}

// Made when it is first asked for: few establishments are abroad.
let known: ReadonlyMap<string, CountryCode> | undefined

function codesByName(): ReadonlyMap<string, CountryCode> {
  const codes = new Map<string, CountryCode>()
  for (const [code, names] of Object.entries(NAMES_LEFT_OUT)) {
    for (const name of names) codes.set(name, code as CountryCode)
  }
  // An engine without a dictionary knows no other names: they are reported.
  if (typeof Intl.DisplayNames !== 'function') return codes
  // « R.A.S. chinoise de Hong Kong » is « Hong Kong » in short, and to registers.
  const styles = ['short', 'long'] as const
  const dictionaries = styles.map((style) => new Intl.DisplayNames('fr', { type: 'region', style, fallback: 'none' }))
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second
      // `DD` is another name of `DE` by now. Not every engine says so of a locale before it is maximized.
      if (NO_COUNTRY.test(code) || new Intl.Locale(`fr-${code}`).maximize().region !== code) continue
      for (const names of dictionaries) {
        const name = names.of(code)
        if (name !== undefined) codes.set(spelt(name), code as CountryCode)
      }
    }
  }
  return codes
}

// Chromium, and so Deno and Cloudflare, leaves these out of its dictionary or words them otherwise; `CQ` is new.
const NAMES_LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  CQ: ['sercq'],
  FK: ['iles malouines', 'iles malouines (iles falkland)'],
  HK: ['r.a.s. chinoise de hong kong'],
  MO: ['r.a.s. chinoise de macao'],
  PS: ['territoires palestiniens'],
}

// Unions, and the codes that ISO 3166 leaves to its users, of which registers know Kosovo.
const NO_COUNTRY = /^(?:E[UZ]|UN|Q[M-Z]|X[^K]|ZZ)$/
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Reduce a name to what registers and dictionaries share of it: `PAYS-BAS`, « Pays-Bas », with any hyphen. */
function spelt(name: string): string {
  return foldText(name).replace(/[-\u2010]/g, ' ')
}
