import { expect, test } from 'vitest'
import { parseUai } from '../../../../src/models/index.ts'

test.each([
  ['0750652K', '0750652K'],
  ['0750652k', '0750652K'],
  [' 0750 652 K\n', '0750652K'],
])('reads %j as %j', (text, value) => {
  expect(parseUai(text)).toEqual({ ok: true, value, problems: [] })
  expect(parseUai(value)).toEqual({ ok: true, value, problems: [] })
})

test.each(['', '750652K', '10750652K', '07506520', '0750652KK', 'A750652K', '０７５０６５２K', '0750652É'])(
  'refuses %j',
  (text) => {
    expect(parseUai(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'models/uai-format', severity: 'error', params: { got: text } }],
    })
  },
)

test.each([
  [13003, 'models/wrong-type'],
  [null, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('refuses %j, which is no text', (value, code) => {
  expect(parseUai(value)).toMatchObject({ ok: false, problems: [{ code }] })
})
