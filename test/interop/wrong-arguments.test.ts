import { expect, test } from 'vitest'
import {
  checkSpipRecord,
  checkSpipRedirects,
  checkSpipTexts,
  fromSpipArticle,
  fromSpipMode,
  fromSpipRows,
  fromSpipSettings,
  mergeActors,
  placeSpipSections,
  spipCascade,
  spipColumns,
  toGeoJson,
  toJsonLd,
  toMurmurations,
  toOsmTags,
  toSpipMode,
  toSpipRow,
  toSpipTableRow,
} from '../../src/interop/index.ts'

// What plain JavaScript gives where a variable was never filled.
const nothing = undefined as never
const lookup = () => 'missing' as const

test.each<[name: string, wanted: string, call: () => unknown]>([
  ['thread', 'a list', () => spipCascade(nothing, 7, 'publie')],
  ['rows', 'a list of rows', () => fromSpipRows(nothing, nothing)],
  ['rows', 'a list of rows', () => fromSpipSettings(nothing)],
  ['sections', 'a list of rows', () => placeSpipSections(nothing)],
  ['articles', 'a list of rows', () => checkSpipRedirects(nothing)],
  ['article', 'a string', () => fromSpipMode(nothing)],
  ['rules', 'an object', () => toSpipMode(nothing)],
  ['message', 'an object', () => toSpipRow(nothing)],
  ['record', 'an object', () => checkSpipRecord('articles', nothing, lookup)],
  ['record', 'an object', () => checkSpipTexts('articles', nothing, lookup)],
  ['record', 'an object', () => toSpipTableRow('mots', nothing)],
  ['article', 'an object', () => fromSpipArticle(nothing, nothing)],
  ['dataset', 'an object', () => toJsonLd(nothing)],
  ['parts', 'a list', () => mergeActors(nothing)],
])('`%s` that is not %s is named: %s', (name, wanted, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be ${wanted}, got \`undefined\``))
})

test.each<[name: string, wanted: string, got: string, call: () => unknown]>([
  ['article.title.text', 'a string', '`undefined`', () => fromSpipArticle({} as never, nothing)],
  ['article.lead', 'a string', '`null`', () => fromSpipArticle({ title: { text: 'T' }, lead: null } as never, nothing)],
  ['record.title', 'given', '`undefined`', () => toSpipTableRow('mots', { id: 3 } as never)],
  ['dataset.actors', 'a list', '`undefined`', () => toJsonLd({} as never)],
  ['dataset.roles[0]', 'an object', '`null`', () => toJsonLd({ actors: [], roles: [null] } as never)],
  [
    'dataset.actors[0].places',
    'a list',
    '`null`',
    () => toGeoJson({ places: [], actors: [{ places: null }] } as never),
  ],
  [
    'dataset.places[0].coordinates',
    'an object',
    '`null`',
    () => toGeoJson({ places: [{ coordinates: null }] } as never),
  ],
  ['organisation.altNames', 'a list', '`null`', () => toOsmTags({ type: 'organisation', altNames: null } as never)],
  [
    'organisation.identifiers.siret',
    'a list',
    "`'1'`",
    () => toOsmTags({ type: 'organisation', identifiers: { siret: '1' } } as never),
  ],
  [
    'organisation.founded[0].value',
    'an object',
    '`null`',
    () => toMurmurations({ type: 'organisation', founded: [{ value: null }] } as never),
  ],
  ['parts[0]', 'an object', 'an array', () => mergeActors([[]] as never)],
  ['parts[1].actors', 'a list', '`undefined`', () => mergeActors([{ actors: [] }, {}] as never)],
  [
    'parts[0].actors[0].name',
    'a string',
    '`null`',
    () => mergeActors([{ actors: [{ id: 'a', name: null }] }] as never),
  ],
  [
    'parts[0].actors[0].founded[0].value',
    'an object',
    '`null`',
    () =>
      mergeActors([{ actors: [{ type: 'organisation', id: 'a', name: 'A', founded: [{ value: null }] }] }] as never),
  ],
  [
    'parts[0].actors[0].founded[0].value.edtf',
    'a string',
    '`undefined`',
    () => mergeActors([{ actors: [{ type: 'organisation', id: 'a', name: 'A', founded: [{ value: {} }] }] }] as never),
  ],
  [
    'parts[0].actors[0].siae[0].by',
    'a list',
    "`'s'`",
    () => mergeActors([{ actors: [{ type: 'organisation', id: 'a', name: 'A', siae: [{ by: 's' }] }] }] as never),
  ],
  [
    'parts[0].actors[0].by[0].fields',
    'a list',
    "`'name'`",
    () => mergeActors([{ actors: [{ id: 'a', name: 'A', by: [{ fields: 'name' }] }] }] as never),
  ],
  ['parts[0].sources[0].id', 'a string', '`undefined`', () => mergeActors([{ actors: [], sources: [{}] }] as never)],
  ['parts[0].places[0]', 'an object', '`null`', () => mergeActors([{ actors: [], places: [null] }] as never)],
  ['dataset.visits[0]', 'an object', '`null`', () => toGeoJson({ places: [], visits: [null] } as never)],
])('`%s` that is not %s, %s, is named', (name, wanted, got, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be ${wanted}, got ${got}`))
})

test.each<[call: () => unknown]>([
  [() => spipColumns('article' as never)],
  [() => checkSpipRecord('article' as never, nothing, lookup)],
  [() => checkSpipTexts('article' as never, nothing, lookup)],
])('a table that is none is told with those that are: %s', (call) => {
  expect(call).toThrow(/^Expected `table` to be one of `'articles'`, .*, got `'article'`$/)
})
