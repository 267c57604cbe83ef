import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

function edtfOf(words: string, anchor?: string): string {
  const outcome = parseFrenchDate(words, anchor === undefined ? {} : { anchor })
  return outcome.ok ? `${outcome.value.edtf} ${outcome.value.status}` : (outcome.problems[0]?.code ?? '')
}

describe('days and amounts of time from 9 July 2014', () => {
  test.each([
    ['hier', '2014-07-08'],
    ['avant-hier', '2014-07-07'],
    ['demain', '2014-07-10'],
    ['après-demain', '2014-07-11'],
    ['il y a un an', '2013~'],
    ['il y a vingt ans', '1994~'],
    ['voilà 20 ans', '1994~'],
    ['il y a 20 ans environ', '1994~'],
    ['il y a environ 20 ans', '1994~'],
    ['il y a une quinzaine d’années', '1999~'],
    ['il y a une année', '2013~'],
    ['il y a un jour', '2014-07-08~'],
    ['il y a 3 mois', '2014-04~'],
    ['il y a 8 mois', '2013-11~'],
    ['il y a deux semaines', '2014-06-25~'],
    ['il y a 10 jours', '2014-06-29~'],
    ['il y a une dizaine de jours', '2014-06-29~'],
    ['dans une dizaine de jours', '2014-07-19~'],
    ['il y a plus de 20 ans', '../1994~'],
    ['il y a moins de 20 ans', '1994~/..'],
    ['il y a 20 ans ou plus', '../1994~'],
    ['il y a 20 ans au moins', '../1994~'],
    ['il y a 20 ans maximum', '1994~/..'],
    ['il y a 6 mois au minimum', '../2014-01~'],
    ['dans 2 mois max', '../2014-09~'],
    ['dans 2 mois au plus tard', '../2014-09~'],
    ['il y a au moins 20 ans', '../1994~'],
    ['il y a au plus 20 ans', '1994~/..'],
    ['il y a 2000 ans', '0014~'],
    ['dans moins de 2 ans', '../2016~'],
    ['dans plus de 2 ans', '2016~/..'],
    ['depuis 20 ans', '1994~/..'],
    ['depuis une vingtaine d’années', '1994~/..'],
    ['depuis bientôt 20 ans', '1994~/..'],
    ['depuis maintenant vingt ans', '1994~/..'],
    ['depuis déjà 20 ans', '1994~/..'],
    ['voilà maintenant dix ans', '2004~'],
    ['il y a tout juste 10 ans', '2004~'],
    ['il y a de cela dix ans', '2004~'],
    ['d’ici 3 ans', '../2017~'],
    ['d’ici à trois ans', '../2017~'],
    ['d’ici deux mois', '../2014-09~'],
    ['sous 15 jours', '../2014-07-24~'],
    ['dans 2 ans', '2016~'],
    ['peut-être depuis 20 ans', '1994%/..'],
    ['depuis 20 ans (?)', '1994%/..'],
    ['peut-être il y a plus de 20 ans', '../1994%'],
    ['il y a moins de 20 ans ?', '1994%/..'],
    ['avant aujourd’hui', '../2014-07-08'],
    ['de 2010 à hier', '2010/2014-07-08'],
    ['de septembre dernier à juin 2014', '2013-09/2014-06'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words, '2014-07-09')).toBe(`${edtf} inferred`)
  })

  // What is more than a whole amount is told by no whole amount: it lies between two.
  test.each([
    ['il y a deux ans et demi', '2011/2012'],
    ['Née il y a un an et demi à Marseille', '2012/2013'],
    ['il y a environ trois mois et demi', '2014-03/2014-04'],
    ['il y a une semaine et demie', '2014-06-25/2014-07-02'],
    ['dans deux ans et demi', '2016/2017'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words, '2014-07-09')).toBe(`${edtf} inferred`)
  })

  test.each([
    'il y a deux ans et trois mois',
    'il y a un an et un quart',
    'il y a plus de deux ans et demi',
    'depuis deux ans et demi',
    'depuis plus de 20 ans',
    'il y a 2,5 ans',
    'il y a deux ou trois ans',
    'il y a quelques années',
    'il y a 2001 ans',
    'le lendemain du 19 juin 2014',
    'la veille du 14 juillet 2014',
  ])('%s tells no date that is certain', (words) => {
    expect(edtfOf(words, '2014-07-09')).toBe('models/french-date-format')
  })
})

test.each([
  ['hier', '2014-01-01', '2013-12-31'],
  ['hier', '2016-03-01', '2016-02-29'],
  ['demain', '2014-12-31', '2015-01-01'],
  ['il y a 3 mois', '2014-01-31', '2013-10~'],
  ['il y a 10 jours', '2014-03-05', '2014-02-23~'],
  ['il y a trois mois et demi', '2014-03-31', '2013-11/2013-12'],
])('%s, on %s: %s, over the ends of months and years', (words, anchor, edtf) => {
  expect(edtfOf(words, anchor)).toBe(`${edtf} inferred`)
})

test.each([
  'Née il y a 20 ans',
  'Aujourd’hui',
  'hier',
  'il y a 3 mois',
  'il y a plus de 20 ans',
  'depuis 20 ans',
  'il y a deux ans et demi',
])('%s wants an anchor', (words) => {
  expect(edtfOf(words)).toBe('models/french-date-anchor')
})
