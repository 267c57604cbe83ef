import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

const ANCHOR = { anchor: '2014-07-09' }

function edtfOf(text: string, anchor?: string): string {
  const outcome = parseFrenchDate(text, anchor === undefined ? {} : { anchor })
  return outcome.ok ? `${outcome.value.edtf} ${outcome.value.status}` : (outcome.problems[0]?.code ?? '')
}

describe('parseFrenchDate', () => {
  test.each([
    ['Le 19 juin 2014', '2014-06-19'],
    ['Publié le 9 juillet 2014', '2014-07-09'],
    ['émerge en 2011', '2011'],
    ['en 2005', '2005'],
    ['phase d’expérimentation à partir de 2011', '2011/..'],
    ['en août 2013', '2013-08'],
  ])('%s: %s, stated', (text, edtf) => {
    expect(parseFrenchDate(text)).toEqual({
      ok: true,
      value: { edtf, expression: text, status: 'stated' },
      problems: [],
    })
  })

  test.each([
    ['Née il y a 20 ans', '1994~'],
    ['lancée en avril', '2014-04'],
    ['Aujourd’hui', '2014-07-09~'],
  ])('%s, on 9 July 2014: %s, inferred', (text, edtf) => {
    expect(parseFrenchDate(text, ANCHOR)).toEqual({
      ok: true,
      value: { edtf, expression: text, status: 'inferred' },
      problems: [],
    })
  })

  describe('days, months, years', () => {
    test.each([
      ['1er juillet 2014', '2014-07-01'],
      ['1º juillet 2014', '2014-07-01'],
      ['1ère juillet 2014', '2014-07-01'],
      ['3O juillet 2014', '2014-07'],
      ['le 1er. juillet 2014', '2014-07-01'],
      ['le 2ème juillet 2014', '2014-07-02'],
      ['le 2nd juillet 2014', '2014-07-02'],
      ['du 1er au 3ème juillet 2014', '2014-07-01/2014-07-03'],
      ['1 octobre 2014', '2014-10-01'],
      ['casino 2014', '2014'],
      ['le 1ᵉʳ juillet 2014', '2014-07-01'],
      ['le premier juillet 2014', '2014-07-01'],
      ['LE 19 JUIN 2014', '2014-06-19'],
      ['le 19\u00A0juin\u202F2014', '2014-06-19'],
      ['jeudi 19 juin 2014', '2014-06-19'],
      ['19/06/2014', '2014-06-19'],
      ['le 19.06.2014', '2014-06-19'],
      ['19-06-2014', '2014-06-19'],
      ['9/7/2014', '2014-07-09'],
      ['2014-06-19', '2014-06-19'],
      ['06/2014', '2014-06'],
      ['2014-06', '2014-06'],
      ['juin 2014', '2014-06'],
      ['en janv. 2014', '2014-01'],
      ['15 févr. 2014', '2014-02-15'],
      ['15 fév. 2014', '2014-02-15'],
      ['fevrier 2014', '2014-02'],
      ['1 aout 2014', '2014-08-01'],
      ['août 2014', '2014-08'],
      ['sept. 2014', '2014-09'],
      ['3 déc. 2014', '2014-12-03'],
      ['14 juill. 2014', '2014-07-14'],
      ['14 juil. 2014', '2014-07-14'],
      ['le 1e juin 2014', '2014-06-01'],
      ['decembre 2014', '2014-12'],
      ['2014', '2014'],
      ['l’année 2014', '2014'],
      ['l’an 2000', '2000'],
      ['début 2014', '2014'],
      ['à la fin de l’année 2013', '2013'],
      ['mi-2014', '2014'],
      ['courant juin 2014', '2014-06'],
      ['Le 19 juin 2014, le PTCE a reçu des visiteurs', '2014-06-19'],
      ['créée en 2005 à Marseille', '2005'],
      ['élue le 3 mai 1995 (avant J. Camus)', '1995-05-03'],
      ['(2011)', '2011'],
    ])('%s: %s', (text, edtf) => {
      expect(edtfOf(text)).toBe(`${edtf} stated`)
    })
  })

  describe('seasons, decades, centuries, what is not told', () => {
    test.each([
      ['au printemps 2014', '2014-21'],
      ['l’été 2013', '2013-22'],
      ['Été 2013', '2013-22'],
      ['à l’automne 2013', '2013-23'],
      ['hiver 2014', '2014-24'],
      ['l’hiver 2013-2014', '2013-12/2014-03'],
      ['hiver 2013-14', '2013-12/2014-03'],
      ['dans les années 1990', '199X'],
      ['les années 2010', '201X'],
      ['au XIXe siècle', '1801/1900'],
      ['XXᵉ siècle', '1901/2000'],
      ['19e siècle', '1801/1900'],
      ['du XIXe au XXe siècle', '1801/2000'],
      ['du XIXe siècle au XXe siècle', '1801/2000'],
      ['aux XIXe et XXe siècles', '1801/2000'],
      ['entre le XIXe et le XXe siècle', '1801/2000'],
      ['XVIIIe-XIXe siècle', '1701/1900'],
      ['la décennie 1990', '199X'],
      ['2014/06/19', '2014-06-19'],
      ['2014.6.1', '2014-06-01'],
      ['06-2014', '2014-06'],
      ['le 1° juin 2014', '2014-06-01'],
      ['le 1 er juin 2014', '2014-06-01'],
      ['le 2e trimestre 2014', '2014-04/2014-06'],
      ['un jour de juin 2014', '2014-06-XX'],
      ['un jour d’avril 2014', '2014-04-XX'],
      ['un jour d’août 2014', '2014-08-XX'],
      ['un jour de 2014', '2014-XX-XX'],
      ['un mois de 2014', '2014-XX'],
    ])('%s: %s', (text, edtf) => {
      expect(edtfOf(text)).toBe(`${edtf} stated`)
    })

    test('of a decade in two digits the century is inferred', () => {
      expect(edtfOf('dans les années 90')).toBe('199X inferred')
      expect(edtfOf('les années soixante-dix')).toBe('197X inferred')
      expect(edtfOf('la décennie 80')).toBe('198X inferred')
      expect(edtfOf('les années 60 et 70')).toBe('196X/197X inferred')
      expect(edtfOf('des années 70 aux années 90')).toBe('197X/199X inferred')
      expect(edtfOf('les années 70-80')).toBe('197X/198X inferred')
      expect(edtfOf('les années 80 et 70')).toBe('models/edtf-reversed')
      expect(edtfOf('dans les années 20')).toBe('models/french-date-format')
      expect(edtfOf('les années douze')).toBe('models/french-date-format')
    })
  })

  test.each([
    ['', 'models/french-date-format'],
    ['bientôt', 'models/french-date-format'],
    ['19 juin deux mille douze', 'models/french-date-format'],
    ['une quinzaine de visiteurs', 'models/french-date-format'],
    ['plus de 2000 pains', 'models/french-date-format'],
    ['plus de 1500', 'models/french-date-format'],
    ['2005 personnes', 'models/french-date-format'],
    ['1200 av. J.-C.', 'models/french-date-format'],
    ['en 1200 av JC', 'models/french-date-format'],
    ['19 juin 2014 avant Jésus-Christ', 'models/french-date-format'],
    ['1200 avant notre ère', 'models/french-date-format'],
    ['1500 avant l’ère chrétienne', 'models/french-date-format'],
    ['2010-11', 'models/french-date-format'],
    ['tél. 04 91 20 14 00', 'models/french-date-format'],
    ['2 014', 'models/french-date-format'],
    ['Marseille', 'models/french-date-format'],
    ['hier', 'models/french-date-anchor'],
    ['entre 2010 et la création', 'models/french-date-format'],
    ['entre mars 2014 et 2015 sur place', 'models/french-date-format'],
    ['juin et juillet 2014', 'models/french-date-several'],
    ['le lendemain du 19 juin 2014', 'models/french-date-format'],
    ['en 2011 et en 2013', 'models/french-date-several'],
    ['le 19 juin 2014 et le 3 juillet 2014', 'models/french-date-several'],
    ['visite du 19 juin 2014, publié le 9 juillet 2014', 'models/french-date-several'],
    ['en 2011, puis 2013 et enfin 2014', 'models/french-date-several'],
    ['30 février 2014', 'models/date-impossible'],
    ['le 32 juin 2014', 'models/date-impossible'],
    ['19/13/2014', 'models/date-impossible'],
    ['12/21/2014', 'models/date-impossible'],
    ['24/2014', 'models/date-impossible'],
    ['mandat 2020-24', 'models/date-impossible'],
    ['du 29 février au 3 mars 2015', 'models/date-impossible'],
    ['entre 2014 et 1995', 'models/edtf-reversed'],
    ['x'.repeat(2000), 'models/french-date-format'],
    [2014, 'models/wrong-type'],
    [undefined, 'models/missing'],
  ])('refuses %j: %s', (value, code) => {
    expect(parseFrenchDate(value)).toMatchObject({ ok: false, problems: [{ code, severity: 'error' }] })
  })

  test.each([
    ['le 32 juin 2014', 'models/date-impossible'],
    ['entre 2014 et 1995', 'models/edtf-reversed'],
    ['Marseille', 'models/french-date-format'],
    ['12/13', 'models/french-date-format'],
    ['tél. 04.91.20.14.00', 'models/french-date-format'],
    ['vers 14 h', 'models/french-date-format'],
  ])('%s is shown as it was written', (got, code) => {
    expect(parseFrenchDate(got)).toEqual({ ok: false, problems: [{ code, severity: 'error', params: { got } }] })
  })

  test.each([
    ['19/06/14', '14'],
    ['19.06.14', '14'],
    ['19-06-98, à 9 h', '98'],
    ['le 19 juin 14', '14'],
    ['juin 14', '14'],
    ['12-mai-14', '14'],
    ['sept. 14', '14'],
    ['mai ’68', '68'],
    ['créée en 98', '98'],
  ])('%s: the year has two digits', (got, year) => {
    expect(parseFrenchDate(got)).toEqual({
      ok: false,
      problems: [{ code: 'models/french-date-year', severity: 'error', params: { got, year } }],
    })
  })

  test.each([
    ['il y a 2000 ans', '1999-07-09'],
    ['hier', '0000-01-01'],
    ['demain', '9999-12-31'],
    ['l’an prochain', '9999-12-31'],
    ['le mois prochain', '9999-12-31'],
    ['après 9999', '2014-07-09'],
    ['avant l’an 0000', '2014-07-09'],
  ])('%s, on %s, is out of the years that have dates, and is shown as it was written', (words, anchor) => {
    expect(parseFrenchDate(words, { anchor })).toEqual({
      ok: false,
      problems: [{ code: 'models/french-date-format', severity: 'error', params: { got: words } }],
    })
  })

  test('gives the words without the blanks around them', () => {
    expect(parseFrenchDate(' juin 2014\n')).toMatchObject({ value: { expression: 'juin 2014' } })
  })

  test('warns of a weekday that is not that of the date', () => {
    expect(parseFrenchDate('jeudi 19 juin 2014').problems).toEqual([])
    expect(parseFrenchDate('mardi 1er janvier 1952').problems).toEqual([])
    expect(parseFrenchDate('jeu. 19 juin 2014').problems).toEqual([])
    expect(parseFrenchDate('vendredi 19/06/2014').problems[0]?.code).toBe('models/french-date-weekday')
    expect(parseFrenchDate('le 19/06').problems[0]?.code).toBe('models/french-date-anchor')
    expect(parseFrenchDate('ven. 19 juin 2014').problems[0]?.code).toBe('models/french-date-weekday')
    expect(parseFrenchDate('vendredi 19 juin 2014')).toMatchObject({
      ok: true,
      value: { edtf: '2014-06-19' },
      problems: [{ code: 'models/french-date-weekday', severity: 'warning', params: { date: '2014-06-19' } }],
    })
  })

  test('warns of a weekday that is not that of the first day', () => {
    expect(parseFrenchDate('du jeudi 19 au samedi 21 juin 2014').problems).toEqual([])
    expect(parseFrenchDate('du vendredi 19 au samedi 21 juin 2014')).toMatchObject({
      ok: true,
      problems: [{ code: 'models/french-date-weekday', severity: 'warning' }],
    })
  })

  test('names a wrong option', () => {
    expect(() => parseFrenchDate('en 2014', { anchor: '2014' })).toThrow(/options\.anchor/)
    expect(() => parseFrenchDate('en 2014', { anchor: '2014-02-30' })).toThrow(/options\.anchor/)
    // @ts-expect-error: not an option
    expect(() => parseFrenchDate('en 2014', { ancre: '2014-07-09' })).toThrow(/Unknown option/)
  })
})
