import { expect, test } from 'vitest'
import { rowsOf } from '../../../src/interop/actors/rows-of.ts'

test.each([
  [
    'a list',
    ['a', null],
    [
      ['a', 0],
      [null, 1],
    ],
  ],
  ['an empty list', [], []],
  ['one row', { siren: '1' }, [[{ siren: '1' }]]],
  [
    'an answer',
    { results: ['a', 'b'], total: 2 },
    [
      ['a', 'results', 0],
      ['b', 'results', 1],
    ],
  ],
  ['an answer about one', { unit: { siren: '1' } }, [[{ siren: '1' }, 'unit']]],
  [
    'an answer with both',
    { unit: 'a', results: ['b'] },
    [
      ['b', 'results', 0],
      ['a', 'unit'],
    ],
  ],
  [
    'the pages of an answer, and a row',
    [{ results: ['a'] }, { results: [] }, { unit: 'b' }, 'c'],
    [
      ['a', 0, 'results', 0],
      ['b', 2, 'unit'],
      ['c', 3],
    ],
  ],
  [
    'rows that hold what an answer would',
    [
      { siren: '1', unit: 'a' },
      { siret: '2', unit: 'b' },
    ],
    [
      [{ siren: '1', unit: 'a' }, 0],
      [{ siret: '2', unit: 'b' }, 1],
    ],
  ],
  ['one such row', { siren: '1', unit: 'a' }, [[{ siren: '1', unit: 'a' }]]],
  ['an answer without any', { results: [] }, []],
  ['an answer that is broken', { results: null }, [[null, 'results']]],
  ['no row at all', null, [[null]]],
  ['a name that every object inherits', JSON.parse('{"__proto__": ["a"]}'), [[JSON.parse('{"__proto__": ["a"]}')]]],
])('%s', (_, given, expected) => {
  const rows = rowsOf(given, ['results', 'unit']).map(({ row, path }) => [row, ...path])
  expect(rows).toEqual(expected)
})
