import { expect, test } from 'vitest'
import { parsePostalCode } from '../../../../src/models/index.ts'

test.each([
  ['13003', '13003'],
  ['13 003', '13003'],
  ['13\u00A0003', '13003'],
  ['01500', '01500'],
  ['20090', '20090'],
  ['42620', '42620'],
  ['97133', '97133'],
  ['97150', '97150'],
  ['97500', '97500'],
  ['98000', '98000'],
  ['98600', '98600'],
  ['98713', '98713'],
  ['98800', '98800'],
  ['95880', '95880'],
  ['97680', '97680'],
  ['98414', '98414'],
  ['13.003', '13003'],
  ['13-003', '13003'],
  ['13003\n', '13003'],
])('reads %j as %j', (text, value) => {
  expect(parsePostalCode(text)).toEqual({ ok: true, value, problems: [] })
  expect(parsePostalCode(value)).toEqual({ ok: true, value, problems: [] })
})

test.each([
  '',
  '1300',
  '130030',
  '2A004',
  '1000.0',
  '00100',
  '96000',
  '99100',
  '98100',
  '１３００３',
  '97900',
  '98300',
  '98500',
  'FR-13003',
  'CEDEX',
])('refuses %j', (text) => {
  expect(parsePostalCode(text)).toMatchObject({
    ok: false,
    problems: [{ code: 'models/postal-code-format', severity: 'error', params: { got: text } }],
  })
})

test.each([
  [13003, 'models/wrong-type'],
  [null, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('refuses %j, which is no text', (value, code) => {
  expect(parsePostalCode(value)).toMatchObject({ ok: false, problems: [{ code }] })
})
