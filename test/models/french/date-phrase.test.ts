import { describe, expect, test } from 'vitest'
import { phraseOf } from '../../../src/models/french/date-phrase.ts'
import { findPoints } from '../../../src/models/french/find-dates.ts'

/** Folded words, as `parseFrenchDate` gives them. */
function edtfOf(words: string): string {
  const points = findPoints(words, undefined)
  const phrase = typeof points === 'string' ? points : phraseOf(words, points)
  return typeof phrase === 'string' ? phrase : phrase.edtf
}

test.each([
  'sauf en 2014',
  'hors 2014',
  'excepte 2014',
  'ni 2014',
  'pas en 2014',
  'non pas 2014',
  'sans 2014',
  'plutot que 2015',
  'avant ou apres 2014',
  'ouverte avant et apres 2014',
])('a date that it was not is none: %s', (words) => {
  expect(edtfOf(words)).toBe('format')
})

test.each(['entre 999 et 1999', 'de 30 a 1999', '800-1999', '1999 ou 15', '2014 - 12.', '2014 / 15'])(
  'one end of a time whose other end is no year is no date: %s',
  (words) => {
    expect(edtfOf(words)).toBe('format')
  },
)

test.each([
  ['depuis une date entre 2010 et 2012', '2010/..'],
  ["a partir d'une date entre mars et mai 2014", '2014-03/..'],
  ['apres un jour entre 2010 et 2012', '2010/..'],
  ['avant une date entre 2010 et 2012', '../2012'],
  ["jusqu'a une annee entre 2000 et 2099", '../2099'],
  ['une date entre 2010 et 2012', '2010/2012'],
])('some day between two is an end: %s', (words, edtf) => {
  expect(edtfOf(words)).toBe(edtf)
})

