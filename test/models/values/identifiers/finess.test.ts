import { expect, test } from 'vitest'
import { parseFiness } from '../../../../src/models/index.ts'

test.each([
  ['130786049', '130786049'],
  ['13 078 604 9\r', '130786049'],
  ['2a0000014', '2A0000014'],
  ['2B0000020', '2B0000020'],
  ['970100228', '970100228'],
])('reads %j as %j', (text, value) => {
  expect(parseFiness(text)).toEqual({ ok: true, value, problems: [] })
  expect(parseFiness(value)).toEqual({ ok: true, value, problems: [] })
})

test.each(['', '13078604', '1307860490', '2C0000014', 'A30786049'])('refuses %j', (text) => {
  expect(parseFiness(text)).toMatchObject({
    ok: false,
    problems: [{ code: 'models/finess-format', severity: 'error', params: { got: text } }],
  })
})

test.each([
  [13003, 'models/wrong-type'],
  [null, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('refuses %j, which is no text', (value, code) => {
  expect(parseFiness(value)).toMatchObject({ ok: false, problems: [{ code }] })
})
