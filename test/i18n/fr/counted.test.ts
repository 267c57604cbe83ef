import { expect, test } from 'vitest'
import { describe } from '../../../src/i18n/describe.ts'
import { counted } from '../../../src/i18n/fr/counted.ts'

test.each([
  [0, '0 minute'],
  [1, '1 minute'],
  [1.5, '1,5 minute'],
  [2, '2 minutes'],
  [240, '240 minutes'],
  [1440, '1\u202f440 minutes'],
  ['1', '1 minute'],
  ['{minutes}', '{minutes} minutes'],
])('%j is written « %s »', (count, text) => {
  expect(counted(count, 'minute')).toBe(text)
})

test.each([
  ['models/too-short', { limit: 1 }, 'au moins 1 caractère.'],
  ['models/too-few', { limit: 1 }, 'au moins 1 élément.'],
  ['models/too-many', { limit: 2 }, 'au plus 2 éléments.'],
  ['moderation/title-short', { length: 0, min: 1 }, '(0 caractère)'],
  ['moderation/link-text-short', { field: 'text', min: 1 }, 'au moins 1 caractère.'],
  ['moderation/token-early', { seconds: 1 }, 'attendez 1 seconde avant'],
  ['moderation/token-late', { minutes: 1 }, 'plus de 1 minute\u00a0:'],
])('%s agrees with its number', (code, params, words) => {
  expect(describe({ code, params }, 'fr')).toContain(words)
})

test.each([
  [
    'moderation/submission-large',
    { size: 30_000, max: 20_480 },
    '(30\u202f000 octets)\u00a0: le site en accepte 20\u202f480.',
  ],
  ['moderation/flood', { count: 1000, minutes: 0.5 }, '(1\u202f000 en 0,5 min)'],
  ['models/too-small', { limit: 0.5 }, 'au moins 0,5.'],
  ['models/not-integer', { got: 1.5 }, 'et non 1,5.'],
  [
    'rows/text-huge',
    { id: '7', length: 70_000, limit: 65_535 },
    '(70\u202f000 caractères, la limite est de 65\u202f535)',
  ],
])('%s writes its numbers as French does', (code, params, words) => {
  expect(describe({ code, params }, 'fr').replace(/\u00a0(?=min\))/, ' ')).toContain(words)
})
