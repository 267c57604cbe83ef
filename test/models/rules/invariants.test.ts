import { expect, test } from 'vitest'
import { DATASET_CODES, type DatasetCode, type Severity, validateDataset } from '../../../src/models/index.ts'
import { DATASET_SEVERITIES } from '../../../src/models/rules/dataset-problem.ts'
import { fullDataset } from '../full-dataset.ts'
import { type Change, changed } from '../problems.ts'
import { INVARIANTS } from './invariants.ts'
import { PTCE_INVARIANTS } from './ptce-invariants.ts'

const full = fullDataset()
const DIRECTORY = { at: '2020-01-01', profile: 'directory' } as const

function severitiesOf(code: DatasetCode, breaking: readonly Change[], options?: typeof DIRECTORY): Severity[] {
  const problems = validateDataset(changed(full, ...breaking), options)
  return problems.filter((problem) => problem.code === code).map((problem) => problem.severity)
}

test.each(INVARIANTS)('%s: %s, %s', (_, code, severity, breaking) => {
  expect(severitiesOf(code, breaking)).toContain(severity)
})

test.each(PTCE_INVARIANTS)('%s: %s, %s', (_, code, severity, breaking) => {
  expect(severitiesOf(code, breaking, DIRECTORY)).toContain(severity)
})

test('every code is one of an invariant', () => {
  const codes = [...INVARIANTS, ...PTCE_INVARIANTS].map(([, code]) => code)
  expect([...new Set(codes)].sort()).toEqual([...DATASET_CODES].sort())
})

test('every code weighs what the table says, those of the law less for who is no directory', () => {
  for (const [, code, severity] of INVARIANTS) expect(DATASET_SEVERITIES[code], code).toBe(severity)
  for (const [, code] of PTCE_INVARIANTS) expect(DATASET_SEVERITIES[code], code).toBe('info')
})
