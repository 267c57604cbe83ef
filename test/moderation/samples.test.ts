import { expect, test } from 'vitest'

// A sample that cannot be made keeps whole files from being run, which a report can overlook.
test.each([
  ['sample', () => import('./sample.ts')],
  ['ready', () => import('./ready.ts')],
  ['refusal-cases', () => import('./refusal-cases.ts')],
  ['expected-table', () => import('./expected-table.ts')],
])('what other tests are given can be made: %s', async (_, load) => {
  await expect(load()).resolves.toBeTypeOf('object')
})
