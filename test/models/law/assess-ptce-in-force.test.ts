import { expect, test } from 'vitest'
import { assessPtce, type LegalAnswer } from '../../../src/models/index.ts'
import { ptce } from './organisations.ts'

// A whole list of members, without any: no PTCE in the sense of the law.
const none = ptce({ members: [], complete: ['members'] })

test.each<[at: string, answer: LegalAnswer]>([
  ['2014', 'undetermined'],
  ['2014-08-01', 'not-applicable'],
  ['2014-08-02', 'no'],
  ['2015', 'no'],
])('what no day of the law makes one is on %s: %s', (at, answer) => {
  expect(assessPtce(none, { actors: [] }, { at }).answer).toBe(answer)
})
