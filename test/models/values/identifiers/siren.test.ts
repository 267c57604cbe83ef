import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSiren, sirenSchema } from '../../../../src/models/index.ts'

const GOOD = [
  '356000000',
  '552081317',
  '732829320',
  '130025265',
  '880878145',
  '211300553',
  '389486242',
  '424179364',
  '404833048',
  '443121975',
  '200054807',
]

describe('parseSiren', () => {
  test.each(GOOD)('accepts %s', (siren) => {
    expect(parseSiren(siren)).toEqual({ ok: true, value: siren, problems: [] })
  })

  test.each([
    '552 081 317',
    '552\u00A0081\u00A0317',
    '552\u202F081\u202F317',
    '552.081.317',
    '552-081-317',
    ' 552081317 ',
    '552081317\n',
  ])('normalises %j', (text) => {
    expect(parseSiren(text)).toMatchObject({ ok: true, value: '552081317' })
  })

  test.each([
    ['732829321', 'models/siren-checksum'],
    ['889742876', 'models/siren-checksum'],
    ['111222333', 'models/siren-checksum'],
    ['000000000', 'models/siren-zero'],
    ['73282932', 'models/siren-format'],
    ['7328293200', 'models/siren-format'],
    ['', 'models/siren-format'],
    ['73282932O', 'models/siren-format'],
    ['５５２０８１３１７', 'models/siren-format'],
    ['552081317\u200b', 'models/siren-format'],
    [552081317, 'models/wrong-type'],
    [null, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseSiren(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test('gives a number with a wrong key, and a warning, when it is asked to', () => {
    expect(parseSiren('889742876', { checksum: 'warn' })).toEqual({
      ok: true,
      value: '889742876',
      problems: [{ code: 'models/siren-checksum', severity: 'warning', params: { siren: '889742876' } }],
    })
    expect(parseSiren('000000000', { checksum: 'warn' }).ok).toBe(false)
    expect(parseSiren('88974287', { checksum: 'warn' }).ok).toBe(false)
  })

  test('quotes what is none', () => {
    expect(parseSiren('73282932').problems).toMatchObject([{ params: { got: '73282932' } }])
  })

  test('names a wrong option', () => {
    // @ts-expect-error: not a value of the option
    expect(() => parseSiren('552081317', { checksum: 'off' })).toThrow(/options\.checksum/)
    // @ts-expect-error: not an option
    expect(() => parseSiren('552081317', { cheksum: 'warn' })).toThrow(/did you mean `checksum`/)
  })

  test('of ten numbers that differ by the last digit, one is right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (start) => {
        const numbers = Array.from({ length: 10 }, (_, key) => `${String(start).padStart(8, '0')}${key}`)
        expect(numbers.filter((number) => parseSiren(number).ok)).toHaveLength(1)
      }),
    )
  })

  test('any wrong digit is seen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOOD), fc.nat(8), fc.integer({ min: 1, max: 9 }), (siren, at, shift) => {
        const digit = (Number(siren[at]) + shift) % 10
        expect(parseSiren(`${siren.slice(0, at)}${digit}${siren.slice(at + 1)}`).ok).toBe(false)
      }),
    )
  })
})

test('sirenSchema gives the nine digits, and zod users see our code', () => {
  expect(sirenSchema.parse('552 081 317')).toBe('552081317')
  expect(sirenSchema.safeParse('732829321').error?.issues[0]?.message).toBe('models/siren-checksum')
})
