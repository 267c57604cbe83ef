import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

const UNCLEAR = 'models/french-date-format'

function edtfOf(words: string, anchor?: string): string | undefined {
  const outcome = parseFrenchDate(words, anchor === undefined ? {} : { anchor })
  return outcome.ok ? outcome.value.edtf : outcome.problems[0]?.code
}

// A Wednesday.
test.each([
  ['cette année', '2014'],
  ['l’an dernier', '2013'],
  ['l’année passée', '2013'],
  ['l’année prochaine', '2015'],
  ['ce mois-ci', '2014-07'],
  ['le mois dernier', '2014-06'],
  ['à la fin du mois prochain', '2014-08'],
  ['la semaine dernière', '2014-06-30/2014-07-06'],
  ['cette semaine', '2014-07-07/2014-07-13'],
  ['la semaine prochaine', '2014-07-14/2014-07-20'],
  ['lundi dernier', '2014-07-07'],
  ['mercredi dernier', '2014-07-02'],
  ['vendredi dernier', '2014-07-04'],
  ['lundi prochain', '2014-07-14'],
  ['mercredi prochain', '2014-07-16'],
  ['lundi dernier 7 juillet', '2014-07-07'],
  ['depuis la semaine dernière', '2014-06-30/..'],
  ['depuis l’été dernier', '2013-22/..'],
])('%s, on 9 July 2014: %s', (words, edtf) => {
  expect(parseFrenchDate(words, { anchor: '2014-07-09' })).toMatchObject({
    value: { edtf, status: 'inferred' },
  })
})

test('« vendredi prochain », on a Wednesday, may be of this week or of the next', () => {
  expect(edtfOf('vendredi prochain', '2014-07-09')).toBe(UNCLEAR)
  expect(edtfOf('dimanche prochain', '2014-07-09')).toBe(UNCLEAR)
})

test.each([
  ['le mois prochain', '2014-12-31', '2015-01'],
  ['le mois dernier', '2014-01-31', '2013-12'],
  ['la semaine dernière', '2015-01-01', '2014-12-22/2014-12-28'],
  // A Sunday ends its week, a Monday begins it.
  ['cette semaine', '2014-07-13', '2014-07-07/2014-07-13'],
  ['cette semaine', '2014-07-14', '2014-07-14/2014-07-20'],
  ['lundi prochain', '2014-07-13', '2014-07-14'],
  ['dimanche dernier', '2014-07-14', '2014-07-13'],
  ['lundi dernier', '2014-07-14', '2014-07-07'],
  ['jeudi dernier', '1952-01-01', '1951-12-27'],
])('%s, on %s: %s', (words, anchor, edtf) => {
  expect(edtfOf(words, anchor)).toBe(edtf)
})

describe('seasons', () => {
  test.each([
    ['l’été dernier', '2014-07-09', '2013-22'],
    ['l’été dernier', '2014-10-09', '2014-22'],
    ['l’été dernier', '2014-09-24', '2014-22'],
    ['l’été prochain', '2014-05-31', '2014-22'],
    ['l’été dernier', '2015-01-15', '2014-22'],
    // In June the summer has begun or not: either way the last one was that of the year before.
    ['l’été dernier', '2014-06-10', '2013-22'],
    ['l’été prochain', '2014-07-09', '2015-22'],
    ['l’été prochain', '2014-05-31', '2014-22'],
    ['l’été prochain', '2014-09-10', '2015-22'],
    ['le printemps dernier', '2014-07-09', '2014-21'],
    ['l’automne prochain', '2014-07-09', '2014-23'],
    ['l’hiver dernier', '2014-07-09', '2013-12/2014-03'],
    ['l’hiver dernier', '2014-02-01', '2012-12/2013-03'],
    ['l’hiver prochain', '2014-02-01', '2014-12/2015-03'],
    ['cet été', '2014-07-09', '2014-22'],
    ['cet été', '2014-12-01', '2014-22'],
    ['cet hiver', '2014-01-15', '2013-12/2014-03'],
    ['cet hiver', '2014-12-15', '2014-12/2015-03'],
    ['cet automne', '2015-01-15', '2014-23'],
    ['ce printemps', '2014-02-01', '2014-21'],
  ])('%s, on %s: %s', (words, anchor, edtf) => {
    expect(edtfOf(words, anchor)).toBe(edtf)
  })

  // In September the summer is over by the calendar, and not by the sun; in June it has begun by the calendar alone.
  test.each([
    ['l’été dernier', '2014-09-10'],
    ['l’été dernier', '2014-09-23'],
    ['l’été prochain', '2014-06-01'],
    ['l’été prochain', '2014-06-10'],
    ['l’hiver dernier', '2014-03-10'],
    ['cet hiver', '2014-07-09'],
    ['cet été', '2015-01-15'],
  ])('%s, on %s, is not certain', (words, anchor) => {
    expect(edtfOf(words, anchor)).toBe(UNCLEAR)
  })
})

test.each(['l’année suivante', 'le mois précédent', 'le lundi suivant', 'l’été suivant', 'en 2011 et l’année d’après'])(
  '%s is told from another date than that of writing',
  (words) => {
    expect(edtfOf(words, '2014-07-09')).toBe(UNCLEAR)
    expect(edtfOf(words)).toBe(UNCLEAR)
  },
)

test.each(['l’an dernier', 'la semaine prochaine', 'lundi dernier', 'l’été dernier', 'cet hiver'])(
  '%s wants an anchor',
  (words) => {
    expect(edtfOf(words)).toBe('models/french-date-anchor')
  },
)
