import { expect, test } from 'vitest'
import { appealLetter, describe, reportLetter, statementOfReasons } from '../../src/i18n/index.ts'

// What plain JavaScript gives where a variable was never filled.
const nothing = undefined as never

test.each<[name: string, wanted: string, call: () => unknown]>([
  ['problem.code', 'a string', () => describe(nothing, 'fr')],
  ['problem.code', 'a string', () => describe({} as never, 'fr')],
  ['entry', 'an object', () => reportLetter(nothing, 'fr')],
  ['entry', 'an object', () => statementOfReasons(nothing, 'fr')],
  ['appeal.state', "one of `'open'`, `'granted'`, `'denied'`", () => appealLetter(nothing, 'fr')],
  ['appeal.state', "one of `'open'`, `'granted'`, `'denied'`", () => appealLetter({} as never, 'fr')],
])('`%s` that is not %s is named: %s', (name, wanted, call) => {
  expect(call).toThrow(new TypeError(`Expected \`${name}\` to be ${wanted}, got \`undefined\``))
})
