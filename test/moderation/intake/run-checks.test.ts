import { describe, expect, test } from 'vitest'
import { INTAKE_CODES } from '../../../src/core/codes/moderation.ts'
import { describe as inWords } from '../../../src/i18n/describe.ts'
import type { IntakeInput, MarkupFacts } from '../../../src/moderation/intake/intake-input.ts'
import type { IntakeSettings } from '../../../src/moderation/intake/intake-settings.ts'
import { spipCompatible, strict } from '../../../src/moderation/intake/presets.ts'
import { runChecks } from '../../../src/moderation/intake/run-checks.ts'
import type { Finding, Verdict } from '../../../src/moderation/intake/verdict.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { codesOf, deepFreeze, minute, POSTERIORI, SUBMISSION } from '../sample.ts'
import { linked, past, written } from './checks/sample-input.ts'

const token = { issuedAt: minute(50), isUsed: false }
const signature = { name: 'Camille', email: 'camille@example.org' }

/** What passes the strict preset. */
const CLEAN = deepFreeze(
  written('Du bon pain bio', { signature, form: { trap: '', token }, languages: { text: 'fr', page: 'fr' } }),
)

const SETTINGS: IntakeSettings = {
  ...strict,
  badHosts: { hosts: ['example.org'], verdict: 'spam' },
  words: [{ name: 'a', words: ['gratuit'], verdict: 'hold' }],
}

test('what is well passes both presets', () => {
  expect(runChecks(CLEAN, spipCompatible)).toEqual([])
  expect(runChecks(CLEAN, SETTINGS)).toEqual([])
})

test('the limits of SPIP ask for length only, and look at the trap', () => {
  const bare = written('Bon pain !', { markup: { text: linked(...Array(50).fill(0)) }, history: [past(1), past(1)] })
  expect(runChecks(bare, spipCompatible)).toEqual([])
  expect(runChecks({ ...bare, form: { trap: 'x' } }, spipCompatible)).toMatchObject([{ verdict: 'spam' }])
})

test.each<[string, object, readonly string[]]>([
  ['no words at all', { content: undefined }, ['moderation/text-blank']],
  ['a number for a text', { content: { text: 5 } }, ['moderation/text-blank']],
  ['lists in the place of words', { content: { text: 'Du bon pain bio', title: ['x'], link: ['x'] } }, []],
  ['a link to nowhere', { content: { text: 'Du bon pain bio', link: { url: null, label: 1 } } }, []],
  [
    'no name that is one',
    { signature: { name: {}, email: 7 } },
    ['moderation/name-required', 'moderation/email-required'],
  ],
  ['no signature that is one', { signature: 'Camille' }, ['moderation/name-required', 'moderation/email-required']],
  ['null for what is left out', { form: { trap: null, token } }, []],
  ['a trap filled with a list', { form: { trap: ['x'], token } }, ['moderation/trap-filled']],
])('a form can send anything: %s', (_, change, codes) => {
  const input = { ...CLEAN, ...change } as IntakeInput
  expect(runChecks(input, SETTINGS).map(({ code }) => code)).toEqual(codes)
})

test('what is written is read in every field', () => {
  const words: IntakeSettings = { words: [{ name: 'a', words: ['pilule'], verdict: 'hold' }] }
  const bare = written('Du bon pain bio')
  const link = { url: 'http://example.org' }
  const places: readonly Partial<IntakeInput>[] = [
    { content: { text: 'pilule' } },
    { content: { text: 'pain', title: 'pilule' } },
    { content: { text: 'pain', link: { url: 'http://pilule.example' } } },
    { content: { text: 'pain', link: { ...link, label: 'pilule' } } },
    { signature: { name: 'pilule' } },
  ]
  for (const place of places) expect(runChecks({ ...bare, ...place }, words)).toHaveLength(1)
  expect(runChecks({ ...bare, content: { text: 'pain', link } }, words)).toEqual([])
})

