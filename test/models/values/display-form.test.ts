import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatRna,
  formatSiren,
  formatSiret,
  formatVat,
  type Outcome,
  parseRna,
  parseSiren,
  parseSiret,
  parseVat,
  type Rna,
  type Siren,
  type Siret,
  type Vat,
} from '../../../src/models/index.ts'

/** Nine digits whose last makes them right. */
const siren = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((start) => withKey(String(start).padStart(8, '0'), (text) => parseSiren(text)))

const siret = fc
  .tuple(siren, fc.integer({ min: 0, max: 9999 }))
  .map(([unit, nic]) => withKey(`${unit}${String(nic).padStart(4, '0')}`, (text) => parseSiret(text)))

const vat = siren
  .filter((number) => !number.startsWith('000'))
  .map((number) => `FR${String((12 + 3 * (Number(number) % 97)) % 97).padStart(2, '0')}${number}`)

const registry = fc.constantFrom('751', '301', '2A1', '2B2', '9R1', '9T1', '9J1')
const rna = fc.tuple(registry, fc.integer({ min: 0, max: 999_999 })).map(([office, serial]) => {
  return `W${office}${String(serial).padStart(6, '0')}`
})

function withKey(start: string, parse: (text: string) => Outcome<string>): string {
  const right = Array.from({ length: 10 }, (_, key) => `${start}${key}`).find((text) => parse(text).ok)
  if (right === undefined) throw new Error(`No key fits ${start}`)
  return right
}

/** Spaces and points that people put between groups. */
const SEPARATORS = [' ', '\u00A0', '\u202F', '.', '-', '  ']

describe.each([
  {
    name: 'SIREN',
    values: siren,
    parse: (text: string) => parseSiren(text),
    format: (v: string) => formatSiren(v as Siren),
  },
  {
    name: 'SIRET',
    values: siret,
    parse: (text: string) => parseSiret(text),
    format: (v: string) => formatSiret(v as Siret),
  },
  { name: 'VAT', values: vat, parse: (text: string) => parseVat(text), format: (v: string) => formatVat(v as Vat) },
  { name: 'RNA', values: rna, parse: (text: string) => parseRna(text), format: (v: string) => formatRna(v as Rna) },
])('$name', ({ values, parse, format }) => {
  test('what is written for people is read again', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parse(format(value))).toEqual({ ok: true, value, problems: [] })
      }),
    )
  })

  test('whatever stands between the groups', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...SEPARATORS), (value, separator) => {
        expect(parse(format(value).replaceAll(' ', separator))).toMatchObject({ ok: true, value })
      }),
    )
  })
})

test.each([
  [formatSiren('552081317' as Siren), '552 081 317'],
  [formatSiret('73282932000074' as Siret), '732 829 320 00074'],
  [formatVat('FR03552081317' as Vat), 'FR03 552 081 317'],
  [formatVat('FRK7399859412' as Vat), 'FRK7 399 859 412'],
  [formatRna('W751080001' as Rna), 'W751 080 001'],
  [formatRna('W2A1000119' as Rna), 'W2A1 000 119'],
  [formatRna('9R4S9744000501' as Rna), '9R4S9744000501'],
  [formatRna('0751001234' as Rna), '0751001234'],
])('%s', (written, expected) => {
  expect(written).toBe(expected)
})

test('any single wrong digit of a SIREN is refused', () => {
  fc.assert(
    fc.property(siren, fc.nat(8), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
      const digit = (Number(value[at]) + shift) % 10
      expect(parseSiren(`${value.slice(0, at)}${digit}${value.slice(at + 1)}`).ok).toBe(false)
    }),
  )
})

test('any single wrong digit of a SIRET is refused, but for those of La Poste', () => {
  fc.assert(
    fc.property(siret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
      const digit = (Number(value[at]) + shift) % 10
      const wrong = `${value.slice(0, at)}${digit}${value.slice(at + 1)}`
      fc.pre(!wrong.startsWith('356000000'))
      expect(parseSiret(wrong).ok).toBe(false)
    }),
  )
})
