import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firedChecks, joinFindings, joinVerdicts, VERDICTS } from '../../../src/moderation/intake/verdict.ts'

describe('the lattice of verdicts', () => {
  const verdict = fc.constantFrom(...VERDICTS)

  test('is commutative, associative, idempotent', () => {
    fc.assert(
      fc.property(verdict, verdict, verdict, (a, b, c) => {
        expect(joinVerdicts(a, b)).toBe(joinVerdicts(b, a))
        expect(joinVerdicts(a, joinVerdicts(b, c))).toBe(joinVerdicts(joinVerdicts(a, b), c))
        expect(joinVerdicts(a, a)).toBe(a)
      }),
    )
  })

  test('is monotone: one more finding never softens, in whatever order', () => {
    const findings = fc.array(fc.record({ check: fc.string(), verdict }))
    fc.assert(
      fc.property(findings, fc.record({ check: fc.string(), verdict }), (some, one) => {
        const before = joinFindings(some)
        const after = joinFindings([...some, one])
        expect(VERDICTS.indexOf(after)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before))
        expect(joinFindings([one, ...some])).toBe(after)
      }),
    )
  })
})

test.each(['dirty', '', 'CLEAN', 'constructor', undefined])('%j is no verdict', (word) => {
  expect(() => joinVerdicts('clean', word as 'spam')).toThrow('`verdict`')
  expect(() => joinVerdicts(word as 'spam', 'clean')).toThrow('`verdict`')
  expect(() => joinFindings([{ check: 'own', verdict: word as 'spam' }])).toThrow(TypeError)
})

test.each([undefined, null, 3])('%j is no name of a check: it would enter the log', (check) => {
  expect(() => joinFindings([{ check: check as unknown as string, verdict: 'hold' }])).toThrow('`findings[0].check`')
})

test.each([
  [[], 'clean', []],
  [[['links', 'clean']], 'clean', []],
  [[['links', 'hold']], 'hold', ['links']],
  [
    [
      ['words', 'spam'],
      ['links', 'hold'],
      ['words', 'hold'],
      ['length', 'clean'],
    ],
    'spam',
    ['links', 'words'],
  ],
  [
    [
      ['z', 'refuse'],
      ['a', 'spam'],
    ],
    'refuse',
    ['a', 'z'],
  ],
] as const)('%j is %s, by %j', (pairs, verdict, checks) => {
  const findings = pairs.map(([check, said]) => ({ check, verdict: said }))
  expect(joinFindings(findings)).toBe(verdict)
  expect(firedChecks(findings)).toEqual(checks)
  expect(firedChecks(findings.toReversed())).toEqual(checks)
})