describe('bounds', () => {
  test.each([
    ['avant 2014', '../2013'],
    ['avant juin 2014', '../2014-05-31'],
    ['av. 2014', '../2013'],
    ['avt juin 2014', '../2014-05-31'],
    ['< 2014', '../2013'],
    ['<= 2014', '../2014'],
    ['≤ 2014', '../2014'],
    ['> 2014', '2015/..'],
    ['>= juin 2014', '2014-06/..'],
    ['ouverte (≥ 2014)', '2014/..'],
    ['2014 / 15 personnes', '2014'],
    ['avant 1000', '../0999'],
    ['avant le 1er janvier 2014', '../2013-12-31'],
    ['avant debut 2014', '../2013'],
    ['avant le debut de juin 2014', '../2014-05-31'],
    // What is before the end, or the middle, of a year may be in it.
    ['avant fin 2014', '../2014'],
    ["avant la fin de l'annee 2014", '../2014'],
    ['avant la mi-juin 2014', '../2014-06'],
    ['avant la fin des annees 1990', '../199X'],
    ['apres 2014', '2015/..'],
    ['au-dela de 2014', '2015/..'],
    ['au-dela du 19 juin 2014', '2014-06-20/..'],
    ['apres fin 2014', '2015/..'],
    ['apres debut 2014', '2014/..'],
    ['apres la mi-2014', '2014/..'],
    ['apres le 31 decembre 2014', '2015-01-01/..'],
    ['apres le 28 fevrier 2016', '2016-02-29/..'],
    ['pas avant fin 2015', '2015/..'],
    ['pas apres 2015', '../2015'],
    ['au plus tard le 12 juin 2015', '../2015-06-12'],
    ['le 12 juin 2015 au plus tard', '../2015-06-12'],
    ['au plus tot en 2015', '2015/..'],
    ["d'ici 2020", '../2020'],
    ["d'ici a la fin de 2014", '../2014'],
    ["d'ici au 31 decembre 2014", '../2014-12-31'],
    ['depuis fin 2013', '2013/..'],
    ['le 12 juin 2015, au plus tard', '../2015-06-12'],
    ['le 12 juin 2015 (au plus tard)', '../2015-06-12'],
    ['12 juin 2015 dernier delai', '../2015-06-12'],
    ['2015 dernier delai', '../2015'],
    ['12 juin 2015 max.', '../2015-06-12'],
    ['juin 2015 (au maximum)', '../2015-06'],
    ['juin 2015 minimum', '2015-06/..'],
    ['2015 ou avant', '../2015'],
    ['2015 et plus tot', '../2015'],
    ['2015 ou plus tard', '2015/..'],
    ['2015 et apres', '2015/..'],
    ['2015 et suiv.', '2015/..'],
    ['2015+', '2015/..'],
    ['2015 environ ou apres', '2015~/..'],
    // What follows has a number, or words, of its own.
    ['le 12 juin 2015 max 30 personnes', '2015-06-12'],
    ['en 2015 et apres la loi', '2015'],
    ['en 2015 environ 30 personnes', '2015'],
    ['en 2015, sans doute par des voisins', '2015'],
    ['2015-...', '2015/..'],
    ['2015 - ..', '2015/..'],
    ['anterieur a 2014', '../2013'],
    ['anterieure au 1er janvier 2014', '../2013-12-31'],
    ['posterieures a 2014', '2015/..'],
    ['15 personnes au plus en 2014', '2014'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })

  test.each([
    "au moins jusqu'en 2015",
    'au moins depuis 2005',
    'depuis au moins 2005',
    'depuis 2005 au moins',
    "jusqu'en 2015 (au moins)",
    'entre 2005 et 2015 au moins',
    '2015 - ?',
    '2015 - ????',
    '2015-',
    '? - 2015',
    '2015 au moins',
    '2015 au maximum',
    '2015 minimum',
  ])('%s: the end that it tells is none', (words) => {
    expect(edtfOf(words)).toBe('format')
  })

  test.each([
    ['2011 a peu pres', '2011~'],
    ['2011 env.', '2011~'],
    ['2011 (env.)', '2011~'],
    ['juin 2011 (estimation)', '2011-06~'],
    ['2011 probablement', '2011?'],
    ['2011, peut-etre', '2011?'],
    ['2011 (a confirmer)', '2011?'],
    ['2011 environ, sans doute', '2011%'],
    ['2005 environ a 2014 probablement', '2005~/2014?'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })
})

describe('two dates', () => {
  test.each([
    ['entre fin 2013 et debut 2015', '2013/2015'],
    ['de 2013 a 2015', '2013/2015'],
    ['2013 - 2015', '2013/2015'],
    ["depuis 2013 jusqu'en 2015", '2013/2015'],
    ['entre vers 2013 et peut-etre 2015', '2013~/2015?'],
    ['en 2013 et 2015', 'several'],
    ['mardi 3 juin 2014 et mercredi 4 juin 2014', '2014-06-03/2014-06-04'],
    ['le 31 decembre 2014 et le 1er janvier 2015', '2014-12-31/2015-01-01'],
    ['le 31 decembre et le 1er janvier 2015', '2014-12-31/2015-01-01'],
    ['3 juin 2014 ou 4 juin 2014', 'several'],
    ['depuis le 3 juin 2014 et le 4 juin 2014', 'several'],
    ['le 4 juin 2014 et le 3 juin 2014', 'several'],
    ['le 3 juin 2014 et le 10 juin 2014', 'several'],
    ['en juin 2014 et juillet 2014', 'several'],
    ['soit 2014 soit 2015', 'several'],
    ['2014, voire 2015', 'several'],
    ['2014 sinon 2015', 'several'],
    ['2014 plutot que 2015', 'several'],
    ["jusqu'en 2013 a 2015", 'several'],
    ['entre 2013 et avant 2015', 'several'],
    ['entre les annees 1990 et 2014', '199X/2014'],
    ['entre le 1er trimestre 2013 et 2015', 'several'],
    ['2013, 2014, 2015', 'several'],
    ['de 2013 a 2015 et 2016', 'several'],
    ['entre 2013 et la crise de 2015', 'several'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })
})

describe('doubt', () => {
  test.each([
    ['vers 2014', '2014~'],
    ["a l'horizon 2020", '2020~'],
    ["a l'horizon de 2020", '2020~'],
    ['peut-etre vers 2014', '2014%'],
    ['vers 2014 (?)', '2014%'],
    ['vers 2014 environ', '2014~'],
    ['vers le 1er trimestre 2014', '2014-01~/2014-03~'],
    ['depuis environ 2014', '2014~/..'],
    ['avant environ 2014', '../2013~'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })
})
