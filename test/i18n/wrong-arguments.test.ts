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

const at = '2014-06-12T11:00:00Z'
const grounds = { kind: 'other', explanation: 'x' } as const

test.each<[name: string, call: (date: never) => unknown]>([
  ['entry.at', (date) => reportLetter({ report: 's1', command: 'file', at: date }, 'fr')],
  ['entry.at', (date) => statementOfReasons({ command: 'reject', at: date, grounds }, 'fr')],
  ['appeal.filedAt', (date) => appealLetter({ state: 'open', filedAt: date }, 'fr')],
])('`%s` that is no date is named', (name, call) => {
  for (const [date, got] of [
    [null, '`null`'],
    [nothing, '`undefined`'],
    [1_402_570_800, '`1402570800`'],
    [new Date(Number.NaN), 'a value of type `object`'],
  ] as [never, string][]) {
    const wanted = `Expected \`${name}\` to be an ISO 8601 instant or a \`Date\`, got ${got}`
    expect(() => call(date)).toThrow(new TypeError(wanted))
  }
})

test.each<[name: string, call: (date: never) => unknown]>([
  [
    'options.contestUntil',
    (contestUntil) => reportLetter({ report: 's1', command: 'dismiss', at }, 'fr', { contestUntil }),
  ],
  [
    'options.contestUntil',
    (contestUntil) => statementOfReasons({ command: 'reject', at, grounds }, 'fr', { contestUntil }),
  ],
  ['appeal.answered.at', (date) => appealLetter({ state: 'denied', filedAt: at, answered: { at: date } }, 'fr')],
])('`%s` that is no date is named, but may be missing', (name, call) => {
  for (const none of [null, undefined] as never[]) expect(() => call(none)).not.toThrow()
  for (const date of [1_402_570_800, new Date(Number.NaN)] as never[]) {
    expect(() => call(date)).toThrow(`Expected \`${name}\` to be an ISO 8601 instant or a \`Date\``)
  }
})

test.each([null as never, '', ' '])('a letter that would say %j is refused', (value) => {
  const calls: Readonly<Record<string, () => unknown>> = {
    'entry.report': () => reportLetter({ report: value, command: 'file', at }, 'fr'),
    'entry.grounds.explanation': () =>
      statementOfReasons({ command: 'reject', at, grounds: { ...grounds, explanation: value } }, 'fr'),
  }
  for (const [name, call] of Object.entries(calls)) {
    expect(call).toThrow(`Expected \`${name}\` to be a string that says something`)
  }
})
