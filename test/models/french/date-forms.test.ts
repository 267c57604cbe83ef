import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

const UNREAD = 'models/french-date-format'
const SHORT_YEAR = 'models/french-date-year'

function edtfOf(words: string, anchor?: string): string | undefined {
  const outcome = parseFrenchDate(words, anchor === undefined ? {} : { anchor })
  return outcome.ok ? outcome.value.edtf : outcome.problems[0]?.code
}

describe('a year, and what is counted', () => {
  test.each([
    '2000 €',
    '2000€',
    'budget de 2000 euros',
    '2000 %',
    'vers 2000 personnes',
    'vers 2000 bénévoles',
    'vers 2000 salariées',
    'vers 2000 salarié(e)s',
    'vers 2000 adhérent·e·s',
    'vers 2000 adhérent⋅e⋅s',
    'environ 2000 habitant-e-s',
    'vers 2000 usager.e.s',
    'en 2000 exemplaires',
    '1500m² de locaux',
    'the 1980s',
    '2000h par an',
    'le 2000e adhérent',
    'la 2000ème visite',
    'après 2000 heures',
    'entre 1500 et 2000 euros',
    'de 1800 à 2000 personnes',
    'de 1000 à 3000 pains',
    'entre 2014 et 3000 euros',
    '1500-2000 visiteurs',
    '1500 à 2000 enfants',
    'n° 2014',
    'no 2014',
    'article 2014',
    'n° 12-2014',
    'association loi 1901',
    'loi n° 2014-12',
    'n° 2014/10',
    'article L. 3332-11-1 du code du travail',
    'R.5132-1-2',
  ])('%s is no date', (words) => {
    expect(edtfOf(words)).toBe(UNREAD)
  })

  test.each([
    ['de 2013 à 2015 plusieurs visites', '2013/2015'],
    ['entre 2013 et 2015 la structure grandit', '2013/2015'],
    ['en 2014, 2000 €', '2014'],
    ['2015 : 12 000 euros', '2015'],
    ['1500 salariés en 2014', '2014'],
    ['en 2013 et 12 salariés', '2013'],
    ['AAP 2013', '2013'],
    ['le plan emploi 2013', '2013'],
    ['association loi 1901 créée en 1998', '1998'],
    ['loi n° 47-1775 du 10 septembre 1947', '1947-09-10'],
    ['décret n° 2014-10 du 7 janvier 2014', '2014-01-07'],
    ['décret n° 2015-1732 du 22 décembre 2015', '2015-12-22'],
    ['délibération n° 12/2014 du 3 mars 2014', '2014-03-03'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })
})

describe('months', () => {
  test.each([
    // Texts that come out of a page are glued.
    ['juillet2014', '2014-07'],
    ['le 9juillet2014', '2014-07-09'],
    ['juillet14', SHORT_YEAR],
    ['mai-2014', '2014-05'],
    ['19-juin-2014', '2014-06-19'],
    ['mai-14', SHORT_YEAR],
    ['12-mai-14', SHORT_YEAR],
    ['sept. 14', SHORT_YEAR],
    ['19 janv. 14', SHORT_YEAR],
    ['12 sept. ’14', SHORT_YEAR],
    ['19 janv.', '2024-01-19'],
    ['le 3 févr. à 18 h', '2024-02-03'],
    ['12 sep 2014', '2014-09-12'],
    ['12 jan. 2014', '2014-01-12'],
    ['12 mar 2014', '2014-03-12'],
    ['jun-2014', '2014-06'],
    ['la SEP depuis 2014', '2014/..'],
    ['1erjuin 2014', '2014-06-01'],
    ['19 / 06 / 2014', '2014-06-19'],
    ['06 / 2014', '2014-06'],
    ['2014-6-19', '2014-06-19'],
    ['jeudi 19/06/2014', '2014-06-19'],
    ['le 19/06 à 14 h', '2023-06-19'],
    ['mer. 13/03', '2024-03-13'],
    ['jusqu’au 30/04', '../2024-04-30'],
    ['du 3/02 au 5/02', '2024-02-03/2024-02-05'],
    ['vendredi 12 ou samedi 13/06', UNREAD],
    ['le 12 ou le 13/06', UNREAD],
    ['le 12/06 et 13/06', UNREAD],
    ['le 12/06, 13/06', UNREAD],
    ['le 12/06-13/06', UNREAD],
    ['le 12/06 et le 13/06', '2023-06-12/2023-06-13'],
    ['le 12/06 et le 15/06', 'models/french-date-several'],
    ['jeudi 12/06 ou vendredi 13/06', 'models/french-date-several'],
    ['le 12/06, 14 h', '2023-06-12'],
    ['le 1/3 des membres', UNREAD],
    ['le 31/06', 'models/date-impossible'],
    ['n° 19/06', UNREAD],
    ['2 mai-12 juin 2014', '2014-05-02/2014-06-12'],
    ['2014/06', '2014-06'],
    ['2014/06/19', '2014-06-19'],
    ['2010-11-05', '2010-11-05'],
    // A year that was typed wrong; what is counted beside a month.
    ['19 juin 201', UNREAD],
    ['19 juin 20145', UNREAD],
    ['le 1er juillet 999', UNREAD],
    ['mai 20145', UNREAD],
    ['en mars 150 personnes', '2024-03'],
    ['en mars 15000 €', '2024-03'],
    // They may be two years.
    ['2012/13', UNREAD],
    ['saison 2010/11', UNREAD],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words, '2024-03-13')).toBe(edtf)
  })
})

