import { expect, test } from 'vitest'
import {
  isExpected,
  isId,
  isInteger,
  isList,
  isName,
  isOneOf,
  isText,
  isWritten,
  optional,
} from '../../src/moderation/field-tests.ts'

const UNSEEN = ['', ' ', ' \u00a0\n\t', '\ufeff', '\u200b\u00ad\u2060\u3164\u2800', '\0']

test.each([
  ['isName', isName, ['7', ' a ', '__proto__'], ['', ' ', '\u00a0\n', 7, null, undefined, ['7']]],
  [
    'isId',
    isId,
    ['7', '__proto__', 'é', '😀'.repeat(200)],
    ['', ' ', 'a b', 'a\n', '\ufeff', 'x'.repeat(201), 7, null, undefined],
  ],
  ['isText', isText, ['', 'a'], [0, null, undefined, {}]],
  ['isWritten', isWritten, ['a', ' a ', '.', '\u200ba', `${' '.repeat(200_000)}x`], [...UNSEEN, 3, null, undefined]],
  ['isInteger', isInteger, [0, 1, -1, 2 ** 53], ['1', 1.5, Number.NaN, Number.POSITIVE_INFINITY, null, 1n]],
  ['isList', isList, [[], ['a']], ['a', {}, null, { length: 0 }]],
  ['isExpected', isExpected, [{ version: 1, revision: 1 }], [{ version: 1 }, { version: '1', revision: 1 }, null, []]],
  ['optional', optional(isName), [undefined, 'a'], [null, '', 7]],
  ['isOneOf', isOneOf(['a', 'b']), ['a', 'b'], ['c', '', null, undefined, 'toString', ['a']]],
] as const)('%s', (_, is, good, bad) => {
  expect(good.filter((value) => !is(value))).toEqual([])
  expect(bad.filter((value) => is(value))).toEqual([])
})
