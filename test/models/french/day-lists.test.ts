import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

const UNREAD = 'models/french-date-format'

function edtfOf(words: string, anchor?: string): string | undefined {
  const outcome = parseFrenchDate(words, anchor === undefined ? {} : { anchor })
  return outcome.ok ? outcome.value.edtf : outcome.problems[0]?.code
}

describe('days in a row', () => {
  test.each([
    ['ven. 12 et sam. 13 juin 2015', '2015-06-12/2015-06-13'],
    ['12,13 et 14 juin 2015', '2015-06-12/2015-06-14'],
    ['12/13/14 juin 2015', '2015-06-12/2015-06-14'],
    ['les 12 & 13 juin 2015', '2015-06-12/2015-06-13'],
    ['du 12 au 14/06/2015', '2015-06-12/2015-06-14'],
    ['12-14/06/2015', '2015-06-12/2015-06-14'],
    ['les 12 et 13.06.2015', '2015-06-12/2015-06-13'],
    ['du 12/06 au 14/07/2015', '2015-06-12/2015-07-14'],
    ['du 28/12 au 03/01/2015', '2014-12-28/2015-01-03'],
    ['du 01/01/2013 au 31/12/2015', '2013-01-01/2015-12-31'],
    ['les 31/12 et 01/01/2015', '2014-12-31/2015-01-01'],
    ['les 12/06 et 14/07/2015', UNREAD],
    ['les 12/06 et 13/06/2015', '2015-06-12/2015-06-13'],
    ['12, 13 au 15 juin 2015', '2015-06-12/2015-06-15'],
    ['du 14 au 12/06/2015', 'models/edtf-reversed'],
    ['du 14 au 12 juin 2015', 'models/edtf-reversed'],
    ['du 12 jusqu’au 14 juin 2015', '2015-06-12/2015-06-14'],
    ['entre le 12 et le 15 juin 2015', '2015-06-12/2015-06-15'],
    ['entre les 12 et 15 juin 2015', '2015-06-12/2015-06-15'],
    ['entre le vendredi 12 et le lundi 15 juin 2015', '2015-06-12/2015-06-15'],
    ['à partir des 12 et 13 juin 2015', '2015-06-12/..'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })

  // Which day is meant is not certain, or not read; the month is.
  test.each([
    'le 12 ou 13 juin 2015',
    'vendredi 12 ou samedi 13 juin 2015',
    'ven. 12 ou sam. 13 juin 2015',
    'le douze ou treize juin 2015',
    'vingt ou vingt et un juin 2015',
    'douze, treize, quatorze juin 2015',
    'le 12 puis le 13 juin 2015',
    '12, 13, 14 juin 2015',
    '12 ou 13/06/2015',
    '12, 13 juin 2015',
    'les 12, 13 juin 2015',
    'les 3 et 10 juin 2015',
    'les 3, 10 et 17 juin 2015',
    'mardi 3 & mardi 10 juin 2015',
    'le trois et le dix juin 2015',
    'le 12 et/ou le 13 juin 2015',
    'le 12 ou bien le 13 juin 2015',
    'le 12, puis le 13 juin 2015',
    'le 12 ainsi que le 13 juin 2015',
    'du 12 et du 13 juin 2015',
    '12 + 13 juin 2015',
    '12 ; 13 juin 2015',
    'à partir du 12 au 14 juin 2015',
    'depuis le 12 et jusqu’au 14 juin 2015',
  ])('%s is in June', (words) => {
    expect(edtfOf(words)).toBe('2015-06')
  })

  test.each([
    ['à 9 h, 13 juin 2015', '2015-06-13'],
    ['à 9h30, 13 juin 2015', '2015-06-13'],
    ['salle 3, 13 juin 2015', '2015-06-13'],
    ['au 3, 13 juin 2015', '2015-06-13'],
    ['jeudi, 13 juin 2013', '2013-06-13'],
    ['en 2014, 13 juin 2014', 'models/french-date-several'],
    ['article 9 de la loi du 31 juillet 2014', '2014-07-31'],
  ])('%s: %s, for no other day stands in front', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })

  test('their first weekday tells the year', () => {
    expect(edtfOf('vendredi 11 et samedi 12 juillet', '2014-07-09')).toBe('2014-07-11/2014-07-12')
    expect(edtfOf('11 et 12 juillet', '2014-07-09')).toBe('2013-07-11/2013-07-12')
  })

  test('of a week without a year the day is not certain', () => {
    expect(edtfOf('la semaine du 15 juin', '2014-07-09')).toBe(UNREAD)
  })
})
