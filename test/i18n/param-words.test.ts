import { expect, test } from 'vitest'
import type { ProblemParams } from '../../src/core/problem.ts'
import { areSeveral, inBrackets, listOf, type Param, readable, wordOf } from '../../src/i18n/param-words.ts'

const WORDS = { open: 'ouvert', 3: 'trois', null: 'rien' }

test.each<[Param, string, string]>([
  ['open', 'ouvert', 'ouvert'],
  [3, 'trois', 'trois'],
  [null, 'rien', 'rien'],
  ['shut', 'shut', 'autre'],
  ['', '', 'autre'],
  [undefined, 'undefined', 'autre'],
  ['constructor', 'constructor', 'autre'],
  ['__proto__', '__proto__', 'autre'],
  ['hasOwnProperty', 'hasOwnProperty', 'autre'],
])('the word of %j is « %s », or « %s » where there are other words for it', (name, itself, other) => {
  expect(wordOf(WORDS, name)).toBe(itself)
  expect(wordOf(WORDS, name, 'autre')).toBe(other)
})

test.each<[Param, string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'a'], 'a, b, a'],
  ['a', 'a'],
  [3, '3'],
  [undefined, 'undefined'],
])('the list %j is « %s »', (names, text) => {
  expect(listOf(names)).toBe(text)
})

test.each<[Param, boolean]>([
  [[], false],
  [['a'], false],
  [['a', 'b'], true],
  ['ab', false],
  [2, false],
  [undefined, false],
])('whether %j are several: %s', (names, expected) => {
  expect(areSeveral(names)).toBe(expected)
})

test('a list in words', () => {
  expect(listOf(['open', 'shut', 3], WORDS)).toBe('ouvert, shut, trois')
  expect(listOf('open', WORDS)).toBe('ouvert')
})

test.each([
  ['charte, 3', ' (charte, 3)'],
  ['', ''],
  [' ', ''],
  [undefined, ''],
  [null as never, ''],
])('behind a word, %j is « %s »', (words, text) => {
  expect(inBrackets(words)).toBe(text)
})

test.each<[unknown, Param]>([
  ['text', 'text'],
  ['', ''],
  [0, 0],
  [false, false],
  [
    ['a', 3],
    ['a', '3'],
  ],
  [[], []],
  [undefined, '?'],
  [null, '?'],
  [Number.NaN, '?'],
  [{}, '?'],
  [
    [null, {}, ['a']],
    ['?', '?', '?'],
  ],
])('the param %j is read as %j', (value, read) => {
  expect(readable(Object.freeze({ name: value }) as ProblemParams)['name']).toEqual(read)
})
