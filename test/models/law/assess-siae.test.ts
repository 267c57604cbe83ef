import { expect, test } from 'vitest'
import { assessSiae, type LegalAnswer } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation } from './organisations.ts'

test.each<[what: string, rest: Data, answer: LegalAnswer]>([
  ['a convention that runs', { siae: [{ kind: 'ACI', from: '2019', to: '2021' }] }, 'yes'],
  ['one that may have run out', { siae: [{ kind: 'ACI', from: '2019' }] }, 'undetermined'],
  ['one that may not have begun', { siae: [{ kind: 'ACI', from: '2020', to: '2022' }] }, 'undetermined'],
  ['one that ran out', { siae: [{ kind: 'ACI', from: '2012', to: '2014' }] }, 'undetermined'],
  ['one that ran out, and no other', { siae: [{ kind: 'ACI', from: '2012', to: '2014' }], complete: ['siae'] }, 'no'],
  [
    'one of two that runs',
    {
      siae: [
        { kind: 'EI', from: '2020', to: '2022' },
        { kind: 'ACI', from: '2019', to: '2021' },
      ],
    },
    'yes',
  ],
  ['no list', {}, 'undetermined'],
  ['no list, said to be whole', { complete: ['siae'] }, 'undetermined'],
  ['an empty list', { siae: [] }, 'undetermined'],
  ['dissolved', { siae: [{ kind: 'ACI', from: '2012', to: '2021' }], dissolved: dated('2015') }, 'not-applicable'],
])('an organisation with %s', (_, rest, answer) => {
  expect(assessSiae(organisation(rest), { at: '2020-06-01' }).answer).toBe(answer)
})
