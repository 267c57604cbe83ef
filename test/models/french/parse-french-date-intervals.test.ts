import { expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

test.each([
  ['depuis 2005', '2005/..'],
  ['dès 2011', '2011/..'],
  ['dès 2011 Bou’Sol', '2011/..'],
  ['Dès le début de 2011', '2011/..'],
  ['dès l’été 2014', '2014-22/..'],
  ['Dès juin 2011', '2011-06/..'],
  ['à compter du 1er janvier 2015', '2015-01-01/..'],
  ['depuis le printemps 2014', '2014-21/..'],
  ['de 2005 à nos jours', '2005/..'],
  ['2005-…', '2005/..'],
  ['2005/..', '2005/..'],
  ['juin 2005/…', '2005-06/..'],
  ['../2005', '../2005'],
  ['…-2005', '../2005'],
  ['de 2005 à ce jour', '2005/..'],
  ['2005 jusqu’à maintenant', '2005/..'],
  ['2005 – présent', '2005/..'],
  ['entre 1000 et 1999', '1000/1999'],
  ['de 2050 à 2150', '2050/2150'],
  ['entre 2150 et 2200', '2150/2200'],
  ['2005-présent', '2005/..'],
  ['2005 \u2212 2014', '2005/2014'],
  ['depuis 2005 – aujourd’hui', '2005/..'],
  ['de juin 2005 à aujourd’hui', '2005-06/..'],
  ['du 19 juin 2005 jusqu’à aujourd’hui', '2005-06-19/..'],
  ['2005 - auj.', '2005/..'],
  ['2005 -> en cours', '2005/..'],
  ['2005 → actuel', '2005/..'],
  ['2005 – en activité', '2005/..'],
  ['2005 – présent à Marseille', '2005'],
  ['en 2005, à présent une SCIC', '2005'],
  ['2005 et +', '2005/..'],
  ['2005 à l’heure actuelle', '2005/..'],
  ['vers 2005 – présent', '2005~/..'],
  ['2005 (?) – présent', '2005?/..'],
  ['2005 environ à nos jours', '2005~/..'],
  ['printemps 2005 à nos jours', '2005-21/..'],
  ['depuis le XIXe siècle', '1801/..'],
  ['avant le XXe siècle', '../1900'],
  ['depuis le 2e trimestre 2014', '2014-04/..'],
  ['jusqu’au premier semestre 2014', '../2014-06'],
  ['après l’hiver 2013-2014', '2014-04-01/..'],
  ['depuis les années 2010', '201X/..'],
  ['depuis la fin 2013', '2013/..'],
  ['jusqu’en 2014', '../2014'],
  ['jusque fin 2014', '../2014'],
  ['jusqu’au 19 juin 2014', '../2014-06-19'],
  ['jusqu’à l’été 2014', '../2014-22'],
  ['jusqu’à un jour de juin 2014', '../2014-06-XX'],
  ['avant 2014', '../2013'],
  ['avant juin 2014', '../2014-05-31'],
  ['avant le 19 juin 2014', '../2014-06-18'],
  ['après 2014', '2015/..'],
  ['après le 31 décembre 2014', '2015-01-01/..'],
  ['entre 1995 et 2014', '1995/2014'],
  ['de 1995 à 2014', '1995/2014'],
  ['1995-2014', '1995/2014'],
  ['1995 – 2014', '1995/2014'],
  ['1995–2014', '1995/2014'],
  ['1995—2014', '1995/2014'],
  ['1995 → 2014', '1995/2014'],
  ['1995-…', '1995/..'],
  ['hiver 2013–2014', '2013-12/2014-03'],
  ['juin–juillet 2014', '2014-06/2014-07'],
  ['depuis 1995 jusqu’en 2014', '1995/2014'],
  ['du 19 au 21 juin 2014', '2014-06-19/2014-06-21'],
  ['les 19 et 20 juin 2014', '2014-06-19/2014-06-20'],
  ['19-21 juin 2014', '2014-06-19/2014-06-21'],
  ['19–21 juin 2014', '2014-06-19/2014-06-21'],
  ['les 19/20 juin 2014', '2014-06-19/2014-06-20'],
  ['les 19, 20 et 21 juin 2014', '2014-06-19/2014-06-21'],
  ['jeudi 19 et vendredi 20 juin 2014', '2014-06-19/2014-06-20'],
  ['le jeudi 19, le vendredi 20 et le samedi 21 juin 2014', '2014-06-19/2014-06-21'],
  ['du jeudi 19 au samedi 21 juin 2014', '2014-06-19/2014-06-21'],
  ['du 19 juin au 3 juillet 2014', '2014-06-19/2014-07-03'],
  ['entre le 19 juin 2014 et le 3 juillet 2015', '2014-06-19/2015-07-03'],
  ['du 2 mars au 3 mars 2014', '2014-03-02/2014-03-03'],
  ['de mars à juin 2014', '2014-03/2014-06'],
  ['de novembre à mars 2014', '2013-11/2014-03'],
  ['entre mars et juin 2014', '2014-03/2014-06'],
  ['du printemps 2013 à l’automne 2014', '2013-21/2014-23'],
  // What is named bears the date; on which day of it, nothing tells.
  ['depuis la rentrée 2014', '2014/..'],
  ['dès la rentrée de septembre 2014', '2014-09/..'],
  ['à partir de la rentrée 2014', '2014/..'],
  ['à partir du salon de juin 2014', '2014-06/..'],
  ['à compter des élections de 2014', '2014/..'],
  ['depuis sa création en 2011', '2011/..'],
  ['depuis la création de l’association en 2011', '2011/..'],
  ['depuis leur installation le 19 juin 2014', '2014-06-19/..'],
  ['depuis la loi du 31 juillet 2014', '2014-07-31/..'],
  ['jusqu’à la rentrée 2015', '../2015'],
  ['jusqu’au salon de juin 2014', '../2014-06'],
  ['avant la rentrée 2015', '../2015'],
  ['avant la loi du 31 juillet 2014', '../2014-07-31'],
  ['après les élections de 2014', '2014/..'],
  ['avant le repas, le 19 juin 2014', '2014-06-19'],
  ['après le repas le 19 juin 2014', '2014-06-19'],
  ['après la visite, en 2014', '2014'],
  ['avant le marché en 2014', '2014'],
])('%s: %s', (text, edtf) => {
  expect(parseFrenchDate(text)).toMatchObject({ ok: true, value: { edtf, status: 'stated' } })
})

test.each([
  ['dès septembre', '2014-09/..'],
  ['Dès le 3 septembre', '2014-09-03/..'],
  ['dès juin', '2014-06/..'],
  // As macOS decomposes letters.
  ['de\u0300s septembre', '2014-09/..'],
  ['DE\u0300S SEPTEMBRE', '2014-09/..'],
  ['dès septembre dernier', '2013-09/..'],
  ['depuis septembre', '2013-09/..'],
  ['dès cette année', '2014/..'],
  // An age.
  ['dès 10 ans', undefined],
])('%s, on 9 July 2014: %s', (text, edtf) => {
  const date = parseFrenchDate(text, { anchor: '2014-07-09' })
  expect(date.ok ? date.value.edtf : undefined).toBe(edtf)
})

test('of a month without a year, up to today, the day of writing tells the year', () => {
  const outcome = parseFrenchDate('de mars à aujourd’hui', { anchor: '2014-07-09' })
  expect(outcome.ok && outcome.value).toMatchObject({ edtf: '2014-03/..', status: 'inferred' })
})

test('what happened between a year and the day of writing is over', () => {
  const outcome = parseFrenchDate('entre 2011 et aujourd’hui', { anchor: '2014-07-09' })
  expect(outcome.ok && outcome.value).toMatchObject({ edtf: '2011/2014-07-09~', status: 'inferred' })
})
