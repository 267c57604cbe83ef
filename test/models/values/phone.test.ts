import { expect, test } from 'vitest'
import { describe } from '../../../src/i18n/index.ts'
import { phoneSchema } from '../../../src/models/index.ts'

test.each(['+33491000000', '+590590201234', '+3225551212'])('phoneSchema takes %j', (text) => {
  expect(phoneSchema.parse(text)).toBe(text)
})

test.each(['0491000000', '+33', '+0491000000', '+33 4 91', '(+33491000000', '+33491000000x', ''])(
  'phoneSchema refuses %j',
  (text) => {
    expect(phoneSchema.safeParse(text).error?.issues[0]?.message).toBe('models/phone-format')
  },
)

test.each(['fr', 'en'] as const)('the number that the problem shows as an example is one: %s', (language) => {
  const words = describe({ code: 'models/phone-format', params: { got: 'a' } }, language)
  expect(phoneSchema.safeParse(words.match(/\+\d+/)?.[0]).success).toBe(true)
})
