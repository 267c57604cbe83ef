import { describe, expect, test } from 'vitest'
import {
  type DepartementCode,
  isRegionOfYear,
  parseRegionCode,
  type RegionCode,
  regionName,
  regionOf,
} from '../../../../src/models/index.ts'
import { REGION_TABLE } from '../../../../src/models/values/territory/region-table.ts'

const METROPOLE = [
  ...Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter((code) => code !== '20'),
  '2A',
  '2B',
]
const DEPARTEMENTS = [...METROPOLE, '971', '972', '973', '974', '976']

describe('regions', () => {
  test.each([2014, 2016])('in %i every département is in one region', (cog) => {
    const rows = REGION_TABLE.filter(({ code }) => isRegionOfYear(code as RegionCode, cog))
    const found = rows.filter(({ from = 0, to = 9999 }) => from <= cog && cog <= to)
    expect(found.flatMap(({ departements }) => departements).sort()).toEqual([...DEPARTEMENTS].sort())
    expect(found).toHaveLength(cog === 2014 ? 27 : 18)
  })

  test('the regions of 2016 are whole ones of before, or several', () => {
    const before = REGION_TABLE.filter(({ from }) => from !== 2016)
    for (const { code, departements } of REGION_TABLE.filter(({ from }) => from === 2016)) {
      const parts = before.filter((row) => row.departements.some((one) => departements.includes(one)))
      expect(parts.flatMap((row) => row.departements).sort(), code).toEqual(departements)
    }
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
    ['193', undefined, 'models/region-code-format'],
    ['930', undefined, 'models/region-code-format'],
    ['', undefined, 'models/region-code-format'],
  ])('the code %s in %s: %s', (text, cog, code) => {
    const outcome = parseRegionCode(text, cog === undefined ? {} : { cog })
    expect(outcome.problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code])
    expect(outcome.ok).toBe(code === undefined)
  })

  test.each([
    ['22', 2016, { code: '22', cog: 2016 }],
    ['05', undefined, { code: '05', cog: null }],
  ])('says of %s in %s: %j', (text, cog, params) => {
    expect(parseRegionCode(text, cog === undefined ? {} : { cog }).problems).toMatchObject([{ params }])
  })

  test.each([
    ['971', 2016, '01', 'Guadeloupe'],
    ['972', 2016, '02', 'Martinique'],
    ['973', 2016, '03', 'Guyane'],
    ['974', 2016, '04', 'La Réunion'],
    ['976', 2016, '06', 'Mayotte'],
    ['75', 2016, '11', 'Île-de-France'],
    ['51', 2015, '21', 'Champagne-Ardenne'],
    ['80', 2015, '22', 'Picardie'],
    ['76', 2015, '23', 'Haute-Normandie'],
    ['45', 2016, '24', 'Centre-Val de Loire'],
    ['14', 2015, '25', 'Basse-Normandie'],
    ['21', 2015, '26', 'Bourgogne'],
    ['21', 2016, '27', 'Bourgogne-Franche-Comté'],
    ['76', 2016, '28', 'Normandie'],
    ['59', 2015, '31', 'Nord-Pas-de-Calais'],
    ['59', 2016, '32', 'Hauts-de-France'],
    ['57', 2015, '41', 'Lorraine'],
    ['67', 2015, '42', 'Alsace'],
    ['25', 2015, '43', 'Franche-Comté'],
    ['67', 2016, '44', 'Grand Est'],
    ['44', 2016, '52', 'Pays de la Loire'],
    ['35', 2016, '53', 'Bretagne'],
    ['86', 2015, '54', 'Poitou-Charentes'],
    ['33', 2015, '72', 'Aquitaine'],
    ['31', 2015, '73', 'Midi-Pyrénées'],
    ['87', 2015, '74', 'Limousin'],
    ['33', 2016, '75', 'Nouvelle-Aquitaine'],
    ['31', 2016, '76', 'Occitanie'],
    ['69', 2015, '82', 'Rhône-Alpes'],
    ['63', 2015, '83', 'Auvergne'],
    ['69', 2016, '84', 'Auvergne-Rhône-Alpes'],
    ['34', 2015, '91', 'Languedoc-Roussillon'],
    ['13', 2016, '93', 'Provence-Alpes-Côte d’Azur'],
    ['2A', 2016, '94', 'Corse'],
  ])('%s in %i is in %s, %s', (departement, cog, code, name) => {
    expect(regionOf(departement as DepartementCode, { cog })).toBe(code)
    expect(regionName(code as RegionCode)).toBe(name)
  })

  test('a code that is not known is its own name', () => {
    expect(regionName('07' as RegionCode)).toBe('07')
  })

  test('puts the zero back, and names', () => {
    const outcome = parseRegionCode('4')
    expect(outcome.ok && regionName(outcome.value)).toBe('La Réunion')
  })

  test('names a wrong option', () => {
    // @ts-expect-error: not an option
    expect(() => parseRegionCode('22', { gog: 2014 })).toThrow(/did you mean `cog`/)
    expect(() => parseRegionCode('22', { cog: 2014.5 })).toThrow(/options\.cog/)
    expect(() => isRegionOfYear('22' as RegionCode, { cog: 2014 } as never)).toThrow('Expected `cog` to be a year')
  })
})
