import { expect, test } from 'vitest'
import { answerAll, because } from '../../../src/models/law/legal-answer.ts'
import { type Profile, readQuestion } from '../../../src/models/rules/profile.ts'
import { unmetConditions } from '../../../src/models/rules/unmet-conditions.ts'

const ASSESSMENT = answerAll([
  because('law/ptce-territory', { name: 'Bray' }),
  because('law/ptce-innovation-none', { name: 'Bray' }),
  because('law/call-few', { names: ['Pain'], count: 1 }),
  because('law/call-ess-unknown', { names: [], count: 0 }),
])

function told(profile: Profile): readonly unknown[] {
  const conditions = {
    'law/ptce-territory': ['dataset/ptce-law-territory', 'territory'],
    'law/call-few': ['dataset/ptce-call-members', 'members'],
    'law/call-ess-unknown': ['dataset/ptce-call-ess', 'members'],
  } as const
  const question = readQuestion(profile, '2015-06-30')
  const problems = unmetConditions(ASSESSMENT, conditions, question, ['ptces', 0], { ptce: 'bray' })
  return [...problems].map(({ code, path, severity }) => `${severity} ${code} ${path?.join('.')}`)
}

test.each<[Profile, readonly string[]]>([
  ['description', ['info dataset/ptce-call-members ptces.0.members']],
  ['official', ['error dataset/ptce-call-members ptces.0.members', 'warning dataset/ptce-call-ess ptces.0.members']],
])('as a %s, what does not hold is told, of the conditions that are asked for', (profile, expected) => {
  expect(told(profile)).toEqual(expected)
})

test('it says what it is about, how the condition holds, and how many were counted', () => {
  const conditions = {
    'law/call-few': ['dataset/ptce-call-members', 'members'],
    'law/ptce-innovation-none': ['dataset/ptce-law-project', 'innovations'],
  } as const
  const found = [...unmetConditions(ASSESSMENT, conditions, readQuestion(), [], { ptce: 'bray' })]
  expect(found.map(({ params }) => params)).toEqual([
    { ptce: 'bray', field: 'innovations', holds: 'no', count: null },
    { ptce: 'bray', field: 'members', holds: 'no', count: 1 },
  ])
})
