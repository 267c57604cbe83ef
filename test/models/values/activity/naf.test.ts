import { describe, expect, test } from 'vitest'
import { nafSection, parseNaf } from '../../../../src/models/index.ts'
import { NAF_2025_CODES } from '../../../../src/models/values/activity/naf-2025-codes.ts'
import { NAF_REV2_CODES } from '../../../../src/models/values/activity/naf-rev2-codes.ts'

const codesOf = (list: Readonly<Record<string, string>>): string[] =>
  Object.entries(list).flatMap(([division, rest]) => rest.split(' ').map((part) => `${division}.${part}`))

const rev2 = codesOf(NAF_REV2_CODES)
const naf2025 = codesOf(NAF_2025_CODES)

describe('the lists', () => {
  test('have every sub-class, once', () => {
    expect(new Set(rev2).size).toBe(732)
    expect(new Set(naf2025).size).toBe(747)
    expect(rev2).toHaveLength(732)
    expect(naf2025).toHaveLength(747)
  })

  test('have the divisions, groups and classes of NAF rév. 2', () => {
    expect(new Set(rev2.map((code) => code.slice(0, 2))).size).toBe(88)
    expect(new Set(rev2.map((code) => code.slice(0, 4))).size).toBe(272)
    expect(new Set(rev2.map((code) => code.slice(0, 5))).size).toBe(615)
    expect([...new Set(rev2.map((code) => code.slice(5)))].sort().join('')).toBe('ABCDEFZ')
  })

  test('are read, each in its nomenclature', () => {
    for (const code of rev2) expect(parseNaf(code, { nomenclature: 'NAFRev2' })).toMatchObject({ value: code })
    for (const code of naf2025) {
      expect(parseNaf(code, { nomenclature: 'NAF2025' })).toEqual({ ok: true, value: code, problems: [] })
    }
  })
})

describe('parseNaf', () => {
  test.each([
    ['10.71A', '10.71A'],
    ['10.71C', '10.71C'],
    ['1071C', '10.71C'],
    ['1071c', '10.71C'],
    [' 88.99 B ', '88.99B'],
    ['94.99\u00A0Z', '94.99Z'],
    ['78.20Z', '78.20Z'],
    ['53.10Y', '53.10Y'],
  ])('reads %j as %j', (text, value) => {
    expect(parseNaf(text)).toEqual({ ok: true, value, problems: [] })
  })

  test.each([
    ['10.71', 'models/naf-format'],
    ['71C', 'models/naf-format'],
    ['10.711C', 'models/naf-format'],
    ['10.71CA', 'models/naf-format'],
    ['85.3K', 'models/naf-format'],
    ['', 'models/naf-format'],
    ['10.71X', 'models/naf-unlisted'],
    ['04.00Z', 'models/naf-unlisted'],
    ['99.99Z', 'models/naf-unlisted'],
    [1071, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseNaf(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test.each(['177.15', '77.15AB', '1185.3K', '85.3KA', '7.15'])(
    '%s has the form of no nomenclature of before',
    (code) => {
      for (const nomenclature of ['NAFRev1', 'NAP'] as const) {
        expect(parseNaf(code, { nomenclature })).toMatchObject({ ok: false, problems: [{ code: 'models/naf-format' }] })
      }
    },
  )

  test.each([
    ['53.10A', 'NAF2025', 'warning'],
    ['10.71C', 'NAF2025', 'warning'],
    ['53.10Y', 'NAFRev2', 'error'],
    ['88.99H', 'NAFRev2', 'error'],
    ['85.3K', 'NAFRev2', 'error'],
    ['88.99', 'NAF2025', 'error'],
    ['85.3K', 'NAF2025', 'error'],
  ] as const)('%s is not in %s: %s', (code, nomenclature, severity) => {
    const outcome = parseNaf(code, { nomenclature })
    expect(outcome.ok).toBe(severity === 'warning')
    expect(outcome.problems).toEqual([{ code: 'models/naf-unlisted', severity, params: { code, nomenclature } }])
  })

  test('takes a code that is not listed as it is asked to', () => {
    expect(parseNaf('53.10A', { nomenclature: 'NAF2025', unlisted: 'strict' }).ok).toBe(false)
    expect(parseNaf('99.99Z', { unlisted: 'warn' })).toMatchObject({ ok: true, problems: [{ severity: 'warning' }] })
    expect(parseNaf('99', { unlisted: 'warn' }).ok).toBe(false)
  })

  test.each([
    ['85.3K', 'NAFRev1', true],
    ['853K', 'NAF1993', true],
    ['97.21', 'NAP', true],
    ['97.21', 'NAFRev1', false],
    ['85.3K', 'NAP', false],
    ['85.3K', 'NAFRev2', false],
  ] as const)('%s of %s: %s', (code, nomenclature, isFine) => {
    expect(parseNaf(code, { nomenclature }).ok).toBe(isFine)
  })

  test('names a wrong option', () => {
    // @ts-expect-error: not a nomenclature
    expect(() => parseNaf('10.71C', { nomenclature: 'NAF' })).toThrow(/options\.nomenclature/)
    // @ts-expect-error: not a value of the option
    expect(() => parseNaf('10.71C', { unlisted: true })).toThrow(/options\.unlisted/)
    // @ts-expect-error: not an option
    expect(() => parseNaf('10.71C', { nomenclatur: 'NAFRev2' })).toThrow(/did you mean `nomenclature`/)
  })
})

test.each([
  ['10.71C', 'NAFRev2', 'C'],
  ['01.11Z', 'NAFRev2', 'A'],
  ['45.11Z', 'NAFRev2', 'G'],
  ['62.01Z', 'NAFRev2', 'J'],
  ['88.99B', 'NAFRev2', 'Q'],
  ['99.00Z', 'NAFRev2', 'U'],
  ['62.10Y', 'NAF2025', 'K'],
  ['88.99H', 'NAF2025', 'R'],
  ['99.00Y', 'NAF2025', 'V'],
  ['85.3K', 'NAFRev1', undefined],
] as const)('%s of %s is in section %s', (code, nomenclature, section) => {
  expect(nafSection({ code, nomenclature })).toBe(section)
})
