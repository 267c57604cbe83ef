import { expect, test } from 'vitest'
import { checkLengths } from '../../../../src/moderation/intake/checks/lengths.ts'
import { spipCompatible } from '../../../../src/moderation/intake/presets.ts'
import { told, written } from './sample-input.ts'

test.each([
  ['', ['refuse text-blank']],
  [' \n\u00a0\u200b', ['refuse text-blank']],
  ['éé', ['refuse text-short']],
  ['123456789', ['refuse text-short']],
  ['éèàùçéèàùç', []],
  ['         x', ['refuse text-short']],
  ['1234567890', []],
  [`${'x'.repeat(20_480)}`, []],
  [`${'x'.repeat(20_481)}`, ['refuse submission-large']],
  [`${'é'.repeat(10_241)}`, ['refuse submission-large']],
])('with SPIP’s limits, %j: %j', (text, findings) => {
  expect(told(checkLengths(written(text), spipCompatible))).toEqual(findings)
})

test.each([
  [undefined, []],
  ['', ['refuse title-short']],
  ['éé', ['refuse title-short']],
  ['été', []],
  ['x'.repeat(200), []],
  ['x'.repeat(201), ['refuse title-long']],
])('the title %j: %j', (title, findings) => {
  const input = written('Du bon pain', { content: { text: 'Du bon pain', ...(title === undefined ? {} : { title }) } })
  expect(told(checkLengths(input, { title: { min: 3, max: 200 } }))).toEqual(findings)
})

test('everything that is written counts in bytes', () => {
  const content = { text: 'a', title: 'b', link: { url: 'c', label: 'd' } }
  const input = written('a', { content, signature: { name: 'é', email: 'f' } })
  expect(told(checkLengths(input, { maxBytes: 7 }))).toEqual([])
  expect(checkLengths(input, { maxBytes: 6 })).toMatchObject([{ params: { size: 7, max: 6 } }])
})

test('the limits are told', () => {
  expect(checkLengths(written('abc'), { text: { min: 4 } })[0]?.params).toEqual({ length: 3, min: 4 })
  expect(checkLengths(written('abcd'), { text: { max: 3 } })).toMatchObject([
    { code: 'moderation/text-long', params: { length: 4, max: 3 } },
  ])
  expect(checkLengths(written('abc'), {})).toEqual([])
})

test('a limit that is `null`, as JSON says of what was left out, is none', () => {
  for (const settings of [{ text: null, title: null }, { text: { min: null, max: null } }, { maxBytes: null }]) {
    expect(checkLengths({ ...written('abc'), content: { text: 'abc', title: 'a' } }, settings as never)).toEqual([])
  }
})
