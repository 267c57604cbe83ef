import { expect, test } from 'vitest'
import { runChecks } from '../../../src/moderation/index.ts'
import { linked, past, written } from './checks/sample-input.ts'

const input = written('Du bon pain bio, chez nous', {
  history: [past(1, {})],
  markup: { text: linked(5) },
  languages: { text: 'fr', page: 'fr' },
})

test.each<[settings: object, words: string]>([
  [{ text: [] }, '`settings.text` to be an object, got an array'],
  [{ text: { min: '10' } }, "`settings.text.min` to be a number from 0, got `'10'`"],
  [{ text: { mini: 10 } }, 'Unknown option `mini` in `settings.text`; did you mean `min`?'],
  [{ maxBytes: Number.NaN }, '`settings.maxBytes` to be a number from 0, got `NaN`'],
  [{ requires: ['nom'] }, "`settings.requires[0]` to be one of `'name'`, `'email'`, got `'nom'`"],
  [{ links: { text: { hold: 0 } } }, '`settings.links.text.hold` to be a number from 1, got `0`'],
  [{ links: { texte: {} } }, 'Unknown option `texte` in `settings.links`; did you mean `text`?'],
  [{ badHosts: { hosts: [3], verdict: 'spam' } }, '`settings.badHosts.hosts[0]` to be a string, got `3`'],
  [{ hiddenText: 'span' }, '`settings.hiddenText` to be one of'],
  [{ duplicates: {} }, '`settings.duplicates.minutes` to be a number from 0, got `undefined`'],
  [{ flood: [{ minutes: 5, count: 0, verdict: 'hold' }] }, '`settings.flood[0].count` to be a number from 1, got `0`'],
  [{ flood: [{ minutes: 5, verdict: 'hold' }] }, '`settings.flood[0].count` to be a number from 1, got `undefined`'],
  [{ flood: [{ count: 5, verdict: 'hold' }] }, '`settings.flood[0].minutes` to be a number from 0, got `undefined`'],
  [{ token: { maxMinutes: 'x' } }, "`settings.token.maxMinutes` to be a number from 0, got `'x'`"],
  [{ words: [{ name: 'a', words: 'b', verdict: 'hold' }] }, "`settings.words[0].words` to be a list, got `'b'`"],
])('settings %j: what is wrong is named', (settings, words) => {
  expect(() => runChecks(input, settings)).toThrow(words)
})

test.each<[facts: object, words: string]>([
  [{ markup: [] }, '`input.markup` to be an object, got an array'],
  [{ markup: { text: { hiddenText: 0 } } }, '`input.markup.text.links` to be a list, got `undefined`'],
  [
    { markup: { text: { links: [{ url: 'a' }], hiddenText: 0 } } },
    '`input.markup.text.links[0].textLength` to be a number from 0, got `undefined`',
  ],
  [{ languages: { text: null, page: 'fr' } }, '`input.languages.text` to be a string, got `null`'],
  [{ history: [past(1, {}), null] }, '`input.history[1]` to be an object, got `null`'],
])('facts %j: what is wrong is named', (facts, words) => {
  expect(() => runChecks({ ...input, ...facts }, {})).toThrow(words)
})

test('`null` is what JSON has for a setting or a fact that was left out', () => {
  const names = ['text', 'title', 'maxBytes', 'requires', 'links', 'minLinkText', 'badHosts', 'hiddenText']
  const all = [...names, 'duplicates', 'flood', 'trap', 'token', 'language', 'words']
  const settings = Object.fromEntries(all.map((name) => [name, null]))
  const facts = { markup: null, languages: null, history: null, form: null, signature: null }
  const limits = { links: { text: null }, text: { min: null }, token: { minSeconds: null } }
  const form = { token: { issuedAt: input.at, isUsed: false } }
  expect(runChecks({ ...input, ...facts } as never, settings)).toEqual([])
  expect(runChecks({ ...input, form, markup: { text: null } } as never, limits as never)).toEqual([])
  expect(runChecks({ ...input, form: { trap: 'x' } }, settings).map(({ verdict }) => verdict)).toEqual(['spam'])
})
