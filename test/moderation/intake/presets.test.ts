import { describe, expect, test } from 'vitest'
import { spipCompatible, strict } from '../../../src/moderation/intake/presets.ts'
import { runChecks } from '../../../src/moderation/intake/run-checks.ts'
import type { Finding } from '../../../src/moderation/intake/verdict.ts'
import { minute } from '../sample.ts'
import { linked, past, told, written } from './checks/sample-input.ts'

const form = { trap: '', token: { issuedAt: minute(50), isUsed: false } }
const signature = { name: 'Camille', email: 'camille@example.org' }
const clean = written('Du bon pain bio', { signature, form })
const times = (count: number, minutesAgo: number, change: object = {}) =>
  Array.from({ length: count }, (_, index) => past(minutesAgo, { text: `Autre ${index}`, ...change }))

describe('like SPIP’s own forum', () => {
  test.each<[string, object, readonly string[]]>([
    ['nothing but a text is asked', { signature: {}, form: {} }, []],
    ['ten characters, not ten bytes', { content: { text: 'éèàùçéèàù' } }, ['refuse text-short']],
    ['a title of three', { content: { text: 'Du bon pain', title: 'Ah' } }, ['refuse title-short']],
    ['20 480 bytes', { content: { text: 'é'.repeat(10_240) } }, []],
    ['and no more', { content: { text: `${'é'.repeat(10_240)}!` } }, ['refuse submission-large']],
  ])('%s', (_, change, findings) => {
    expect(told(runChecks(written('Du bon pain', change), spipCompatible))).toEqual(findings)
  })
})

describe('like the plugin NoSpam', () => {
  // Numbers of the plugin, at the last one that passes and the first one that does not.
  test.each<[string, object, readonly string[]]>([
    ['what is well', {}, []],
    ['three links', { markup: { text: linked(9, 9, 9) } }, []],
    ['four links', { markup: { text: linked(9, 9, 9, 9) } }, ['hold links-many']],
    ['nineteen links', { markup: { text: linked(...Array(19).fill(9)) } }, ['hold links-many']],
    ['twenty links', { markup: { text: linked(...Array(20).fill(9)) } }, ['spam links-many']],
    ['a link in the title', { markup: { title: linked(9) } }, ['hold links-many']],
    ['two in the name', { markup: { name: linked(9, 9) } }, ['hold links-many']],
    ['three in the name', { markup: { name: linked(9, 9, 9) } }, ['spam links-many']],
    ['one in the field for a link', { markup: { link: linked(9) } }, []],
    ['two in the field for a link', { markup: { link: linked(9, 9) } }, ['spam links-many']],
    ['a link of three characters', { markup: { text: linked(3) } }, []],
    ['a link of two', { markup: { text: linked(2) } }, ['hold link-text-short']],
    ['hidden text', { markup: { text: { links: [], hiddenText: 1 } } }, ['spam text-hidden']],
    ['two in ten minutes', { history: times(2, 9) }, []],
    ['three in ten minutes', { history: times(3, 9) }, ['hold flood']],
    ['six in half an hour', { history: times(6, 29) }, []],
    ['seven in half an hour', { history: times(7, 29) }, ['hold flood']],
    ['five in five minutes', { history: times(5, 4) }, ['hold flood', 'spam flood']],
    ['nine spams in an hour', { history: times(9, 59, { isSpam: true }) }, []],
    ['ten spams in an hour', { history: times(10, 59, { isSpam: true }) }, ['refuse flood']],
    ['thirty spams in two hours', { history: times(30, 119, { isSpam: true }) }, ['refuse flood']],
    ['many in another language', { languages: { text: 'en', page: 'fr' } }, ['hold language-differs']],
  ])('%s', (_, change, findings) => {
    const found: readonly Finding[] = runChecks({ ...clean, ...change }, strict)
    expect(told(found)).toEqual(findings)
  })
})