const finding = (check: string, verdict: Verdict, code: string, params?: object, retry?: string) => ({
  check,
  verdict,
  code: `moderation/${code}`,
  ...(params === undefined ? {} : { params }),
  ...(retry === undefined ? {} : { retry }),
})
const inText = (text: MarkupFacts) => ({ markup: { text } })
const elsewhere = (...lengths: readonly number[]): MarkupFacts => ({
  links: lengths.map((textLength) => ({ url: '/art12', textLength })),
  hiddenText: 0,
})

// Names of checks enter the log, and params are for words: both are stored and shown.
test.each<[Partial<IntakeInput>, object]>([
  [{ content: { text: ' ' } }, finding('length', 'refuse', 'text-blank')],
  [{ content: { text: 'Du pain' } }, finding('length', 'refuse', 'text-short', { length: 7, min: 10 })],
  [
    { content: { text: 'a'.repeat(10_001) } },
    finding('length', 'refuse', 'text-long', { length: 10_001, max: 10_000 }),
  ],
  [{ content: { text: 'Du bon pain', title: 'b' } }, finding('length', 'refuse', 'title-short', { length: 1, min: 3 })],
  [
    { content: { text: 'Du bon pain', title: 'b'.repeat(201) } },
    finding('length', 'refuse', 'title-long', { length: 201, max: 200 }),
  ],
  [
    { content: { text: 'a'.repeat(20_481) }, signature: { name: 'C', email: 'c@d.fr' } },
    finding('length', 'refuse', 'submission-large', { size: 20_488, max: 20_480 }),
  ],
  [{ signature: { email: 'c@d.fr' } }, finding('signature', 'refuse', 'name-required')],
  [{ signature: { name: 'C' } }, finding('signature', 'refuse', 'email-required')],
  [{ signature: { name: 'C', email: 'c' } }, finding('signature', 'refuse', 'email-malformed')],
  [inText(elsewhere(5, 5, 5, 5)), finding('links', 'hold', 'links-many', { field: 'text', count: 4, max: 4 })],
  [inText(elsewhere(1)), finding('links', 'hold', 'link-text-short', { field: 'text', min: 3 })],
  [inText({ links: [], hiddenText: 4 }), finding('hidden-text', 'spam', 'text-hidden', { field: 'text' })],
  [
    { content: { text: 'Du bon pain', link: { url: 'http://example.org' } } },
    finding('hosts', 'spam', 'link-host-listed', { host: 'example.org' }),
  ],
  [
    { history: [past(1, { text: 'du BON pain bio' })] },
    finding('duplicates', 'refuse', 'text-repeated', undefined, 'never'),
  ],
  [{ history: [past(1), past(2), past(3)] }, finding('flood', 'hold', 'flood', { count: 3, minutes: 10 })],
  [{ form: { trap: 'x', token } }, finding('trap', 'spam', 'trap-filled')],
  [{ form: {} }, finding('token', 'refuse', 'token-missing', {}, 'reload')],
  [{ form: { token: { ...token, isUsed: true } } }, finding('token', 'refuse', 'token-used', {}, 'reload')],
  [{ form: { token: { ...token, issuedAt: minute(60) } } }, finding('token', 'hold', 'token-early', { seconds: 3 })],
  [
    { form: { token: { ...token, issuedAt: '2014-06-11T00:00:00Z' } } },
    finding('token', 'refuse', 'token-late', { minutes: 240 }, 'reload'),
  ],
  [
    { languages: { text: 'en-GB', page: 'fr' } },
    finding('language', 'hold', 'language-differs', { language: 'en', expected: 'fr' }),
  ],
  [{ content: { text: 'Du pain gratuit' } }, finding('words', 'hold', 'word-listed', { list: 'a' })],
])('a finding tells its check, its verdict, and what its words want: %#', (change, expected) => {
  expect(runChecks({ ...CLEAN, ...change }, SETTINGS)).toEqual([expected])
})

const produced = new Map<string, Finding>()

