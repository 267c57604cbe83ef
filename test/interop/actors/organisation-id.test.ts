import { expect, test } from 'vitest'
import { organisationId } from '../../../src/interop/actors/organisation-id.ts'

test('an organisation is named after its register and its number', () => {
  expect(organisationId('siren', '552081317')).toBe('siren-552081317')
  expect(organisationId('rna', 'W751080001')).toBe('rna-W751080001')
})

test('a number with white space names nothing', () => {
  expect(() => organisationId('siren', '552 081 317')).toThrow()
})
