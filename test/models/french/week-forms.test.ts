import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

function edtfOf(words: string): string | undefined {
  const date = parseFrenchDate(words)
  return date.ok ? date.value.edtf : date.problems[0]?.code
}

describe('a week by a day that is in it', () => {
  test.each([
    ['semaine du 15 juin 2015', '2015-06-15/2015-06-21'],
    // A Thursday: its week began on the Monday.
    ['la semaine du 1er janvier 2015', '2014-12-29/2015-01-04'],
    ['la semaine du seize juin 2014', '2014-06-16/2014-06-22'],
    ['semaine du 15 au 19 juin 2015', '2015-06-15/2015-06-19'],
    ['semaine du 31 juin 2015', 'models/date-impossible'],
    ['semaine du 15/06/2015', '2015-06-15/2015-06-21'],
    ['semaine du 15.06.2015', '2015-06-15/2015-06-21'],
    ['semaine du 15/21/2015', 'models/date-impossible'],
    ['semaine du 15 juin au 19 juin 2015', '2015-06-15/2015-06-19'],
    ['semaine du 15/06 au 19/06/2015', '2015-06-15/2015-06-19'],
    ['semaine du 15/06/2015 - 19/06/2015', '2015-06-15/2015-06-19'],
    ['semaine du 15/06', 'models/french-date-format'],
  ])('%j is %j', (words, expected) => {
    expect(edtfOf(words)).toBe(expected)
  })
})

describe('a weekend by a day', () => {
  test.each([
    ['le week-end du 14 juillet 2018', '2018-07-14/2018-07-15'],
    ['le weekend du dimanche 15 juillet 2018', '2018-07-14/2018-07-15'],
    ['week end du 14/07/2018', '2018-07-14/2018-07-15'],
    ['le week-end du vendredi 13 juillet 2018', '2018-07-13/2018-07-15'],
    ['le week-end prolongé du jeudi 10 mai 2018', '2018-05-10/2018-05-13'],
    ['le week-end du lundi 21 mai 2018', '2018-05-19/2018-05-21'],
    ['le week-end du 15 août 2017', '2017-08-12/2017-08-15'],
    ['le week-end du 15 août 2018', 'models/french-date-format'],
    ['le week-end du 31 juin 2018', 'models/date-impossible'],
    ['le week-end du 14 juillet', 'models/french-date-format'],
    ['le week-end du 14 et 15 juillet 2018', '2018-07-14/2018-07-15'],
    ['le week-end du 14-15 juillet 2018', '2018-07-14/2018-07-15'],
    ['le week-end du 07/08 juillet 2018', '2018-07-07/2018-07-08'],
    ['le week-end du 13 juillet au 15 juillet 2018', '2018-07-13/2018-07-15'],
    ['le premier week-end de juillet 2018', '2018-07'],
  ])('%j is %j', (words, expected) => {
    expect(edtfOf(words)).toBe(expected)
  })
})

describe('a week by its number', () => {
  test.each([
    ['semaine 25 de 2014', '2014-06-16/2014-06-22'],
    ['Semaine 25, 2014', '2014-06-16/2014-06-22'],
    ['semaine 25 2014', '2014-06-16/2014-06-22'],
    ['semaine 25/2014', '2014-06-16/2014-06-22'],
    ['semaine 25 de l’année 2014', '2014-06-16/2014-06-22'],
    ['en semaine n° 25 de 2014', '2014-06-16/2014-06-22'],
    ['la 25e semaine de 2014', '2014-06-16/2014-06-22'],
    ['la 25ème semaine de l’année 2014', '2014-06-16/2014-06-22'],
    ['1re semaine 2014', '2013-12-30/2014-01-05'],
    ['25e semaine, 2014', '2014-06-16/2014-06-22'],
    ['25e semaine - 2014', '2014-06-16/2014-06-22'],
    ['sem. 25 2014', '2014-06-16/2014-06-22'],
    ['S25 2014', '2014-06-16/2014-06-22'],
    ['W25-2014', '2014-06-16/2014-06-22'],
    // What `<input type="week">` sends.
    ['2014-W25', '2014-06-16/2014-06-22'],
    ['2014-S25', '2014-06-16/2014-06-22'],
    ['2014-W25-3', '2014-06-18'],
    ['S05 2014', '2014-01-27/2014-02-02'],
    ['depuis la semaine 25 de 2014', '2014-06-16/..'],
    // The first week holds 4 January, and may begin in the year before.
    ['2014-W01', '2013-12-30/2014-01-05'],
    ['2016-W01', '2016-01-04/2016-01-10'],
    ['2015-W53', '2015-12-28/2016-01-03'],
    ['2014-W53', 'models/date-impossible'],
    ['semaine 0 de 2014', 'models/date-impossible'],
    ['53e semaine de 2014', 'models/date-impossible'],
    ['S54 2014', 'models/date-impossible'],
  ])('%j is %j', (words, expected) => {
    expect(edtfOf(words)).toBe(expected)
  })

  test.each([
    ['semaines 25 à 27 de 2014', '2014-06-16/2014-07-06'],
    ['25e et 26e semaines de 2014', '2014-06-16/2014-06-29'],
    ['24 et 25e semaines de 2014', '2014-06-09/2014-06-22'],
    ['24-25e semaine 2014', '2014-06-09/2014-06-22'],
    ['24e/25e semaine 2014', '2014-06-09/2014-06-22'],
    ['25e, 26e et 27e semaines de 2014', '2014-06-16/2014-07-06'],
    ['de la 25e à la 27e semaine de 2014', '2014-06-16/2014-07-06'],
    ['S25-S27 2014', '2014-06-16/2014-07-06'],
    ['semaines 25 - 27, 2014', '2014-06-16/2014-07-06'],
    ['de la semaine 25 à la semaine 27 de 2014', '2014-06-16/2014-07-06'],
    ['semaines 25 et 26 de 2014', '2014-06-16/2014-06-29'],
    ['semaines 25, 26 et 27 de 2014', '2014-06-16/2014-07-06'],
    ['S25 et S26 2014', '2014-06-16/2014-06-29'],
    ['entre la 25e et la 28e semaine de 2014', '2014-06-16/2014-07-13'],
    ['entre les semaines 25 et 28 de 2014', '2014-06-16/2014-07-13'],
  ])('several in a row: %j is %j', (words, expected) => {
    expect(edtfOf(words)).toBe(expected)
  })

  test.each([
    'semaines 25 et 30 de 2014',
    'semaine 25 ou 26 de 2014',
    '25e et 28e semaines de 2014',
    '25e, 27e et 28e semaines de 2014',
    'S25 et S27 2014',
  ])('not in a row, or one of them: %j is not read', (words) => {
    expect(edtfOf(words)).toBe('models/french-date-format')
  })

  test.each([
    // Half-years, or what may be one.
    ['sem. 1 2014', '2014'],
    ['sem 2 2014', '2014'],
    ['S1 2014', '2014-01/2014-06'],
    ['2014-S2', '2014-07/2014-12'],
    // How many, or which of a month, is not a number of the year.
    ['2 semaines en 2014', '2014'],
    ['la première semaine de juin 2014', '2014-06'],
    ['la 2e semaine de juin 2014', '2014-06'],
    ['semaine 2014', '2014'],
  ])('%j is %j', (words, expected) => {
    expect(edtfOf(words)).toBe(expected)
  })
})
