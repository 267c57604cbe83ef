import { expect, test } from 'vitest'
import { expectOrganisation } from '../../src/models/expect-organisation.ts'
import type { Organisation } from '../../src/models/organisation.ts'

test('an organisation is one', () => {
  expect(() => expectOrganisation({ type: 'organisation' } as Organisation)).not.toThrow()
})

test.each([null, {}, { is: false }])('%j tells no ESS status', (ess) => {
  const call = () => expectOrganisation({ type: 'organisation', ess } as never)
  expect(call).toThrow('Expected `organisation.ess')
})

test.each([undefined, null, 'p', 3, [], {}, { type: 'person' }])('%j is none', (value) => {
  const call = () => expectOrganisation(value as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow('Expected `organisation` to be an organisation, got ')
})
