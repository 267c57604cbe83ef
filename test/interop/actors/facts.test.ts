import { expect, test } from 'vitest'
import { claimsOf, endClaimsOf, provenanceOf } from '../../../src/interop/actors/facts.ts'
import { importSettings } from '../../../src/interop/actors/import-options.ts'
import { readDay } from '../../../src/interop/actors/read-day.ts'
import { RecordReader } from '../../../src/interop/actors/record-reader.ts'

test('a date is claimed by its source, and none by nobody', () => {
  const settings = importSettings({ source: 'insee', retrieved: '2026-11-22' }, 'sirene')
  const day = readDay(new RecordReader({ day: '2015-12-31' }, []), 'day')
  expect(claimsOf(day, settings)).toEqual([
    {
      value: { edtf: '2015-12-31', status: 'stated' },
      by: [{ source: 'insee', status: 'stated', retrieved: '2026-11-22' }],
    },
  ])
  expect(claimsOf(undefined, settings)).toEqual([])
})

test('a fact that was fetched on a day that nobody tells has none', () => {
  expect(provenanceOf(importSettings({}, 'sirene'))).toStrictEqual([{ source: 'sirene', status: 'stated' }])
})

test('what ceased on an unknown day did so by the day on which that was known', () => {
  const settings = importSettings({ retrieved: '2026-11-22' }, 'sirene')
  const by = [{ source: 'sirene', status: 'stated', retrieved: '2026-11-22' }]
  const day = readDay(new RecordReader({ day: '2015-12-31' }, []), 'day')
  expect(endClaimsOf('undated', settings)).toEqual([{ value: { edtf: '../2026-11-22', status: 'inferred' }, by }])
  expect(endClaimsOf('undated', importSettings({}, 'sirene'))).toEqual([])
  expect(endClaimsOf(day, settings)).toEqual([{ value: { edtf: '2015-12-31', status: 'stated' }, by }])
  expect(endClaimsOf(undefined, settings)).toEqual([])
})