describe('days in words', () => {
  test.each([
    ['le dix-neuf juin 2014', '2014-06-19'],
    ['le dix-neuf juin', '2023-06-19'],
    ['jeudi dix neuf juin 2014', '2014-06-19'],
    ['deux mai 2014', '2014-05-02'],
    ['dix mai 2014', '2014-05-10'],
    ['le vingt juin 2014', '2014-06-20'],
    ['le dix septembre 2014', '2014-09-10'],
    ['du dix au vingt septembre 2014', '2014-09-10/2014-09-20'],
    ['le trente sept. 2014', '2014-09-30'],
    ['vingt sept 2014', '2014-09-20'],
    ['le vingt sept septembre 2014', '2014-09-27'],
    ['le vingt et un juin 2014', '2014-06-21'],
    ['le vingt-deux juin 2014', '2014-06-22'],
    ['le trente-et-un décembre 2014', '2014-12-31'],
    ['le trente et un décembre 2014', '2014-12-31'],
    ['le premier mai 2014', '2014-05-01'],
    ['le trente et un juin 2014', 'models/date-impossible'],
    ['le trente-deux mai 2014', 'models/date-impossible'],
    ['du trois au cinq juin 2014', '2014-06-03/2014-06-05'],
    ['du trente juin au deux juillet 2014', '2014-06-30/2014-07-02'],
    ['la veille du quatorze juillet 2014', UNREAD],
    // Of several days, the month is read; the end of a number is no day, and no month.
    ['les premier et dix-sept mai 2014', '2014-05'],
    ['le six ou le vingt-huit septembre 2014', '2014-09'],
    ['les dix-sept, dix-neuf et vingt-sept mai 2014', '2014-05'],
    ['les dix et vingt sept 2014', '2014-09'],
    ['le dix-sept', UNREAD],
    ['depuis le vingt sept', UNREAD],
    ['trente-sept visites en 2014', '2014'],
    // Nor is « sept » where it counts something.
    ['sept personnes', UNREAD],
    ['les premier et sept mai 2014', '2014-05'],
    ['pendant sept jours en juin 2014', '2014-06'],
    ['en sept', '2023-09'],
    ['en sept dernier', '2023-09'],
    ['de sept à oct 2014', '2014-09/2014-10'],
    ['sept-oct 2014', '2014-09/2014-10'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words, '2024-03-13')).toBe(edtf)
  })
})
