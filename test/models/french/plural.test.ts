import { expect, test } from 'vitest'
import { pluralOf } from '../../../src/models/french/plural.ts'

test.each([
  ['pain', 'pains'],
  ['été', 'étés'],
  ['œuf', 'œufs'],
  ['repas', 'repas'],
  ['voix', 'voix'],
  ['nez', 'nez'],
  ['journal', 'journaux'],
  ['local', 'locaux'],
  ['bal', 'bals'],
  ['festival', 'festivals'],
  ['récital', 'récitals'],
  ['régal', 'régals'],
  ['bureau', 'bureaux'],
  ['noyau', 'noyaux'],
  ['landau', 'landaus'],
  ['jeu', 'jeux'],
  ['pneu', 'pneus'],
  ['trou', 'trous'],
  ['bijou', 'bijoux'],
  ['travail', 'travaux'],
  ['bail', 'baux'],
  ['vitrail', 'vitraux'],
  ['détail', 'détails'],
  ['portail', 'portails'],
  ['an', 'ans'],
  ['min', 'min'],
  ['salarié(e)', 'salarié(e)s'],
  ['adhérent·e', 'adhérent·e·s'],
  ['salarié.e', 'salarié.e.s'],
  ['habitant-e', 'habitant-e-s'],
  ['habitant\u2011e', 'habitant\u2011e\u2011s'],
  ['habitant⋅e', 'habitant⋅e⋅s'],
  ['animateur(trice)', 'animateur(trice)s'],
  ['animateur·rice', 'animateur·rice·s'],
])('%s: %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})

test.each([
  ['nothing', ''],
  ['a sign', '€'],
  ['a symbol', 'km'],
  ['a symbol with a vowel', 'ha'],
  ['a symbol with capitals', 'kWh'],
  ['an abbreviation', 'ETP'],
  ['several words', 'personne en insertion'],
  ['a compound', 'demi-journée'],
  ['a name', 'Marseillais'],
])('%s stays: %j', (_, noun) => {
  expect(pluralOf(noun)).toBe(noun)
})

test('a plural stays what it is', () => {
  for (const noun of ['pains', 'journaux', 'bijoux', 'baux']) expect(pluralOf(noun)).toBe(noun)
})
