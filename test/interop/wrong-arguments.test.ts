import { expect, test } from 'vitest'
import {
  checkSpipRecord,
  checkSpipTexts,
  fromSpipMode,
  fromSpipSettings,
  placeSpipSections,
  spipCascade,
  spipColumns,
  toSpipMode,
  toSpipRow,
} from '../../src/interop/index.ts'

// What plain JavaScript gives where a variable was never filled.
const nothing = undefined as never
const lookup = () => 'missing' as const

test.each<[name: string, wanted: string, call: () => unknown]>([
  ['thread', 'a list', () => spipCascade(nothing, 7, 'publie')],
  ['rows', 'a list of rows', () => fromSpipSettings(nothing)],
  ['sections', 'a list of rows', () => placeSpipSections(nothing)],
  ['article', 'a string', () => fromSpipMode(nothing)],
  ['rules', 'an object', () => toSpipMode(nothing)],
  ['message', 'an object', () => toSpipRow(nothing)],
  ['record', 'an object', () => checkSpipRecord('articles', nothing, lookup)],
  ['record', 'an object', () => checkSpipTexts('articles', nothing, lookup)],
])('`%s` that is not %s is named: %s', (name, wanted, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be ${wanted}, got \`undefined\``))
})

test.each<[call: () => unknown]>([
  [() => spipColumns('article' as never)],
  [() => checkSpipRecord('article' as never, nothing, lookup)],
  [() => checkSpipTexts('article' as never, nothing, lookup)],
])('a table that is none is told with those that are: %s', (call) => {
  expect(call).toThrow(/^Expected `table` to be one of `'articles'`, .*, got `'article'`$/)
})
