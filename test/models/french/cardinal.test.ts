import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardinalOf } from '../../../src/models/french/cardinal.ts'

test.each([
  ['zero', 0],
  ['un', 1],
  ['une', 1],
  ['seize', 16],
  ['dix-sept', 17],
  ['vingt et un', 21],
  ['vingt-et-une', 21],
  ['soixante-dix', 70],
  ['soixante et onze', 71],
  ['soixante-dix-neuf', 79],
  ['quatre-vingts', 80],
  ['quatre-vingt-un', 81],
  ['quatre-vingt-onze', 91],
  ['quatre-vingt-dix-neuf', 99],
  ['septante et un', 71],
  ['huitante', 80],
  ['nonante-neuf', 99],
  ['cent', 100],
  ['cent un', 101],
  ['deux cents', 200],
  ['deux cent trois', 203],
  ['neuf cent quatre-vingt-dix-neuf', 999],
  ['mille', 1000],
  ['mille un', 1001],
  ['mille neuf cent quatorze', 1914],
  ['deux mille quatorze', 2014],
  ['quatre-vingt mille', 80_000],
  ['cent mille', 100_000],
  ['neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf', 999_999],
])('%s is %i', (words, number) => {
  expect(cardinalOf(words)).toBe(number)
})

test.each([
  ['nothing', ''],
  ['a blank', ' '],
  ['another word', 'pains'],
  ['tens and units that « et » should join', 'vingt un'],
  ['« et » where there is none', 'quatre-vingt et un'],
  ['a multiple alone', 'cents'],
  ['a multiple before units', 'cents deux'],
  ['a word that begins like a hundred', 'centime'],
  ['a word that begins like a thousand', 'milles'],
  ['a word that ends like a thousand', 'famille'],
  ['one hundred counted', 'un cent'],
  ['one thousand counted', 'un mille'],
  ['one thousand counted, feminine', 'une mille'],
  ['no thousand counted', 'zero mille cinq'],
  ['zero after hundreds', 'deux cents zero'],
  ['zero after a thousand', 'mille zero'],
  ['ten hundreds', 'dix cents'],
  ['a hundred hundreds', 'cent cent'],
  ['a share of a hundred', 'vingt-cinq pour cent'],
  ['words before a hundred', 'un million cinq cent'],
  ['words before a thousand', 'un million cinq cent mille'],
  ['words before a thousand, without number', 'de mille'],
  ['a thousand thousands', 'mille mille'],
  ['numbers in a row', 'deux trois'],
  ['a name of the language', 'constructor'],
])('%s is no number: %j', (_, words) => {
  expect(cardinalOf(words)).toBeUndefined()
})

test('numbers put together as French does it are what they add up to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 16 }), (hundreds, units) => {
      const [many, rest] = [hundreds, units].map((number) => SMALL[number])
      expect(cardinalOf(`${many} cent ${rest}`)).toBe(hundreds * 100 + units)
      expect(cardinalOf(`${rest} mille ${many}`)).toBe(units * 1000 + hundreds)
    }),
  )
})

const SMALL = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
