import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { opposeFindings } from '../../../src/moderation/intake/refusing.ts'
import type { Finding } from '../../../src/moderation/intake/verdict.ts'
import type { Obstacle } from '../../../src/moderation/refusal/refusal.ts'

const refused = (check: string, rest: Partial<Finding> = {}): Finding => ({ check, verdict: 'refuse', ...rest })

function against(...findings: readonly Finding[]): readonly Obstacle[] {
  return collectObstacles((oppose) => opposeFindings(oppose, findings, { content: { text: 'Oui' } }))
}

test.each<[string, readonly Finding[], readonly object[]]>([
  ['nothing', [], []],
  ['what is milder than a refusal', [{ check: 'links', verdict: 'spam', code: 'moderation/links-many' }], []],
  [
    'a code without params, which other words can mend',
    [refused('length', { code: 'moderation/text-blank' })],
    [{ code: 'moderation/text-blank', params: {}, retry: 'later' }],
  ],
  [
    'a code with what the check says of it',
    [refused('token', { code: 'moderation/token-late', params: { minutes: 240 }, retry: 'reload' })],
    [{ code: 'moderation/token-late', params: { minutes: 240 }, retry: 'reload' }],
  ],
  [
    'checks without words, together and each once',
    [refused('own'), refused('akismet'), refused('own')],
    [{ code: 'moderation/refused-by-check', params: { checks: ['akismet', 'own'] } }],
  ],
])('tells %s', (_, findings, obstacles) => {
  expect(against(...findings)).toEqual(obstacles)
})

test('that the text is lacking is told with the other fields that are, and not here', () => {
  const blank = [refused('length', { code: 'moderation/text-blank' })]
  const [text, title] = ['moderation/text-short', 'moderation/title-long'] as const
  const short = [refused('length', { code: text }), refused('length', { code: title })]
  const codesOf = (findings: readonly Finding[], written: unknown) =>
    collectObstacles((oppose) => opposeFindings(oppose, findings, written)).map(({ code }) => code)
  expect(codesOf([...blank, ...short], { content: {} })).toEqual([text, title])
  expect(codesOf([...blank, ...short], { content: { text: 3 } })).toEqual([text, title])
})

test('tells the same, in whatever order the checks ran', () => {
  const findings = [
    refused('own'),
    refused('links', { code: 'moderation/links-many', params: { field: 'title', count: 3, max: 1 } }),
    refused('links', { code: 'moderation/links-many', params: { field: 'text', count: 9, max: 4 } }),
    refused('length', { code: 'moderation/text-short', params: { length: 1, min: 10 } }),
    refused('akismet'),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(against(...shuffled)).toEqual(against(...findings))
    }),
  )
})
