import { expect, test } from 'vitest'
import { fromSpipMode, toSpipMode } from '../../../src/interop/index.ts'
import { MODES, REGISTRATIONS } from '../../../src/moderation/index.ts'

test.each([
  ['pos', 'priori', 'a-posteriori', 'optional'],
  ['pri', 'posteriori', 'a-priori', 'optional'],
  ['abo', 'priori', 'a-posteriori', 'required'],
  ['non', 'priori', 'closed', 'optional'],
  ['', 'priori', 'a-priori', 'optional'],
  ['', 'posteriori', 'a-posteriori', 'optional'],
  ['', 'abo', 'a-posteriori', 'required'],
  ['', 'non', 'closed', 'optional'],
  ['', undefined, 'a-posteriori', 'optional'],
] as const)('article %j on site %j: %s, %s', (article, site, mode, registration) => {
  expect(fromSpipMode(article, site)).toEqual({ ok: true, value: { mode, registration }, problems: [] })
})

test.each([
  ['oui', 'priori', 'accepter_forum', 'oui'],
  ['', 'ferme', 'forums_publics', 'ferme'],
])('article %j on site %j is no mode', (article, site, column, mode) => {
  expect(fromSpipMode(article, site)).toEqual({
    ok: false,
    problems: [{ code: 'rows/mode-unknown', severity: 'error', params: { mode }, path: [column] }],
  })
})

test.each([
  [null, 'priori', 'article'],
  ['', null, 'site'],
])('article %j on site %j names what is no text', (article, site, name) => {
  expect(() => fromSpipMode(article as string, site as string)).toThrow(`Expected \`${name}\` to be a string`)
})

test('every mode comes back, but for the two that SPIP cannot hold', () => {
  const lost = MODES.flatMap((mode) =>
    REGISTRATIONS.flatMap((registration) => {
      const written = toSpipMode({ mode, registration })
      const back = written.ok ? fromSpipMode(written.value) : written
      const isSame = back.ok && back.value.mode === mode && back.value.registration === registration
      expect(written.problems.length === 0).toBe(isSame)
      return isSame ? [] : [[mode, registration, written.ok && written.value]]
    }),
  )
  expect(lost).toEqual([
    ['a-priori', 'required', 'pri'],
    ['closed', 'required', 'non'],
  ])
})

test('what a mode cannot hold is told', () => {
  expect(toSpipMode({ mode: 'a-priori', registration: 'required' }).problems).toEqual([
    {
      code: 'rows/mode-lossy',
      severity: 'warning',
      params: { mode: 'a-priori', registration: 'required', written: 'pri' },
      path: ['accepter_forum'],
    },
  ])
})

test('registration is optional by default', () => {
  expect(toSpipMode({ mode: 'a-priori' })).toEqual({ ok: true, value: 'pri', problems: [] })
})

test.each([{}, { mode: 'pri' }, { moderation: 'a-priori' }, { mode: 'a-priori', registration: 'abo' }])(
  '%j tells no mode: nothing is closed without a word',
  (rules) => {
    expect(() => toSpipMode(rules as unknown as Parameters<typeof toSpipMode>[0])).toThrow(TypeError)
  },
)