test.each<Partial<IntakeInput>>([
  { content: { text: ' ' } },
  { content: { text: 'x', title: 'x' } },
  { content: { text: 'x'.repeat(10_001), title: 'x'.repeat(201) } },
  { content: { text: 'x'.repeat(20_481) } },
  { signature: {} },
  { signature: { name: 'Camille', email: 'camille@' } },
  { markup: { text: linked(1, 5, 5, 5) } },
  { markup: { text: { links: [], hiddenText: 4 } } },
  { history: [past(1), past(1), past(1, { text: 'du BON pain bio' })] },
  { form: { trap: 'x' } },
  { form: { token: { issuedAt: minute(60), isUsed: true } } },
  { form: { token: { issuedAt: '2014-06-11T00:00:00Z', isUsed: false } } },
  { languages: { text: 'en', page: 'fr' } },
  { content: { text: 'Du pain gratuit', link: { url: 'http://example.org' } } },
])('what is not well is found: %#', (change) => {
  const findings = runChecks({ ...CLEAN, ...change }, SETTINGS)
  expect(findings.length).toBeGreaterThan(0)
  for (const finding of findings) if (finding.code !== undefined) produced.set(finding.code, finding)
})

test('every code of the checks is produced, and worded in both languages', () => {
  expect(INTAKE_CODES.filter((code) => !produced.has(code))).toEqual([])
  for (const [code, { params = {} }] of produced) {
    for (const language of ['fr', 'en'] as const)
      expect(inWords({ code, params }, language)).not.toMatch(/undefined|Probl/)
  }
})

describe('what is found goes into a submission', () => {
  test.each([
    ['Bonjour à tous', 'pending', 'suspect'],
    ['Du pain gratuit', 'pending', 'suspect'],
  ] as const)('%j waits', (text, state, why) => {
    const content = { text }
    const findings = runChecks({ ...CLEAN, content, history: [past(1), past(2), past(3)] }, SETTINGS)
    const born = submit({ ...SUBMISSION, content }, POSTERIORI, findings)
    expect(born.ok && born.next).toMatchObject({ state, why })
    expect(born.ok && born.entry.checks).toContain('flood')
  })

  test('a submission is what the checks look at, with what the host knows beside', () => {
    const findings = runChecks({ ...SUBMISSION, content: { text: 'Non' }, form: { trap: 'x' } }, spipCompatible)
    const result = submit(SUBMISSION, POSTERIORI, findings)
    expect(codesOf(result)).toEqual(['moderation/text-short'])
    expect(JSON.stringify(result)).not.toContain('Non')
  })
})

test('a refusal is the same in whatever order the checks ran', () => {
  const findings = runChecks({ ...CLEAN, content: { text: 'x', title: 'x' }, signature: {} }, SETTINGS)
  const codes = (list: readonly Finding[]) => codesOf(submit(SUBMISSION, POSTERIORI, list))
  expect(codes(findings)).toHaveLength(4)
  expect(codes([...findings].reverse())).toEqual(codes(findings))
})

test('wrong arguments are named', () => {
  for (const none of [undefined, null, 'strict', []]) {
    expect(() => runChecks(CLEAN, none as unknown as IntakeSettings)).toThrow('`settings` to be an object')
  }
  expect(() => runChecks(CLEAN, { textt: {} } as object)).toThrow('`textt` in `settings`')
  for (const none of [{}, { at: 'hier' }]) {
    expect(() => runChecks(none as unknown as IntakeInput, SETTINGS)).toThrow('`input.at`')
  }
  expect(() => runChecks(null as unknown as IntakeInput, SETTINGS)).toThrow('`input` to be an object')
})

// As SQLite and MySQL write them: the clock of the server would decide what hour that is.
test.each(['2014-06-12 10:00:00', '2014-06-12', '', null, undefined, 1_402_567_200_000])(
  'the date %j of an earlier comment, or of a token, is refused as no instant',
  (date) => {
    const at = date as unknown as string
    const input = written('Du bon pain bio')
    expect(() => runChecks({ ...input, history: [past(1, { at })] }, {})).toThrow('`input.history[0].at`')
    const form = { token: { issuedAt: at, isUsed: false } }
    expect(() => runChecks({ ...input, form }, strict)).toThrow('`input.form.token.issuedAt`')
  },
)
