import { expect, test } from 'vitest'
import {
  assessEss,
  assessPtce,
  assessSiae,
  citeArticle,
  classifyLegalCategory,
  compareEdtf,
  departementOf,
  edtfBounds,
  formatAlsaceMoselle,
  formatFrenchDate,
  formatQuantity,
  formatRna,
  formatSiren,
  formatSiret,
  formatVat,
  glossaryAt,
  glossaryResolver,
  glossaryTermAt,
  isBefore,
  isRegionOfYear,
  nafSection,
  regionName,
  regionOf,
  rnaForm,
  sirenOf,
  sirenOfVat,
  toCommune,
  toOsmDate,
} from '../../src/models/index.ts'

// What plain JavaScript gives where a field was left out.
const nothing = undefined as never

test.each<[name: string, call: () => unknown]>([
  ['siren', () => formatSiren(nothing)],
  ['siret', () => formatSiret(nothing)],
  ['siret', () => sirenOf(nothing)],
  ['rna', () => formatRna(nothing)],
  ['rna', () => rnaForm(nothing)],
  ['vat', () => formatVat(nothing)],
  ['vat', () => sirenOfVat(nothing)],
  ['code', () => classifyLegalCategory(nothing)],
  ['commune', () => departementOf(nothing)],
  ['code', () => toCommune(nothing)],
  ['departement', () => regionOf(nothing)],
  ['code', () => regionName(nothing)],
  ['code', () => isRegionOfYear(nothing)],
  ['date', () => edtfBounds(nothing)],
  ['date', () => toOsmDate(nothing)],
  ['date', () => formatFrenchDate(nothing)],
  ['a', () => isBefore(nothing, nothing)],
  ['b', () => isBefore('2014' as never, nothing)],
  ['a', () => compareEdtf(nothing, nothing)],
  ['b', () => compareEdtf('2014' as never, nothing)],
])('`%s` that is no string is named: %s', (name, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be a string, got \`undefined\``))
})

test.each<[name: string, wanted: string, call: () => unknown]>([
  ['activity', 'an object', () => nafSection(nothing)],
  ['article', 'an object', () => citeArticle(nothing)],
  ['quantity', 'an object', () => formatQuantity(nothing)],
  ['registration', 'an object', () => formatAlsaceMoselle(nothing)],
  ['glossary', 'a list', () => glossaryAt(nothing)],
  ['glossary', 'a list', () => glossaryResolver(nothing)],
  ['glossary', 'a list', () => glossaryTermAt(nothing, 'PTCE')],
])('`%s` that is not %s is named: %s', (name, wanted, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be ${wanted}, got \`undefined\``))
})

test.each<[name: string, wanted: string, call: () => unknown]>([
  ['glossary[0].term', 'a string', () => glossaryAt([{} as never])],
  ['glossary[0].term', 'a string', () => glossaryResolver([{} as never])],
  ['glossary[0].term', 'a string', () => glossaryTermAt([{} as never], 'PTCE')],
  ['dataset.actors', 'a list', () => assessPtce({} as never, {} as never, { at: '2015' })],
  [
    'dataset.relations[0]',
    'an object',
    () => assessPtce({} as never, { actors: [], relations: [nothing] }, { at: '2015' }),
  ],
  ['ptce.members[0]', 'an object', () => assessPtce({ members: [nothing] } as never, { actors: [] }, { at: '2015' })],
  [
    'organisation.siae[0]',
    'an object',
    () => assessSiae({ type: 'organisation', siae: [nothing] } as never, { at: '2015' }),
  ],
  ['registration.tribunal', 'a string', () => formatAlsaceMoselle({} as never)],
  ['quantity.value', 'a number', () => formatQuantity({} as never)],
  [
    'organisation.founded[0].value',
    'an object',
    () => assessEss({ type: 'organisation', founded: [{}] } as never, { at: '2015' }),
  ],
  [
    'organisation.dissolved[0].value.edtf',
    'a string',
    () => assessEss({ type: 'organisation', dissolved: [{ value: {} }] } as never, { at: '2015' }),
  ],
  ['ptce.members[0].roles', 'a list', () => assessPtce({ members: [{}] } as never, { actors: [] }, { at: '2015' })],
])('`%s` that is not %s is named: %s', (name, wanted, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be ${wanted}, got \`undefined\``))
})

test.each<[name: string, call: () => unknown]>([
  ['article.article', () => citeArticle({ text: 'loi-2014-856', article: {} as never })],
  [
    'organisation.legalForms[0].family',
    () => assessEss({ type: 'organisation', legalForms: [{}] } as never, { at: '2015' }),
  ],
  ['organisation.siae[0].kind', () => assessSiae({ type: 'organisation', siae: [{}] } as never, { at: '2015' })],
  ['ptce.complete', () => assessPtce({ complete: null } as never, { actors: [] }, { at: '2015' })],
  [
    'dataset.actors[0].legalForms',
    () => assessPtce({} as never, { actors: [{ legalForms: null } as never] }, { at: '2015' }),
  ],
  ['quantity.qualifier', () => formatQuantity({ value: 1, qualifier: 'constructor' as never })],
])('`%s` that is none is named: %s', (name, call) => {
  expect(call).toThrow(`Expected \`${name}\` to be `)
})

test('a text of law that is none is told with those that are', () => {
  expect(() => citeArticle({ text: 'loi-2014' as never })).toThrow(
    /^Expected `article.text` to be one of `'loi-2014-856'`/,
  )
})
