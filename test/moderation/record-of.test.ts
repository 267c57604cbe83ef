import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf, recordOf } from '../../src/moderation/record-of.ts'

test.each([[undefined], [null], ['text'], [7], [[]]])('%j has no field of that name', (value) => {
  expect(recordOf(value)['link']).toBeUndefined()
})

test('of an object, a field is what it holds', () => {
  expect(recordOf({ link: 'a' })['link']).toBe('a')
  expect(fieldOf({ link: 'a' }, 'link')).toBe('a')
})

test('whatever is sent, its fields can be looked for', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      fieldOf(value, 'a')
      void recordOf(value)['a']
    }),
  )
})
