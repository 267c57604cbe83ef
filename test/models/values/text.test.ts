import { expect, test } from 'vitest'
import { textSchema } from '../../../src/models/values/text.ts'

test.each(['a', ' a ', '\r\na', '😀', '0'])('keeps %j as it is written', (text) => {
  expect(textSchema.parse(text)).toBe(text)
})

test.each(['', ' ', '\u00A0\u202F', '\r\n\t', '\u2028', '\uFEFF'])('refuses %j, which is blank', (text) => {
  expect(textSchema.safeParse(text).error?.issues).toMatchObject([{ message: 'models/blank' }])
})
