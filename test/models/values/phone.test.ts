import { expect, test } from 'vitest'
import { phoneSchema } from '../../../src/models/index.ts'

test.each(['+33491000000', '+590590201234', '+3225551212'])('phoneSchema takes %j', (text) => {
  expect(phoneSchema.parse(text)).toBe(text)
})

test.each(['0491000000', '+33', '+0491000000', '+33 4 91', ''])('phoneSchema refuses %j', (text) => {
  expect(phoneSchema.safeParse(text).error?.issues[0]?.message).toBe('models/phone-format')
})
