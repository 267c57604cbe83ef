import { describe, expect, test } from 'vitest'
import { parseVat, sirenOfVat, vatSchema } from '../../../../src/models/index.ts'

describe('parseVat', () => {
  test.each([
    'FR03552081317',
    'FR44732829320',
    'FR39356000000',
    'FR83404833048',
    'FR46443121975',
    'FR40303265045',
    'FR23334175221',
    'FRK7399859412',
    'FR4Z123456782',
    'FRAA552081317',
    'FR76000004742',
  ])('accepts %s', (vat) => {
    expect(parseVat(vat)).toEqual({ ok: true, value: vat, problems: [] })
  })

  test.each(['fr03552081317', 'FR 03 552 081 317', 'FR.03.552.081.317', 'FR03\u00A0552081317'])(
    'normalises %j',
    (text) => {
      expect(parseVat(text)).toMatchObject({ ok: true, value: 'FR03552081317' })
    },
  )

  test.each([
    ['FR82552081317', 'models/vat-checksum'],
    ['FR84323140391', 'models/vat-siren'],
    ['FRK8399859412', 'models/vat-checksum'],
    ['FRIO334175221', 'models/vat-format'],
    ['FR00000000000', 'models/siren-zero'],
    ['FR12000000000', 'models/siren-zero'],
    ['BE0552081317', 'models/vat-format'],
    ['XFR03552081317', 'models/vat-format'],
    ['FR035520813170', 'models/vat-format'],
    ['552081317', 'models/vat-format'],
    ['', 'models/vat-format'],
    [null, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseVat(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test.each([
    ['FR0355208131', { got: 'FR0355208131' }],
    ['fr82552081317', { vat: 'FR82552081317', siren: '552081317' }],
    ['FR03552081318', { vat: 'FR03552081318', siren: '552081318' }],
  ])('says of %s %j', (text, params) => {
    expect(parseVat(text).problems).toMatchObject([{ params }])
  })

  test('checks the SIREN inside', () => {
    expect(parseVat('FR03552081318')).toMatchObject({ ok: false, problems: [{ code: 'models/vat-siren' }] })
    expect(parseVat('FR03552081318', { checksum: 'warn' })).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning' }],
    })
  })

  test.each([
    ['FR03552081317', '552081317'],
    ['FR76000004742', undefined],
  ])('%s holds the SIREN %s', (vat, siren) => {
    const outcome = parseVat(vat)
    expect(outcome.ok && sirenOfVat(outcome.value)).toBe(siren)
  })
})

test('vatSchema reads the same', () => {
  expect(vatSchema.parse('fr03 552 081 317')).toBe('FR03552081317')
})
