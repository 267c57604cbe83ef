import { expect, test } from 'vitest'
import { isOfEss } from '../../../src/interop/json-ld/ess-standing.ts'
import { parseOrganisation } from '../../../src/models/index.ts'

test.each([
  ['droit', true],
  ['statuts', true],
  ['oui', true],
  ['non', false],
  ['unknown', false],
])('%s: %s', (is, expected) => {
  const outcome = parseOrganisation({ type: 'organisation', id: 'a', name: 'A', ess: { is } })
  expect(outcome.ok && isOfEss(outcome.value)).toBe(expected)
})

test('nothing is said of what nothing is known of', () => {
  const outcome = parseOrganisation({ type: 'organisation', id: 'a', name: 'A' })
  expect(outcome.ok && isOfEss(outcome.value)).toBe(false)
})
