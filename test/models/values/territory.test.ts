import { describe, expect, test } from 'vitest'
import {
  type CommuneCode,
  type DepartementCode,
  departementOf,
  isRegionOfYear,
  parseCommuneCode,
  parseDepartementCode,
  parseRegionCode,
  type RegionCode,
  regionName,
  regionOf,
  toCommune,
} from '../../../src/models/index.ts'
import { REGION_TABLE } from '../../../src/models/values/region-table.ts'

const METROPOLE = [
  ...Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter((code) => code !== '20'),
  '2A',
  '2B',
]
const DEPARTEMENTS = [...METROPOLE, '971', '972', '973', '974', '976']
const COLLECTIVITES = ['975', '977', '978', '984', '986', '987', '988', '989']

function read(text: string): CommuneCode {
  const outcome = parseCommuneCode(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

describe('parseCommuneCode', () => {
  test.each(['13055', '2A004', '2B033', '01008', '97411', '97701', '97801', '98818', '75116', '60333', '67448'])(
    'accepts %s',
    (code) => {
      expect(parseCommuneCode(code)).toEqual({ ok: true, value: code, problems: [] })
    },
  )

  test.each([
    ['2a004', '2A004'],
    [' 13 055 ', '13055'],
    ['13\u202F055', '13055'],
  ])('normalises %j to %j', (text, value) => {
    expect(parseCommuneCode(text)).toMatchObject({ ok: true, value })
  })

  test.each([
    ['13000', 'models/commune-code-format'],
    ['97100', 'models/commune-code-format'],
    ['20004', 'models/commune-code-format'],
    ['2C004', 'models/commune-code-format'],
    ['00001', 'models/commune-code-format'],
    ['96001', 'models/commune-code-format'],
    ['99134', 'models/commune-code-format'],
    ['1055', 'models/commune-code-format'],
    ['nan', 'models/commune-code-format'],
    ['0', 'models/commune-code-format'],
    ['INSEE', 'models/commune-code-format'],
    ['', 'models/commune-code-format'],
    [13055, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseCommuneCode(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })
})

describe('toCommune', () => {
  const series = (first: number, last: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index))

  test.each([
    ['13055', series(13201, 13216)],
    ['69123', series(69381, 69389)],
    ['75056', series(75101, 75120)],
  ])('gives %s for its arrondissements', (commune, arrondissements) => {
    expect(arrondissements.map((code) => toCommune(read(code)))).toEqual(arrondissements.map(() => commune))
  })

  test.each(['13055', '13200', '13217', '69380', '69390', '75121', '2A004', '97411'])('leaves %s', (code) => {
    expect(toCommune(read(code))).toBe(code)
  })
})

describe('parseDepartementCode', () => {
  test.each([...DEPARTEMENTS, ...COLLECTIVITES])('accepts %s', (code) => {
    expect(parseDepartementCode(code)).toEqual({ ok: true, value: code, problems: [] })
  })

  test.each([
    ['2a', '2A'],
    ['1', '01'],
    [' 9 ', '09'],
  ])('normalises %j to %j', (text, value) => {
    expect(parseDepartementCode(text)).toMatchObject({ ok: true, value })
  })

  test.each(['', '0', '00', '20', '96', '97', '979', '985', '13055', '2C'])('refuses %j', (text) => {
    expect(parseDepartementCode(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'models/departement-code-format' }],
    })
  })
})

test.each([
  ['13055', '13'],
  ['2A004', '2A'],
  ['97411', '974'],
  ['97701', '977'],
  ['98818', '988'],
  // Its postal code is 42620.
  ['03250', '03'],
  ['02285', '59'],
  ['39012', '25'],
  ['51494', '52'],
  ['52210', '70'],
  ['79224', '49'],
])('the commune %s is in %s', (commune, departement) => {
  expect(departementOf(read(commune))).toBe(departement)
})

describe('regions', () => {
  test.each([2014, 2016])('in %i every département is in one region', (cog) => {
    const rows = REGION_TABLE.filter(({ code }) => isRegionOfYear(code as RegionCode, cog))
    const found = rows.filter(({ from = 0, to = 9999 }) => from <= cog && cog <= to)
    expect(found.flatMap(({ departements }) => departements).sort()).toEqual([...DEPARTEMENTS].sort())
    expect(found).toHaveLength(cog === 2014 ? 27 : 18)
  })

  test('the codes of today', () => {
    const today = REGION_TABLE.filter(({ to }) => to === undefined).map(({ code }) => code)
    expect(today.sort().join(' ')).toBe('01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94')
  })

  test.each([
    ['60', 2014, '22'],
    ['60', undefined, '32'],
    ['60', 2016, '32'],
    ['26', 2015, '82'],
    ['26', 2026, '84'],
    ['13', 2014, '93'],
    ['13', 2016, '93'],
    ['976', 2014, '06'],
    ['976', 2010, undefined],
    ['975', 2016, undefined],
    ['988', undefined, undefined],
  ])('%s in %s is in %s', (departement, cog, region) => {
    expect(regionOf(departement as DepartementCode, cog === undefined ? {} : { cog })).toBe(region)
  })

  test.each([
    ['22', undefined, undefined],
    ['22', 2014, undefined],
    ['22', 2016, 'models/region-vintage'],
    ['82', 2016, 'models/region-vintage'],
    ['84', 2014, 'models/region-vintage'],
    ['84', 2016, undefined],
    ['93', 2014, undefined],
    ['93', 2016, undefined],
    ['13', undefined, 'models/region-vintage'],
    ['05', undefined, 'models/region-vintage'],
    ['07', undefined, 'models/region-code-format'],
    ['2A', undefined, 'models/region-code-format'],
    ['', undefined, 'models/region-code-format'],
  ])('the code %s in %s: %s', (text, cog, code) => {
    const outcome = parseRegionCode(text, cog === undefined ? {} : { cog })
    expect(outcome.problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code])
    expect(outcome.ok).toBe(code === undefined)
  })

  test('puts the zero back, and names', () => {
    const outcome = parseRegionCode('4')
    expect(outcome.ok && regionName(outcome.value)).toBe('La Réunion')
  })

  test('names a wrong option', () => {
    // @ts-expect-error: not an option
    expect(() => parseRegionCode('22', { gog: 2014 })).toThrow(/did you mean `cog`/)
    expect(() => parseRegionCode('22', { cog: 2014.5 })).toThrow(/options\.cog/)
  })
})
