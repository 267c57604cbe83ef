import { expect, test } from 'vitest'
import { appealLetter, reportLetter, statementOfReasons } from '../../src/i18n/index.ts'
import { factOf, instantText } from '../../src/i18n/stored-fact.ts'

const at = '2014-06-12T11:00:00.000Z'
const until = '2014-12-12T11:00:00.000Z'
const grounds = { kind: 'rules', explanation: 'Attaque personnelle.', law: null, rule: null } as const

test.each([
  [at, at],
  // What is no instant stands as it is.
  ['hier', 'hier'],
  [new Date(at), at],
])('the instant %o is %s', (value, text) => {
  expect(instantText(value, 'at')).toBe(text)
})

test.each([
  ['Écrivez-nous.', 'Écrivez-nous.'],
  [new Date(at), new Date(at)],
  ['', undefined],
  [' \u00A0\n', undefined],
  [null, undefined],
  [undefined, undefined],
])('the fact %o is %o', (value, fact) => {
  expect(factOf(value)).toEqual(fact)
})

// A letter by its date, its deadline and all else that may be missing.
const LETTERS = {
  reportLetter: (date: string | Date, contestUntil: string | Date | null, none: null | undefined) =>
    reportLetter({ report: 's1', command: 'dismiss', at: date, grounds: none }, 'fr', {
      isCommentPublic: none,
      isAutomated: none,
      isAppealed: none,
      contestUntil,
      redress: none,
      timeZone: none,
    }),
  appealLetter: (date: string | Date, contestUntil: string | Date | null, none: null | undefined) =>
    appealLetter(
      { state: 'denied', filedAt: date, answered: contestUntil === null ? null : { at: contestUntil } },
      'fr',
      {
        explanation: none,
        redress: none,
        timeZone: none,
      },
    ),
  statementOfReasons: (date: string | Date, contestUntil: string | Date | null, none: null | undefined) =>
    statementOfReasons({ command: 'remove', at: date, grounds, to: none }, 'fr', {
      source: none,
      isAutomated: none,
      isDecidedByProgram: none,
      contestUntil,
      redress: none,
      timeZone: none,
    }),
}

test.each(Object.entries(LETTERS))('%s takes dates as drivers of databases give them', (_, letter) => {
  const asText = letter(at, until, undefined)
  expect(asText).toContain('12/12/2014 à 11\u00A0h\u00A000 UTC')
  expect(letter(new Date(at), new Date(until), undefined)).toBe(asText)
})

test.each(Object.entries(LETTERS))('%s says nothing of what is null', (_, letter) => {
  const told = letter(at, null, null)
  expect(told).toBe(letter(at, null, undefined))
  expect(told).toContain('le 12/06/2014 à 11\u00A0h\u00A000 UTC')
  expect(told).not.toContain('null')
})

test('words that a form left empty are none', () => {
  const dismissed = { report: 's1', command: 'dismiss', at, grounds: { explanation: ' ' } }
  const plain = reportLetter({ ...dismissed, grounds: undefined }, 'en')
  expect(reportLetter(dismissed, 'en', { redress: '', contestUntil: '' })).toBe(plain)
  expect(reportLetter({ ...dismissed, grounds: { explanation: null } }, 'en')).toBe(plain)
  const denied = { state: 'denied', filedAt: at } as const
  expect(appealLetter(denied, 'en', { explanation: '', redress: ' ' })).toBe(appealLetter(denied, 'en'))
  const rejected = { command: 'reject', at, grounds } as const
  expect(statementOfReasons(rejected, 'en', { redress: '' })).toBe(statementOfReasons(rejected, 'en'))
})

test('a truth value that SQLite gives as 1 is true', () => {
  const dismissed = { report: 's1', command: 'dismiss', at }
  const yes = 1 as unknown as boolean
  expect(reportLetter(dismissed, 'en', { isAutomated: yes })).toBe(reportLetter(dismissed, 'en', { isAutomated: true }))
})

const dismissed = { report: 's1', command: 'dismiss', at }
const denied = { state: 'denied', filedAt: at } as const
const removed = { command: 'remove', at, grounds } as const

// What is no text stood in the letter as `[object Object]`, and the text `'false'` was a yes.
test.each<[string, () => unknown]>([
  ['options.redress', () => reportLetter(dismissed, 'fr', { redress: { fr: 'Écrivez-nous.' } as never })],
  ['entry.grounds.explanation', () => reportLetter({ ...dismissed, grounds: { explanation: [] as never } }, 'fr')],
  ['options.isCommentPublic', () => reportLetter(dismissed, 'fr', { isCommentPublic: 'false' as never })],
  ['options.isAutomated', () => reportLetter(dismissed, 'fr', { isAutomated: '0' as never })],
  ['options.isAppealed', () => reportLetter(dismissed, 'fr', { isAppealed: new Uint8Array([0]) as never })],
  ['options.redress', () => appealLetter(denied, 'fr', { redress: 1 as never })],
  ['options.explanation', () => appealLetter(denied, 'fr', { explanation: {} as never })],
  ['options.redress', () => statementOfReasons(removed, 'fr', { redress: [] as never })],
  ['entry.grounds.rule', () => statementOfReasons({ ...removed, grounds: { ...grounds, rule: 3 as never } }, 'fr')],
  [
    'entry.grounds.law',
    () => statementOfReasons({ ...removed, grounds: { ...grounds, kind: 'illegal', law: {} as never } }, 'fr'),
  ],
  ['options.isAutomated', () => statementOfReasons(removed, 'fr', { isAutomated: 'non' as never })],
  ['options.isDecidedByProgram', () => statementOfReasons(removed, 'fr', { isDecidedByProgram: {} as never })],
])('a letter names %s that is wrong (%#)', (name, write) => {
  expect(write).toThrow(`Expected \`${name}\` to be a `)
})

test('a truth value that a form left empty is none', () => {
  const empty = { isAutomated: '', isCommentPublic: '' } as object
  expect(reportLetter(dismissed, 'fr', empty)).toBe(reportLetter(dismissed, 'fr'))
})
