import { expect, test } from 'vitest'
import { importSettings } from '../../../src/interop/actors/import-options.ts'

test.each([
  [{}, { source: 'rna', retrieved: undefined }],
  [
    { source: undefined, retrieved: undefined },
    { source: 'rna', retrieved: undefined },
  ],
  [
    { source: 'waldec-2026', retrieved: '2024-02-29' },
    { source: 'waldec-2026', retrieved: '2024-02-29' },
  ],
  [{ at: 'checked elsewhere' } as object, { source: 'rna', retrieved: undefined }],
])('%j', (options, settings) => {
  expect(importSettings(options, 'rna', ['at'])).toEqual(settings)
})

test('the option of another adapter is not known', () => {
  expect(() => importSettings({ at: '2024-02-29' } as object, 'rna')).toThrow('at')
})

test.each([
  [{ source: 'Le RNA' }, "Expected `options.source` to be an id, got `'Le RNA'`"],
  [{ source: '' }, 'options.source'],
  [{ source: 3 }, 'options.source'],
  [{ retrieved: '2023-02-29' }, "Expected `options.retrieved` to be a day, `YYYY-MM-DD`, got `'2023-02-29'`"],
  [{ retrieved: '2024-02' }, 'options.retrieved'],
  [{ retrieved: '2024-02-01T00:00:00Z' }, 'options.retrieved'],
  [{ retreived: '2024-02-01' }, 'did you mean `retrieved`'],
  [null, 'options'],
])('a wrong one is named: %j', (options, name) => {
  expect(() => importSettings(options as never, 'rna')).toThrow(TypeError)
  expect(() => importSettings(options as never, 'rna')).toThrow(name)
})
