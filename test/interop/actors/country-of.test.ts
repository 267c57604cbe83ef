import { afterEach, describe, expect, test, vi } from 'vitest'
import { countryOf } from '../../../src/interop/actors/country-of.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'

function read(pays: unknown, code?: unknown) {
  const reader = new RecordReader({ pays, code }, ['siege'])
  return [countryOf(reader, 'pays', 'code'), reader.problems.map(({ code, path }) => `${code} ${path?.join('.')}`)]
}

test.each([
  ['ALLEMAGNE', 'DE'],
  ['SUISSE', 'CH'],
  ['BELGIQUE', 'BE'],
  ['ROYAUME-UNI', 'GB'],
  ['PAYS BAS', 'NL'],
  ['Pays\u2011Bas', 'NL'],
  ['Côte d’Ivoire', 'CI'],
  ["COTE D'IVOIRE", 'CI'],
  ['RUSSIE', 'RU'],
  ['ETATS-UNIS', 'US'],
  ['HONG-KONG', 'HK'],
  ['MACAO', 'MO'],
  ['R.A.S. chinoise de Macao', 'MO'],
  ['MONACO', 'MC'],
  ['FRANCE', 'FR'],
  [' sénégal ', 'SN'],
  ['KOSOVO', 'XK'],
])('%s is %s', (name, code) => {
  expect(read(name)).toEqual([code, []])
})

test.each([[undefined], [null], [''], [' ']])('where %j is named, nothing is abroad', (name) => {
  expect(read(name)).toEqual([undefined, []])
})

test.each([
  ...['RDA', 'AUTRES PAYS', 'région indéterminée', 'région inconnue', '99109', 'constructor'],
  ...['UNION EUROPEENNE', 'ZONE EURO', 'NATIONS UNIES', 'pseudo-accents'],
])('what is no country of today is told: %s', (name) => {
  expect(read(name)).toEqual(['unknown', ['interop/unknown-code siege.pays']])
})

test('the cell is named, and what stands in it', () => {
  const reader = new RecordReader({ pays: 'RDA' }, [])
  countryOf(reader, 'pays', 'code')
  expect(reader.problems).toMatchObject([{ params: { field: 'pays', got: 'RDA' } }])
})

test('a code of a country that is not named is told, since the place would be in France without it', () => {
  expect(read(null, '99109')).toEqual(['unknown', ['interop/unknown-code siege.code']])
  expect(read('ALLEMAGNE', '99109')).toEqual(['DE', []])
})

describe('with another dictionary than that of this engine', () => {
  // What this worker loads is shared with other tests: names that were read under this dictionary must not be theirs.
  const withoutNames = async (hide: () => void) => {
    hide()
    vi.resetModules()
    const { countryOf } = await import('../../../src/interop/actors/country-of.ts')
    return countryOf
  }

  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  test.each([
    ['ILES MALOUINES', 'FK'],
    ['Îles Malouines (Îles Falkland)', 'FK'],
    ['SERCQ', 'CQ'],
    ['R.A.S. chinoise de Hong Kong', 'HK'],
    ['R.A.S. chinoise de Macao', 'MO'],
    ['TERRITOIRES PALESTINIENS', 'PS'],
  ])('which has no such name, %s is %s', async (name, code) => {
    const hide = () => vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue(undefined)
    const countryOf = await withoutNames(hide)
    expect(countryOf(new RecordReader({ name }, []), 'name', 'code')).toBe(code)
  })

  test('or none, a country is told, and nothing is thrown', async () => {
    const countryOf = await withoutNames(() =>
      vi.stubGlobal('Intl', { ...Intl, DisplayNames: undefined, Locale: undefined }),
    )
    const reader = new RecordReader({ name: 'ALLEMAGNE' }, [])
    expect(countryOf(reader, 'name', 'code')).toBe('unknown')
    expect(reader.problems.map(({ code }) => code)).toEqual(['interop/unknown-code'])
  })
})
