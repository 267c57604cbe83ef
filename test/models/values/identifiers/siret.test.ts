import { describe, expect, test } from 'vitest'
import { parseSiret, sirenOf, siretSchema } from '../../../../src/models/index.ts'

describe('parseSiret', () => {
  test.each([
    // La Poste: the head office obeys Luhn, the others the sum rule.
    '35600000000048',
    '35600000049837',
    '35600000009075',
    '73282932000074',
    '13002526500013',
    '38948624200032',
    '42417936400023',
    '88087814500015',
  ])('accepts %s', (siret) => {
    expect(parseSiret(siret)).toEqual({ ok: true, value: siret, problems: [] })
  })

  test.each(['732 829 320 00074', '732\u00A0829\u00A0320\u00A000074', '732.829.320.00074', '732829320-00074'])(
    'normalises %j',
    (text) => {
      expect(parseSiret(text)).toMatchObject({ ok: true, value: '73282932000074' })
    },
  )

  test.each([
    ['35600000000000', 'models/siret-checksum'],
    ['35600000000049', 'models/siret-checksum'],
    ['73282932000079', 'models/siret-checksum'],
    ['12345678900007', 'models/siret-siren'],
    ['11122233344455', 'models/siret-siren'],
    ['00000000000000', 'models/siren-zero'],
    ['MONACOCONFO001', 'models/siret-format'],
    ['7328293200007', 'models/siret-format'],
    ['732829320000740', 'models/siret-format'],
    ['A73282932000074', 'models/siret-format'],
    ['732829320', 'models/siret-format'],
    ['', 'models/siret-format'],
    [73282932000074, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseSiret(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test.each([
    ['88974287600009', 'models/siret-siren'],
    ['73282932000079', 'models/siret-checksum'],
  ])('gives %s with a warning when it is asked to', (siret, code) => {
    expect(parseSiret(siret, { checksum: 'warn' })).toMatchObject({
      ok: true,
      value: siret,
      problems: [{ code, severity: 'warning' }],
    })
  })

  test.each([
    ['732829320', { got: '732829320' }],
    ['732829320 00079', { siret: '73282932000079', siren: '732829320' }],
    ['12345678900007', { siret: '12345678900007', siren: '123456789' }],
  ])('says of %s %j', (text, params) => {
    expect(parseSiret(text).problems).toMatchObject([{ params }])
  })

  test('the sum rule is for La Poste only', () => {
    // Its digits add up to 40.
    expect(parseSiret('73282932000004').ok).toBe(false)
  })

  test('holds a SIREN', () => {
    const outcome = parseSiret('35600000049837')
    expect(outcome.ok && sirenOf(outcome.value)).toBe('356000000')
  })
})

test('siretSchema reads the same', () => {
  expect(siretSchema.parse('732 829 320 00074')).toBe('73282932000074')
})
