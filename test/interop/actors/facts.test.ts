import { expect, test } from 'vitest'
import { claimsOf, provenanceOf } from '../../../src/interop/actors/facts.ts'
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
