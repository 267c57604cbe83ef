import type { IntakeSettings } from './intake-settings.ts'

/**
 * What SPIP's own forum asks: a text of 10 characters, a title of 3 where there is one, 20 480 bytes in all.
 *
 * Source: the plugin Forum 3.0 of SPIP 4.1. Characters are counted as readers do, not as bytes; white space alone does
 * not pass; and the trap, which the plugin prints and does not read, is looked at.
 */
export const spipCompatible = {
  text: { min: 10 },
  title: { min: 3 },
  maxBytes: 20_480,
} as const satisfies IntakeSettings

/**
 * What a site asks that has met spammers: names, few links, no hidden text, no haste, no repetition.
 *
 * Source of the numbers: the plugin NoSpam of SPIP, for the links, the floods and the length of link texts; SPIP's
 * preview, for the age of the token; the rest is this library's choice. Word lists and hosts are the site's own.
 * Links, hidden text, repetitions, floods and the language are looked at where the host gives `markup`, `history`,
 * `languages`.
 */
export const strict = {
  maxBytes: 20_480,
  text: { min: 10, max: 10_000 },
  title: { min: 3, max: 200 },
  requires: ['name', 'email'],
  links: {
    text: { hold: 4, spam: 20 },
    title: { hold: 1, spam: 3 },
    name: { hold: 1, spam: 3 },
    link: { spam: 2 },
  },
  minLinkText: 3,
  hiddenText: 'spam',
  duplicates: { minutes: 1440, verdict: 'refuse' },
  flood: [
    { minutes: 10, count: 3, verdict: 'hold' },
    { minutes: 30, count: 7, verdict: 'hold' },
    { minutes: 5, count: 5, verdict: 'spam' },
    { minutes: 60, count: 10, verdict: 'refuse', onlySpam: true },
    { minutes: 120, count: 30, verdict: 'refuse', onlySpam: true },
  ],
  token: { minSeconds: 3, maxMinutes: 240 },
  language: 'hold',
} as const satisfies IntakeSettings
