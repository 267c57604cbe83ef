import { describe, expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { periodsOf, type UnitPeriod } from '../../../src/interop/sirene/unit-periods.ts'
import { activitiesOf, endOf, essAt, legalFormsOf } from '../../../src/interop/sirene/unit-standing.ts'
import { type IsoDate, parseIsoDate } from '../../../src/models/index.ts'

/** Periods of a unit, the latest first, each a year long, the last of them open. */
function periods(...cells: readonly object[]): { unit: RecordReader; list: UnitPeriod[] } {
  const last = 2020 + cells.length - 1
  const periodesUniteLegale = cells.map((cell, index) => ({
    dateDebut: `${last - index}-01-01`,
    dateFin: index === 0 ? null : `${last - index}-12-31`,
    ...cell,
  }))
  const unit = new RecordReader({ periodesUniteLegale }, [])
  return { unit, list: periodsOf(unit) }
}

describe('legal forms', () => {
  const forms = (...categories: readonly (string | null)[]) =>
    legalFormsOf(
      periods(...categories.map((categorieJuridiqueUniteLegale) => ({ categorieJuridiqueUniteLegale }))).list,
    ).map(({ cj, from, to }) => `${cj} ${from ?? ''}/${to ?? ''}`)

  test.each([
    ['none', [], []],
    ['of one period, which may have begun with any change', ['9220'], ['9220 /']],
    ['the same all along', ['9220', '9220'], ['9220 2020-01-01/']],
    ['another one since', ['5710', '9220'], ['9220 2020-01-01/2020-12-31', '5710 2021-01-01/']],
    [
      'another one between',
      ['9220', '5710', '9220'],
      ['9220 2020-01-01/2020-12-31', '5710 2021-01-01/2021-12-31', '9220 2022-01-01/'],
    ],
    ['nobody knows which one between', ['9220', null, '9220'], ['9220 2020-01-01/2020-12-31', '9220 2022-01-01/']],
    ['nobody knows which one since', [null, '9220'], ['9220 2020-01-01/2020-12-31']],
    ['nobody knows which one before', ['9220', null], ['9220 2021-01-01/']],
  ])('%s', (_, categories, expected) => {
    expect(forms(...categories)).toEqual(expected)
  })
})

describe('the end', () => {
  const end = (...states: readonly (string | null)[]) => {
    const { list, unit } = periods(...states.map((etatAdministratifUniteLegale) => ({ etatAdministratifUniteLegale })))
    return [endOf(list, unit), unit.problems.map(({ code }) => code)]
  }

  test.each<[string, (string | null)[], string | undefined, string[]]>([
    ['of what is open', ['A'], undefined, []],
    ['of what is open again', ['A', 'C', 'A'], undefined, []],
    ['of what closed', ['C', 'A'], '2021-01-01', []],
    ['of what closed, and changed since', ['C', 'C', 'A'], '2021-01-01', []],
    ['of what closed twice', ['C', 'A', 'C', 'A'], '2023-01-01', []],
    ['of what was never seen open', ['C', 'C'], 'undated', ['interop/end-undated']],
    ['of what nobody knows', [null], undefined, []],
  ])('%s', (_, states, day, found) => {
    expect(end(...states)).toEqual([day, found])
  })
})

describe('activities', () => {
  const read = (period: object, unit: Readonly<Record<string, unknown>>) => {
    const [given] = periods(period).list
    if (given === undefined) throw new Error('no period')
    return activitiesOf(given, new RecordReader(unit, [])).map(({ code, nomenclature }) => `${nomenclature} ${code}`)
  }
  const period = (code: string | null, nomenclature: string | null) => ({
    activitePrincipaleUniteLegale: code,
    nomenclatureActivitePrincipaleUniteLegale: nomenclature,
  })

  test('without a nomenclature is left out, with a word', () => {
    const [given] = periods(period('88.99B', null)).list
    if (given === undefined) throw new Error('no period')
    expect(activitiesOf(given, new RecordReader({}, []))).toEqual([])
    expect(given.reader.problems).toMatchObject([
      { code: 'models/missing', severity: 'warning', path: expect.arrayContaining([expect.stringMatching(/^nomenc/)]) },
    ])
  })

  test('of the new nomenclature are of no other', () => {
    const [given] = periods({}).list
    if (given === undefined) throw new Error('no period')
    const unit = new RecordReader({ activitePrincipaleNAF25UniteLegale: '10.71C' }, [])
    expect(activitiesOf(given, unit)).toEqual([{ code: '10.71C', nomenclature: 'NAF2025' }])
    expect(unit.problems.map(({ code }) => code)).toEqual(['models/naf-unlisted'])
  })

  test.each([
    ['in two nomenclatures', period('88.99B', 'NAFRev2'), '88.99H', ['NAFRev2 88.99B', 'NAF2025 88.99H']],
    ['in the new one alone', period(null, 'NAFRev2'), '88.99H', ['NAF2025 88.99H']],
    ['in the new one, said twice', period('88.99H', 'NAF2025'), '88.99H', ['NAF2025 88.99H']],
    ['in the new one, said otherwise', period('88.99Y', 'NAF2025'), '88.99H', ['NAF2025 88.99Y', 'NAF2025 88.99H']],
    ['of one code in both', period('88.99B', 'NAFRev2'), '88.99B', ['NAFRev2 88.99B', 'NAF2025 88.99B']],
    ['in an old one', period('85.3K', 'NAFRev1'), null, ['NAFRev1 85.3K']],
    ['in none', period(null, null), null, []],
  ])('%s', (_, cells, activitePrincipaleNAF25UniteLegale, codes) => {
    expect(read(cells, { activitePrincipaleNAF25UniteLegale })).toEqual(codes)
  })
})

describe('the ESS flag', () => {
  const settings = importSettings({}, 'sirene')
  const isoDay = (text: string): IsoDate => {
    const outcome = parseIsoDate(text)
    if (!outcome.ok) throw new Error(text)
    return outcome.value
  }
  const read = (flag: string | null, day?: string, retrieved?: string) => {
    const { list, unit } = periods({ economieSocialeSolidaireUniteLegale: flag, categorieJuridiqueUniteLegale: '5710' })
    const reader = new RecordReader({ dateDernierTraitementUniteLegale: '2026-01-25T16:46:56' }, [])
    const [period] = list
    if (period === undefined) throw new Error('no period')
    const own = retrieved === undefined ? settings : importSettings({ retrieved }, 'sirene')
    const ess = essAt(period, day === undefined ? undefined : isoDay(day), reader, own)
    return [ess?.is, ess?.at, unit.problems.map(({ code }) => code)]
  }

  test.each([
    ['O', undefined, undefined, 'oui', '2026-01-25', []],
    ['O', undefined, '2026-02-01', 'oui', '2026-02-01', []],
    ['N', '2020-06-01', '2026-02-01', 'non', '2020-06-01', []],
    ['', undefined, undefined, undefined, undefined, []],
    [null, undefined, undefined, undefined, undefined, []],
    ['o', undefined, undefined, undefined, undefined, ['interop/unknown-code']],
  ])('%j on %s, fetched on %s, is %s on %s', (flag, day, retrieved, is, at, found) => {
    expect(read(flag, day, retrieved)).toEqual([is, at, found])
  })
})
