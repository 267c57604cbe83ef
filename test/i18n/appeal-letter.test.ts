import { expect, test } from 'vitest'
import { appealLetter } from '../../src/i18n/appeal-letter.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'

const at = '2014-06-12T11:00:00Z'
const until = '2014-12-12T11:00:00Z'

function plain(text: string | undefined): readonly string[] {
  return text?.replaceAll('\u00A0', ' ').split('\n') ?? []
}

test.each([
  [{ state: 'open', filedAt: at }, {}, 'Votre contestation a été reçue le 12/06/2014 à 11 h 00 UTC.', 2],
  [
    { state: 'granted', filedAt: at, answered: { at: until } },
    {},
    'Votre contestation a été accueillie le 12/12/2014 à 11 h 00 UTC : votre message est accepté.',
    2,
  ],
  [
    { state: 'denied', filedAt: at, answered: { at: until } },
    { explanation: 'Hors sujet.' },
    'Votre contestation a été rejetée le 12/12/2014 à 11 h 00 UTC : votre message n’est pas publié.',
    4,
  ],
] as const)('%j', (appeal, options, first, count) => {
  const lines = plain(appealLetter(appeal, 'fr', options))
  expect(lines[0]).toBe(first)
  expect(lines).toHaveLength(count)
  expect(plain(appealLetter(appeal, 'en', options))).toHaveLength(count)
})

test('the site’s own redress is told where there is one to take', () => {
  const answered = { at: until }
  expect(appealLetter({ state: 'denied', filedAt: at, answered }, 'en', { redress: 'Ask the mediator.' })).toContain(
    'mediator',
  )
  expect(
    appealLetter({ state: 'granted', filedAt: at, answered }, 'en', { redress: 'Ask the mediator.' }),
  ).not.toContain('mediator')
})

test.each(LANGUAGES)('no letter in %s has stray or breaking spaces', (language) => {
  const letters = (['open', 'granted', 'denied'] as const).map((state) =>
    appealLetter({ state, filedAt: at }, language, { explanation: 'x' }),
  )
  for (const letter of letters) {
    expect(letter).not.toMatch(/undefined|null|['"]| $| {2}/m)
    if (language === 'fr') expect(letter).not.toMatch(/ [:;!?]|[^\u00A0\d][:;!?](?=\s|$)/m)
    else expect(letter).not.toMatch(/\s[:;!?]/)
  }
})

test('a wrong argument is named', () => {
  expect(() => appealLetter({ state: 'open', filedAt: at }, 'de' as 'fr')).toThrow('`language`')
  expect(() => appealLetter({ state: 'open', filedAt: at }, 'fr', { reason: '' } as object)).toThrow('`reason`')
})

test('shows instants on the clocks of a time zone', () => {
  const appeal = { state: 'granted', filedAt: at, answered: { at: '2014-06-14T22:30:00Z' } } as const
  expect(appealLetter(appeal, 'fr', { timeZone: 'Europe/Paris' })).toContain('le 15/06/2014 à 00 h 30 UTC+2')
  expect(() => appealLetter(appeal, 'fr', { timeZone: 'Paris' })).toThrow('`options.timeZone`')
})
