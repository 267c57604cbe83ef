import { expect, test } from 'vitest'
import { nafCodeSchema, parseNafCode } from '../../../../src/models/index.ts'

test.each([
  [
    { code: '8899b', nomenclature: 'NAFRev2' },
    { code: '88.99B', nomenclature: 'NAFRev2' },
  ],
  [
    { code: '85.3J', nomenclature: 'NAFRev1' },
    { code: '85.3J', nomenclature: 'NAFRev1' },
  ],
  [
    { code: '9722', nomenclature: 'NAP' },
    { code: '97.22', nomenclature: 'NAP' },
  ],
])('reads %j', (value, activity) => {
  expect(parseNafCode(value)).toEqual({ ok: true, value: activity, problems: [] })
})

test.each([
  [{ code: '8899Z', nomenclature: 'NAFRev2' }, 'models/naf-unlisted', ['code']],
  [{ code: '88', nomenclature: 'NAFRev2' }, 'models/naf-format', ['code']],
  // A code of another nomenclature.
  [{ code: '88.99B', nomenclature: 'NAP' }, 'models/naf-unlisted', ['code']],
  [{ code: 8899, nomenclature: 'NAFRev2' }, 'models/wrong-type', ['code']],
  [{ nomenclature: 'NAFRev2' }, 'models/missing', ['code']],
  [{ code: '8899B' }, 'models/missing', ['nomenclature']],
])('refuses %j: %s', (value, code, path) => {
  expect(parseNafCode(value)).toMatchObject({ ok: false, problems: [{ code, path, severity: 'error' }] })
})

test.each(['8899B', null, undefined, [], 8899])('refuses %j', (value) => {
  expect(parseNafCode(value).ok).toBe(false)
})

test('a nomenclature that is none is told, and a prototype key is none', () => {
  for (const nomenclature of ['NAF', 'constructor', '__proto__']) {
    expect(parseNafCode({ code: '8899B', nomenclature })).toMatchObject({
      ok: false,
      problems: [{ path: ['nomenclature'] }],
    })
  }
})

test('a code that the list of NAF 2025 lacks is read, with a warning at its place', () => {
  expect(parseNafCode({ code: '10.71C', nomenclature: 'NAF2025' })).toMatchObject({
    ok: true,
    value: { code: '10.71C', nomenclature: 'NAF2025' },
    problems: [{ code: 'models/naf-unlisted', severity: 'warning', path: ['code'] }],
  })
})

test('reading again what was read changes nothing', () => {
  const outcome = parseNafCode({ code: '88 99 b', nomenclature: 'NAFRev2' })
  expect(outcome.ok && nafCodeSchema.parse(outcome.value)).toEqual(outcome.ok && outcome.value)
})
