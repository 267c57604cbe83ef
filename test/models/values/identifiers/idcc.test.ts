import { expect, test } from 'vitest'
import { parseIdcc } from '../../../../src/models/index.ts'

test.each([
  ['1518', '1518'],
  [' 1518 ', '1518'],
  ['16', '0016'],
  ['0016', '0016'],
  ['0', '0000'],
])('reads %j as %j', (text, value) => {
  expect(parseIdcc(text)).toEqual({ ok: true, value, problems: [] })
  expect(parseIdcc(value)).toEqual({ ok: true, value, problems: [] })
})

test.each(['', '  ', '15180', 'IDCC', '1 518', '1518a', '-151', '１５１８'])('refuses %j', (text) => {
  expect(parseIdcc(text)).toMatchObject({
    ok: false,
    problems: [{ code: 'models/idcc-format', severity: 'error', params: { got: text } }],
  })
})

test.each([
  [13003, 'models/wrong-type'],
  [null, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('refuses %j, which is no text', (value, code) => {
  expect(parseIdcc(value)).toMatchObject({ ok: false, problems: [{ code }] })
})
