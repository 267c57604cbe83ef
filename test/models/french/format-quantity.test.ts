import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuantity, parseQuantity, QUALIFIERS, type Quantity } from '../../../src/models/index.ts'

describe('formatQuantity', () => {
  const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

  test.each<[Quantity, string]>([
    [{ value: 1500, qualifier: 'more-than', unit: 'pain', per: 'day' }, 'plus de 1 500 pains par jour'],
    [{ value: 1500, qualifier: 'exact', unit: 'pains' }, '1 500 pains'],
    [{ value: 15, qualifier: 'approx', unit: 'visiteur' }, 'environ 15 visiteurs'],
    [{ value: 1, qualifier: 'exact', unit: 'visiteur' }, '1 visiteur'],
    [{ value: 2, qualifier: 'exact', unit: 'visiteur' }, '2 visiteurs'],
    [{ value: 20, qualifier: 'exact', unit: 'an' }, '20 ans'],
    [{ value: 1.5, qualifier: 'exact', unit: 'tonne', per: 'month' }, '1,5 tonne par mois'],
    [{ value: 3, qualifier: 'at-least', unit: 'journal' }, 'au moins 3 journaux'],
    [{ value: 3, qualifier: 'at-most', unit: 'bureau', per: 'week' }, 'au plus 3 bureaux par semaine'],
    [{ value: 3, qualifier: 'less-than', unit: 'repas', per: 'year' }, 'moins de 3 repas par an'],
    [{ value: 3, qualifier: 'exact', unit: 'festival' }, '3 festivals'],
    [{ value: 72_000, qualifier: 'exact', unit: '€' }, '72 000 €'],
    [{ value: 15, qualifier: 'exact', unit: 'ETP' }, '15 ETP'],
    [{ value: 15, qualifier: 'exact', unit: 'km' }, '15 km'],
    [{ value: 15, qualifier: 'exact', unit: 'personnes en insertion' }, '15 personnes en insertion'],
    [{ value: 1_234_567.25, qualifier: 'exact' }, '1 234 567,25'],
  ])('%j: %s', (quantity, words) => {
    expect(plain(formatQuantity(quantity))).toBe(words)
  })

  test('keeps numbers whole on a line', () => {
    expect(formatQuantity({ value: 1500, qualifier: 'exact', unit: 'pain' })).toBe('1\u202F500\u00A0pains')
  })

  test('a time that no quantity is counted over is not left out', () => {
    const hourly = { value: 3, qualifier: 'exact', per: 'hour' as 'day' } as const
    expect(() => formatQuantity(hourly)).toThrow("Expected `quantity.per` to be one of `'day'`")
  })

  test('a unit that multiplies is read as what it makes', () => {
    const words = formatQuantity({ value: 15, qualifier: 'exact', unit: 'k€' })
    expect(parseQuantity(words)).toMatchObject({ ok: true, value: { value: 15_000, unit: '€' } })
  })

  const quantity = fc.record(
    {
      value: fc.oneof(
        fc.nat(5_000_000),
        fc.nat(10_000).map((number) => number / 100),
        fc.double({ min: 1e-3, max: 1e15, noNaN: true }),
      ),
      qualifier: fc.constantFrom(...QUALIFIERS),
      unit: fc.constantFrom('pains', 'repas', 'visiteurs', '€', 'ETP', 'personnes en insertion', 'œufs'),
      per: fc.constantFrom('day', 'week', 'month', 'year'),
    },
    { requiredKeys: ['value', 'qualifier'] },
  )

  test('what is written is read again', () => {
    fc.assert(
      fc.property(quantity, (value) => {
        expect(parseQuantity(formatQuantity(value))).toEqual({ ok: true, value, problems: [] })
      }),
    )
  })
})
