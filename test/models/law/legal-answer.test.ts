import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LawReasonCode } from '../../../src/core/codes/law.ts'
import {
  answerAll,
  answerAny,
  because,
  LEGAL_ANSWERS,
  type LegalReason,
  leaveOpen,
  notApplicable,
} from '../../../src/models/law/legal-answer.ts'

const YES = because('law/ess-form', { name: 'A' })
const NO = because('law/ess-denied', { name: 'A' })
const OPEN = because('law/ess-form-company', { name: 'A' })
const OPEN_TOO = because('law/ess-form-uncertain', { name: 'B' })
const OPEN_OTHERWISE = because('law/maybe-not-in-force', { at: '2014' })
const missing = (reasons: readonly LegalReason[]) => leaveOpen(reasons).missing.map(({ code }) => code)

describe('conditions that must all hold', () => {
  test.each<[string, readonly LegalReason[], string]>([
    ['all do', [YES, YES], 'yes'],
    ['one does not', [YES, NO, YES], 'no'],
    // A no is a no, whatever else is not known.
    ['one does not, another is not known', [OPEN, NO], 'no'],
    ['one is not known', [YES, OPEN], 'undetermined'],
  ])('%s', (_, reasons, answer) => {
    expect(answerAll(reasons)).toMatchObject({ answer, reasons })
  })

  test.each([[[YES]], [[NO]], [[]]])('a text that may not be in force leaves %j open', (reasons) => {
    const all = [OPEN_OTHERWISE, ...reasons]
    expect(answerAll(reasons, [OPEN_OTHERWISE])).toMatchObject({ answer: 'undetermined', reasons: all })
  })
})

describe('evidence of which any suffices', () => {
  test.each<[string, readonly LegalReason[], string, readonly string[]]>([
    ['for', [OPEN, YES], 'yes', []],
    ['against', [NO, OPEN], 'no', []],
    ['none', [OPEN], 'undetermined', ['law/missing-status']],
    ['none at all', [], 'undetermined', []],
    ['for and against', [YES, NO], 'undetermined', ['law/missing-agreement']],
    [
      'for and against, and what is not known',
      [OPEN, YES, NO],
      'undetermined',
      ['law/missing-status', 'law/missing-agreement'],
    ],
  ])('%s', (_, reasons, answer, facts) => {
    const assessment = answerAny(reasons)
    expect(assessment.answer).toBe(answer)
    expect(assessment.reasons).toEqual(reasons)
    expect(assessment.missing.map(({ code }) => code)).toEqual(facts)
  })
})

describe('an open answer', () => {
  test('says what would settle it, once, with the words of what misses it first', () => {
    expect(leaveOpen([OPEN_OTHERWISE, OPEN_TOO, OPEN])).toEqual({
      answer: 'undetermined',
      reasons: [OPEN_OTHERWISE, OPEN_TOO, OPEN],
      missing: [
        { code: 'law/missing-date', params: { at: '2014' } },
        { code: 'law/missing-status', params: { name: 'B' } },
      ],
    })
  })

  test('misses nothing for what is known', () => {
    expect(missing([YES, NO])).toEqual([])
  })
})

test('the order of reasons does not change the answer', () => {
  const reasons = fc.array(fc.constantFrom(YES, NO, OPEN, OPEN_TOO, OPEN_OTHERWISE), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(reasons, (list) => {
      for (const answer of [answerAll, answerAny]) {
        const found = answer(list)
        expect(LEGAL_ANSWERS).toContain(found.answer)
        expect(answer(list.toReversed()).answer).toBe(found.answer)
        // Whatever is missing, is missing to an open answer alone.
        if (found.answer !== 'undetermined') expect(found.missing).toEqual([])
        else expect(found.missing).not.toEqual([])
      }
    }),
  )
})

test('a question without an object says why, and misses nothing', () => {
  expect(notApplicable(NO, OPEN)).toEqual({ answer: 'not-applicable', reasons: [NO, OPEN], missing: [] })
})

test.each<[LawReasonCode, object]>([
  ['law/ess-form', { article: { text: 'loi-2014-856', article: '1, II, 1°' }, holds: 'yes' }],
  ['law/not-alive', { article: null, holds: 'no' }],
  [
    'law/ess-undeclared-association',
    { article: { text: 'loi-2014-856', article: '1, I' }, holds: 'no', inferred: true },
  ],
])('%s stands in the law where the table says', (code, row) => {
  expect(because(code, { name: 'A' })).toStrictEqual({ code, params: { name: 'A' }, ...row })
})

test('a reason of several laws is given its own', () => {
  const decree = { text: 'decret-2015-431' } as const
  expect(because('law/ptce-territory', {}, decree).article).toEqual(decree)
  expect(because('law/ptce-territory', {}).article).toEqual({ text: 'loi-2014-856', article: '9, I' })
})
