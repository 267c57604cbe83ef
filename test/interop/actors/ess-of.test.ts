import { expect, test } from 'vitest'
import { essOf } from '../../../src/interop/actors/ess-of.ts'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'
import { type IsoDate, type LegalCategory, parseIsoDate, parseLegalCategory } from '../../../src/models/index.ts'

const settings = importSettings({ retrieved: '2026-05-17' }, 'sirene')

function category(text: string | undefined): LegalCategory | undefined {
  const outcome = parseLegalCategory(text)
  return outcome.ok ? outcome.value : undefined
}

function day(text: string): IsoDate {
  const outcome = parseIsoDate(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

function read(says: 'yes' | 'no' | undefined, cj: string | undefined) {
  const reader = new RecordReader({}, [0])
  const ess = essOf({ says, cj: category(cj), basis: 'drapeau', at: undefined }, settings, reader)
  return [ess?.is, reader.problems.map(({ code, params }) => [code, params['family']])]
}

test.each([
  ['an association', 'yes', '9220', 'droit', []],
  ['a foundation, or a fonds de dotation of that code', 'yes', '9300', 'oui', []],
  ['a mutual', 'yes', '8210', 'droit', []],
  ['a SAS', 'yes', '5710', 'oui', []],
  ['a commune', 'yes', '7210', 'oui', []],
  ['no form', 'yes', undefined, 'oui', []],
  ['a SAS that is not', 'no', '5710', 'non', []],
  ['an association that is not', 'no', '9220', 'non', [['interop/ess-against-form', 'association']]],
  ['no form that is not', 'no', undefined, 'non', []],
  ['an association of which nothing is said', undefined, '9220', undefined, []],
] as const)('%s: %s of %s is %s', (_, says, cj, is, problems) => {
  expect(read(says, cj)).toEqual([is, problems])
})

test('a status has its words, its day and its source', () => {
  const flag = { says: 'yes', cj: undefined, basis: 'est_ess', at: day('2026-05-20') } as const
  const by = [{ source: 'sirene', status: 'stated', retrieved: '2026-05-17' }]
  expect(essOf(flag, settings, new RecordReader({}, []))).toEqual({ is: 'oui', basis: 'est_ess', at: '2026-05-20', by })
  expect(essOf({ ...flag, at: undefined }, settings, new RecordReader({}, []))).not.toHaveProperty('at')
})
