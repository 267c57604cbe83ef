import { expect, test } from 'vitest'
import { expectOrganisation } from '../../src/models/expect-organisation.ts'
import type { Organisation } from '../../src/models/organisation.ts'

test('an organisation is one', () => {
  expect(() => expectOrganisation({ type: 'organisation' } as Organisation)).not.toThrow()
})

test.each([undefined, null, 'p', 3, [], {}, { type: 'person' }])('%j is none', (value) => {
  const call = () => expectOrganisation(value as never)
  expect(call).toThrow(TypeError)
  expect(call).toThrow('Expected `organisation` to be an organisation, got ')
})
