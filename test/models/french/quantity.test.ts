import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatQuantity, parseQuantity, QUALIFIERS, type Quantity } from '../../../src/models/index.ts'

describe('parseQuantity', () => {
  test.each<[string, Partial<Quantity>]>([
    ['une quinzaine', { value: 15, qualifier: 'approx' }],
    ['une dizaine', { value: 10, qualifier: 'approx' }],
    ['une douzaine', { value: 12, qualifier: 'approx' }],
    ['une vingtaine', { value: 20, qualifier: 'approx' }],
    ['une centaine', { value: 100, qualifier: 'approx' }],
    ['un millier', { value: 1000, qualifier: 'approx' }],
    ['deux douzaines d’œufs', { value: 24, qualifier: 'approx', unit: 'œufs' }],
    ['une dizaine de milliers', { value: 10_000, qualifier: 'approx' }],
    ['deux centaines de millions d’euros', { value: 200_000_000, qualifier: 'approx', unit: 'euros' }],
    ['plus d’une douzaine de milliers de pains', { value: 12_000, qualifier: 'more-than', unit: 'pains' }],
    ['une demi-douzaine', { value: 6, qualifier: 'approx' }],
    ['une bonne quinzaine', { value: 15, qualifier: 'approx' }],
    ['Une quinzaine de visiteurs', { value: 15, qualifier: 'approx', unit: 'visiteurs' }],
    ['une dizaine d’associations', { value: 10, qualifier: 'approx', unit: 'associations' }],
    ['plus d’une quinzaine', { value: 15, qualifier: 'more-than' }],
    ['au moins une centaine de personnes', { value: 100, qualifier: 'at-least', unit: 'personnes' }],
    ['15', { value: 15, qualifier: 'exact' }],
    ['15 visiteurs', { value: 15, qualifier: 'exact', unit: 'visiteurs' }],
    ['quinze visiteurs', { value: 15, qualifier: 'exact', unit: 'visiteurs' }],
    ['vingt et un', { value: 21, qualifier: 'exact' }],
    ['soixante-douze pains', { value: 72, qualifier: 'exact', unit: 'pains' }],
    ['deux cents', { value: 200, qualifier: 'exact' }],
    ['mille cinq cents pains', { value: 1500, qualifier: 'exact', unit: 'pains' }],
    ['plus de 1 500', { value: 1500, qualifier: 'more-than' }],
    ['plus de 1\u00A0500 pains', { value: 1500, qualifier: 'more-than', unit: 'pains' }],
    ['plus de 1\u202F500', { value: 1500, qualifier: 'more-than' }],
    ['plus de 1 500 pains par jour', { value: 1500, qualifier: 'more-than', unit: 'pains', per: 'day' }],
    ['Plus de 1500 pains/jour', { value: 1500, qualifier: 'more-than', unit: 'pains', per: 'day' }],
    ['1 500 pains bio par semaine', { value: 1500, qualifier: 'exact', unit: 'pains bio', per: 'week' }],
    ['30 tonnes par mois', { value: 30, qualifier: 'exact', unit: 'tonnes', per: 'month' }],
    ['3 visites chaque année', { value: 3, qualifier: 'exact', unit: 'visites', per: 'year' }],
    ['3 visites tous les ans', { value: 3, qualifier: 'exact', unit: 'visites', per: 'year' }],
    ['+ de 15', { value: 15, qualifier: 'more-than' }],
    ['> 15', { value: 15, qualifier: 'more-than' }],
    ['au moins 3', { value: 3, qualifier: 'at-least' }],
    ['3 au moins', { value: 3, qualifier: 'at-least' }],
    ['3 personnes ou plus', { value: 3, qualifier: 'at-least', unit: 'personnes' }],
    ['pas moins de 3', { value: 3, qualifier: 'at-least' }],
    ['≥ 3', { value: 3, qualifier: 'at-least' }],
    ['moins de 3', { value: 3, qualifier: 'less-than' }],
    ['au plus 3', { value: 3, qualifier: 'at-most' }],
    ['pas plus de 3', { value: 3, qualifier: 'at-most' }],
    ['jusqu’à 50 personnes', { value: 50, qualifier: 'at-most', unit: 'personnes' }],
    ['50 personnes maximum', { value: 50, qualifier: 'at-most', unit: 'personnes' }],
    ['un peu plus de 15', { value: 15, qualifier: 'more-than' }],
    ['bien plus d’une centaine de pains', { value: 100, qualifier: 'more-than', unit: 'pains' }],
    ['un peu moins de 200 salariés', { value: 200, qualifier: 'less-than', unit: 'salariés' }],
    ['beaucoup moins de 3', { value: 3, qualifier: 'less-than' }],
    ['15+', { value: 15, qualifier: 'at-least' }],
    ['15 personnes environ par jour', { value: 15, qualifier: 'approx', unit: 'personnes', per: 'day' }],
    ['15 pains au moins par an', { value: 15, qualifier: 'at-least', unit: 'pains', per: 'year' }],
    ['15 pains par jour environ', { value: 15, qualifier: 'approx', unit: 'pains', per: 'day' }],
    ['72 k € par an', { value: 72_000, qualifier: 'exact', unit: '€', per: 'year' }],
    ['environ 15', { value: 15, qualifier: 'approx' }],
    ['près de 200 salariés', { value: 200, qualifier: 'approx', unit: 'salariés' }],
    ['quelque 1 500 pains', { value: 1500, qualifier: 'approx', unit: 'pains' }],
    ['15 environ', { value: 15, qualifier: 'approx' }],
    ['~15', { value: 15, qualifier: 'approx' }],
    ['exactement 15', { value: 15, qualifier: 'exact' }],
    ['2,7 millions d’euros', { value: 2_700_000, qualifier: 'exact', unit: 'euros' }],
    ['3 M€', { value: 3_000_000, qualifier: 'exact', unit: '€' }],
    ['2,75 M€', { value: 2_750_000, qualifier: 'exact', unit: '€' }],
    ['72 k€ par an', { value: 72_000, qualifier: 'exact', unit: '€', per: 'year' }],
    ['un milliard d’euros', { value: 1e9, qualifier: 'exact', unit: 'euros' }],
    ['15 %', { value: 15, qualifier: 'exact', unit: '%' }],
    ['3 jours et demi-journées', { value: 3, qualifier: 'exact', unit: 'jours et demi-journées' }],
    ['3 demi-journées', { value: 3, qualifier: 'exact', unit: 'demi-journées' }],
    ['15kg', { value: 15, qualifier: 'exact', unit: 'kg' }],
    ['0,5 ETP', { value: 0.5, qualifier: 'exact', unit: 'ETP' }],
    ['0.500 kg', { value: 0.5, qualifier: 'exact', unit: 'kg' }],
    ['1.5 ETP', { value: 1.5, qualifier: 'exact', unit: 'ETP' }],
    ['0', { value: 0, qualifier: 'exact' }],
    ['vingt-cinq pour cent', { value: 25, qualifier: 'exact', unit: 'pour cent' }],
    ['50 cents', { value: 50, qualifier: 'exact', unit: 'cents' }],
    ['3 deux-roues', { value: 3, qualifier: 'exact', unit: 'deux-roues' }],
  ])('%s', (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value, problems: [] })
  })

  test.each([
    ['', 'models/quantity-format'],
    ['visiteurs', 'models/quantity-format'],
    ['les 15 visiteurs', 'models/quantity-format'],
    ['12 34', 'models/quantity-format'],
    ['1 50 pains', 'models/quantity-format'],
    ['15/20', 'models/quantity-format'],
    ['-15', 'models/quantity-format'],
    ['1,2,3', 'models/quantity-format'],
    ['3e', 'models/quantity-format'],
    ['1re visite', 'models/quantity-format'],
    ['2nde', 'models/quantity-format'],
    ['1e3', 'models/quantity-format'],
    ['vingt et unième visite', 'models/quantity-format'],
    ['trois quarts', 'models/quantity-format'],
    ['deux tiers des membres', 'models/quantity-format'],
    ['un cinquième', 'models/quantity-format'],
    ['un million cinq cent mille euros', 'models/quantity-format'],
    ['deux trois pains', 'models/quantity-format'],
    ['un million cinq cent mille par an', 'models/quantity-format'],
    ['12 34 par jour', 'models/quantity-format'],
    ['15/20 par jour', 'models/quantity-format'],
    ['1’500 pains', 'models/quantity-format'],
    ['un million et demi', 'models/quantity-format'],
    ['une journée et demie par semaine', 'models/quantity-format'],
    ['cents pains', 'models/quantity-format'],
    ['1,123456789012345678901', 'models/quantity-format'],
    ['15'.repeat(200), 'models/quantity-format'],
    ['des dizaines de visiteurs', 'models/quantity-vague'],
    ['plusieurs centaines', 'models/quantity-vague'],
    ['quelques associations', 'models/quantity-vague'],
    ['de nombreux partenaires', 'models/quantity-vague'],
    ['entre 10 et 15', 'models/quantity-range'],
    ['de 10 à 15 personnes', 'models/quantity-range'],
    ['10 à 15', 'models/quantity-range'],
    ['10-15', 'models/quantity-range'],
    ['dix à quinze personnes', 'models/quantity-range'],
    ['deux ou trois', 'models/quantity-range'],
    ['1.500', 'models/quantity-ambiguous'],
    ['plus de 1.500 pains', 'models/quantity-ambiguous'],
    [15, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseQuantity(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })
})

describe('formatQuantity', () => {
  const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ')

  test.each<[Quantity, string]>([
    [{ value: 1500, qualifier: 'more-than', unit: 'pain', per: 'day' }, 'plus de 1 500 pains par jour'],
    [{ value: 1500, qualifier: 'exact', unit: 'pains' }, '1 500 pains'],
    [{ value: 15, qualifier: 'approx', unit: 'visiteur' }, 'environ 15 visiteurs'],
    [{ value: 1, qualifier: 'exact', unit: 'visiteur' }, '1 visiteur'],
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
