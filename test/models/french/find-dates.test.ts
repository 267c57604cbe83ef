import { describe, expect, test } from 'vitest'
import { findPoints } from '../../../src/models/french/find-dates.ts'

const ANCHOR = { year: 2014, month: 7, day: 9 }

function pointsOf(words: string, anchor?: typeof ANCHOR) {
  const points = findPoints(words, anchor)
  return typeof points === 'string'
    ? points
    : points.map(({ start, end, point }) => [words.slice(start, end), point.edtf])
}

test('finds dates in order, with the words that tell them', () => {
  expect(pointsOf('visite du 19 juin 2014, rendue le 9/7/2014 (vers 2015)')).toEqual([
    ['19 juin 2014', '2014-06-19'],
    ['9/7/2014', '2014-07-09'],
    ['2015', '2015'],
  ])
})

test.each(['', 'marseille', '15 pains'])('%j has none', (words) => {
  expect(pointsOf(words)).toEqual([])
})

describe('a month or a day without a year', () => {
  test.each([
    ['en juillet', '2014-07'],
    ['en aout', '2013-08'],
    ['lancee en avril', '2014-04'],
    ['en avril dernier', '2014-04'],
    ['en juillet dernier', '2013-07'],
    ['en avril prochain', '2015-04'],
    ['le 19 juin', '2014-06-19'],
    ['le 9 juillet', '2014-07-09'],
    ['le 10 juillet', '2013-07-10'],
    ['le 29 fevrier', '2012-02-29'],
    ['du 19 au 21 juin', '2014-06-19/2014-06-21'],
    ['portes ouvertes samedi 12 juillet', '2014-07-12'],
  ])('%s, on 9 July 2014, is of %s', (words, edtf) => {
    expect(findPoints(words, ANCHOR)).toMatchObject([{ point: { edtf, isInferred: true } }])
  })

  test.each([
    ["jusqu'au 30 septembre", '2014-09-30'],
    ["jusqu'au 30 avril", '2014-04-30'],
    ["jusqu'en septembre", '2014-09'],
    ['avant fin septembre', '2014-09'],
    ['avant la mi-septembre', '2014-09'],
    ['avant janvier', '2014-01'],
    ['avant decembre', '2014-12'],
    ['avant le 10 juillet', '2014-07-10'],
    ['avant le 8 juillet', '2014-07-08'],
    ['avant juillet', '2014-07'],
    ['a partir du 1er septembre', '2014-09-01'],
    ["a compter d'avril", '2014-04'],
    ["a partir d'octobre", '2014-10'],
    ["jusqu'au mois de septembre", '2014-09'],
    ["a partir du mois d'octobre", '2014-10'],
    ["jusqu'a la fin du mois d'aout", '2014-08'],
    ['depuis septembre', '2013-09'],
  ])('%s, on 9 July 2014, is the nearest one: %s', (words, edtf) => {
    expect(findPoints(words, ANCHOR)).toMatchObject([{ point: { edtf, isInferred: true } }])
  })

  test.each([
    ['aura lieu en septembre', '2014-09'],
    ["d'ici le 15 septembre", '2014-09-15'],
    ['au plus tard le 30 septembre', '2014-09-30'],
    ['prevue le 10 juillet', '2014-07-10'],
    ['aura lieu le 29 fevrier', '2016-02-29'],
  ])('%s, on 9 July 2014, is to come: %s', (words, edtf) => {
    expect(findPoints(words, ANCHOR)).toMatchObject([{ point: { edtf } }])
  })

  test('takes the year of the date after it, rather than that of the anchor', () => {
    expect(pointsOf('de mars a juin 2010', ANCHOR)).toEqual([
      ['mars', '2010-03'],
      ['juin 2010', '2010-06'],
    ])
    expect(pointsOf('du 28 decembre au 3 janvier 2010')).toEqual([
      ['28 decembre', '2009-12-28'],
      ['3 janvier 2010', '2010-01-03'],
    ])
  })

  test.each([
    ['de decembre a janvier', '2013-12', '2014-01'],
    ['de mai a septembre', '2013-05', '2013-09'],
    ['du 8 juillet au 10 juillet', '2013-07-08', '2013-07-10'],
    ['de mai a juillet dernier', '2013-05', '2013-07'],
    ['sera ouvert de mai a septembre', '2014-05', '2014-09'],
    ['sera ouvert de mai a fevrier', '2014-05', '2015-02'],
    ["a partir de mai jusqu'en septembre", '2014-05', '2014-09'],
  ])('%s, on 9 July 2014, begins before it ends', (words, first, last) => {
    expect(findPoints(words, ANCHOR)).toMatchObject([{ point: { edtf: first } }, { point: { edtf: last } }])
  })

  test.each([
    ['de septembre 2012 a juin', '2012-09', '2013-06'],
    ['de mars 2012 a juin', '2012-03', '2012-06'],
    ['de decembre 2012 a juin', '2012-12', '2013-06'],
    ['du 3 septembre 2012 au 5 juin', '2012-09-03', '2013-06-05'],
    ['du 3/09/2012 au mercredi 5/06', '2012-09-03', '2013-06-05'],
    // Which one follows a season, or a year, the day of writing tells.
    ["de l'automne 2012 a juin", '2012-23', '2014-06'],
    ['de 2012 a juin', '2012', '2014-06'],
    ['de mars 2012 a juin dernier', '2012-03', '2014-06'],
  ])('%s ends in the year that follows from its beginning', (words, first, last) => {
    expect(findPoints(words, ANCHOR)).toMatchObject([{ point: { edtf: first } }, { point: { edtf: last } }])
  })

  test.each([
    'chaque annee en juin',
    'tous les ans, le 14 juillet',
    'en juin de chaque annee',
    'annuellement en juin',
    'chaque 1er mai',
    'tous les 14 juillet',
    'chaque mois de juin',
    'chaque premier samedi de juin',
    'chaque 1er samedi de juin',
    'chaque 2eme samedi de juin',
    'tous les 3e jeudis de novembre',
    'une fois chaque an, en juin',
    'tous les premiers week-ends de juin',
    'le 3e jeudi de novembre tous les ans',
  ])('%s is that of no year', (words) => {
    expect(findPoints(words, ANCHOR)).toBe('unclear')
  })

  test.each([
    ['tous les mardis de juin', '2014-06'],
    ["tous les jours jusqu'au 30 septembre", '2014-09-30'],
    ['chaque annee depuis juin 2010', '2010-06'],
    ['la fete annuelle, en juin', '2014-06'],
  ])('%s, on 9 July 2014, is of one: %s', (words, edtf) => {
    expect(findPoints(words, ANCHOR)).toMatchObject([{ point: { edtf } }])
  })

  test.each(['lancee en avril', 'le 19 juin', 'de mars a juin', 'en mars et en 2014', 'hier'])(
    '%s wants an anchor',
    (words) => {
      expect(findPoints(words, undefined)).toBe('anchor-needed')
    },
  )
})

test('words that tell a date which nothing here makes certain leave the others unread', () => {
  expect(findPoints("en 2011 et l'annee suivante", ANCHOR)).toBe('unclear')
})
