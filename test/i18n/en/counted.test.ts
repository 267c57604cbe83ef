import { expect, test } from 'vitest'
import { describe } from '../../../src/i18n/describe.ts'
import { counted } from '../../../src/i18n/en/counted.ts'

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [1.5, '1.5 minutes'],
  [2, '2 minutes'],
  ['1', '1 minute'],
  ['{minutes}', '{minutes} minutes'],
])('%j is written “%s”', (count, text) => {
  expect(counted(count, 'minute')).toBe(text)
})

test.each([
  ['models/too-short', { limit: 1 }, 'at least 1 character.'],
  ['models/too-few', { limit: 1 }, 'at least 1 item.'],
  ['models/too-many', { limit: 2 }, 'at most 2 items.'],
  ['moderation/title-short', { length: 1, min: 2 }, '(1 character)'],
  ['moderation/link-text-short', { field: 'text', min: 1 }, 'at least 1 character.'],
  ['moderation/token-early', { seconds: 1 }, 'wait 1 second before'],
  ['moderation/token-late', { minutes: 1 }, 'more than 1 minute:'],
])('%s agrees with its number', (code, params, words) => {
  expect(describe({ code, params }, 'en')).toContain(words)
})
