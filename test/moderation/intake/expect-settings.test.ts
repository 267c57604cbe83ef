import { describe, expect, test } from 'vitest'
import { SETTINGS } from '../../../src/moderation/intake/expect-settings.ts'

type Name = keyof typeof SETTINGS

const check = (name: Name, value: unknown) => () => SETTINGS[name](value, name)

test.each<[Name, unknown]>([
  ['text', { min: 10, max: 8000 }],
  ['title', { min: undefined, max: 0 }],
  ['maxBytes', 40_000],
  ['requires', ['name', 'email']],
  ['requires', []],
  ['links', { title: { refuse: 1 }, text: { hold: 2, spam: 4.5, refuse: undefined }, name: undefined }],
  ['minLinkText', 3],
  ['badHosts', { hosts: ['spam.example'], verdict: 'spam' }],
  ['hiddenText', 'hold'],
  ['duplicates', { minutes: 60, verdict: 'refuse' }],
  ['flood', [{ minutes: 5, count: 4, verdict: 'hold', onlySpam: true }]],
  ['flood', [{ minutes: 5, count: 1, verdict: 'hold' }]],
  ['trap', 'spam'],
  ['token', { minSeconds: 3, maxMinutes: 240 }],
  ['language', 'hold'],
  ['words', [{ name: 'injures', words: ['sot'], verdict: 'hold' }]],
])('%s may be %j', (name, value) => {
  expect(check(name, value)).not.toThrow()
})

describe('what is none is named with its place', () => {
  test.each<[Name, unknown, string]>([
    ['text', { min: '10' }, '`text.min`'],
    ['text', { least: 10 }, '`least` in `text`'],
    ['maxBytes', '40000', '`maxBytes`'],
    ['requires', ['phone'], '`requires[0]`'],
    ['links', { text: { refuse: 0 } }, '`links.text.refuse`'],
    ['links', { text: { refuse: '3' } }, '`links.text.refuse`'],
    ['links', { text: { refuse: Number.NaN } }, '`links.text.refuse`'],
    ['links', { body: {} }, '`body` in `links`'],
    ['badHosts', { hosts: 'spam.example', verdict: 'spam' }, '`badHosts.hosts`'],
    ['hiddenText', 'ham', '`hiddenText`'],
    ['duplicates', { minutes: -1, verdict: 'refuse' }, '`duplicates.minutes`'],
    ['flood', [{ minutes: 5, count: 0, verdict: 'hold' }], '`flood[0].count`'],
    ['flood', [{ minutes: 5, count: 4, verdict: 'hold', onlySpam: 1 }], '`flood[0].onlySpam`'],
    ['flood', [{ minutes: 5, count: 4, verdict: 'hold', onlySpam: 'non' }], '`flood[0].onlySpam`'],
    ['token', { minSeconds: '3' }, '`token.minSeconds`'],
    ['words', [{ name: 'injures', words: [3], verdict: 'hold' }], '`words[0].words[0]`'],
  ])('%s: %j', (name, value, place) => {
    expect(check(name, value)).toThrow(TypeError)
    expect(check(name, value)).toThrow(place)
  })
})
