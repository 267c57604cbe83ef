import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardinalOf } from '../../../src/models/french/cardinal.ts'
import { formatOrdinal, parseOrdinal } from '../../../src/models/index.ts'

test.each([
  ['1er', 1],
  ['1re', 1],
  [' XXIe ', 21],
  ['12 345e', 12_345],
  ['1 234 567e', 1_234_567],
  ['1ère', 1],
  ['1ᵉʳ', 1],
  ['1ers', 1],
  ['1res', 1],
  ['1ères', 1],
  ['1ière', 1],
  ['1ières', 1],
  ['2e', 2],
  ['2ème', 2],
  ['2nd', 2],
  ['2nde', 2],
  ['2nds', 2],
  ['2ndes', 2],
  ['2d', 2],
  ['2de', 2],
  ['2ds', 2],
  ['2des', 2],
  ['3e', 3],
  ['3ème', 3],
  ['3ÈME', 3],
  ['3ᵉ', 3],
  ['3ième', 3],
  ['3ièmes', 3],
  ['3es', 3],
  ['3 ème', 3],
  ['la 3ème', 3],
  ['21e', 21],
  ['1 000e', 1000],
  ['Ier', 1],
  ['IIIe', 3],
  ['XIXᵉ', 19],
  ['XLIVe', 44],
  ['le XXIe', 21],
  ['La IIe', 2],
  ['l’XIe', 11],
  ['les Iers', 1],
  ['le\u00A0XIXᵉ', 19],
  ['Lᵉ', 50],
  ['le Cᵉ', 100],
  ['le CCe', 200],
  ['premier', 1],
  ['Première', 1],
  ['second', 2],
  ['seconde', 2],
  ['deuxième', 2],
  ['troisième', 3],
  ['quatrième', 4],
  ['cinquième', 5],
  ['Cinquième', 5],
  ['le Vingtième', 20],
  ['neuvième', 9],
  ['onzième', 11],
  ['dix-neuvième', 19],
  ['vingtième', 20],
  ['dix\u2011neuvième', 19],
  ['vingt\u2010et\u2010unième', 21],
  ['vingt et unième', 21],
  ['quatre-vingtième', 80],
  ['quatre-vingt-dix-neuvième', 99],
  ['centième', 100],
  ['Centième', 100],
  ['deux centième', 200],
  ['millième', 1000],
])('parseOrdinal reads %s as %i', (text, rank) => {
  expect(parseOrdinal(text)).toEqual({ ok: true, value: rank, problems: [] })
})

test.each([
  ['3', 'models/ordinal-format'],
  ['trois', 'models/ordinal-format'],
  [' Le ', 'models/ordinal-format'],
  ['vingtaine', 'models/ordinal-format'],
  ['au XXIe', 'models/ordinal-format'],
  ['XXIe siècle', 'models/ordinal-format'],
  ['2er', 'models/ordinal-format'],
  ['21ère', 'models/ordinal-format'],
  ['3nd', 'models/ordinal-format'],
  ['1d', 'models/ordinal-format'],
  ['2n', 'models/ordinal-format'],
  ['1r', 'models/ordinal-format'],
  ['3m', 'models/ordinal-format'],
  ['1toString', 'models/ordinal-format'],
  ['0e', 'models/ordinal-format'],
  ['-3e', 'models/ordinal-format'],
  ['3,5e', 'models/ordinal-format'],
  ['unième', 'models/ordinal-format'],
  ['dernier', 'models/ordinal-format'],
  ['de', 'models/ordinal-format'],
  ['Le', 'models/ordinal-format'],
  ['Les', 'models/ordinal-format'],
  ['Ce', 'models/ordinal-format'],
  ['2 de', 'models/ordinal-format'],
  ['II des', 'models/ordinal-format'],
  ['le Ce', 'models/ordinal-format'],
  ['les\u00A0Ces', 'models/ordinal-format'],
  ['le xxie', 'models/ordinal-format'],
  ['IIIIe', 'models/ordinal-format'],
  ['3ème visite', 'models/ordinal-format'],
  ['', 'models/ordinal-format'],
  ['9'.repeat(200), 'models/ordinal-format'],
  [3, 'models/wrong-type'],
  [undefined, 'models/missing'],
])('parseOrdinal refuses %j: %s', (value, code) => {
  expect(parseOrdinal(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
})

describe('formatOrdinal', () => {
  test.each([
    [1, undefined, '1er'],
    [1, 'masculine', '1er'],
    [1, 'feminine', '1re'],
    [2, undefined, '2e'],
    [3, 'feminine', '3e'],
    [21, undefined, '21e'],
  ] as const)('%i, %s: %s', (rank, gender, text) => {
    expect(formatOrdinal(rank, gender === undefined ? {} : { gender })).toBe(text)
  })

  test('is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (rank) => {
        expect(parseOrdinal(formatOrdinal(rank))).toMatchObject({ ok: true, value: rank })
      }),
    )
  })

  test('wants a rank', () => {
    for (const rank of [0, -1, 1.5, Number.NaN]) expect(() => formatOrdinal(rank)).toThrow(/`rank`/)
    // @ts-expect-error: not a gender
    expect(() => formatOrdinal(1, { gender: 'f' })).toThrow(/options\.gender/)
  })
})

test.each([
  ['zero', 0],
  ['seize', 16],
  ['dix-sept', 17],
  ['vingt et une', 21],
  ['soixante et onze', 71],
  ['soixante-dix-sept', 77],
  ['quatre-vingts', 80],
  ['quatre-vingt-un', 81],
  ['quatre-vingt-onze', 91],
  ['nonante-neuf', 99],
  ['septante et un', 71],
  ['cent', 100],
  ['cent un', 101],
  ['trois cent quatre-vingt-dix-neuf', 399],
  ['mille', 1000],
  ['deux mille quatorze', 2014],
  ['cent mille', 100_000],
  ['neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf', 999_999],
  ['deux trois', undefined],
  ['vingt un', undefined],
  ['un cent', undefined],
  ['onze cents', undefined],
  ['un mille', undefined],
  ['pain', undefined],
  ['', undefined],
])('cardinalOf reads %j as %s', (words, number) => {
  expect(cardinalOf(words)).toBe(number)
})
