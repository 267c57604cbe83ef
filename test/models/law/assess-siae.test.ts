import { expect, test } from 'vitest'
import { assessSiae, type LegalAnswer } from '../../../src/models/index.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation } from './organisations.ts'

test.each<[what: string, rest: Data, answer: LegalAnswer]>([
  ['a convention that runs', { siae: [{ kind: 'ACI', from: '2019', to: '2021' }] }, 'yes'],
  ['one that may have run out', { siae: [{ kind: 'ACI', from: '2019' }] }, 'undetermined'],
  ['one whose beginning is not told', { siae: [{ kind: 'ACI', to: '2021' }] }, 'undetermined'],
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
  ['one that begins later, and no other', { siae: [{ kind: 'ACI', from: '2021' }], complete: ['siae'] }, 'no'],
  ['no list', {}, 'undetermined'],
  ['no list, said to be whole', { complete: ['siae'] }, 'undetermined'],
  ['an empty list', { siae: [] }, 'undetermined'],
  ['dissolved', { siae: [{ kind: 'ACI', from: '2012', to: '2021' }], dissolved: dated('2015') }, 'not-applicable'],
])('an organisation with %s', (_, rest, answer) => {
  expect(assessSiae(organisation(rest), { at: '2020-06-01' }).answer).toBe(answer)
})

// The EITI exist since September 2018.
const EARLY_EITI = { kind: 'EITI', from: '2016', to: '2019' }

test.each<[what: string, rest: Data, answer: LegalAnswer]>([
  ['alone', { siae: [EARLY_EITI] }, 'undetermined'],
  ['alone in a whole list', { siae: [EARLY_EITI], complete: ['siae'] }, 'no'],
  ['before one that runs', { siae: [EARLY_EITI, { kind: 'EI', from: '2016', to: '2019' }] }, 'yes'],
  ['before one that may run', { siae: [EARLY_EITI, { kind: 'EI', from: '2015' }] }, 'undetermined'],
  [
    'before one that may run, in a whole list',
    { siae: [EARLY_EITI, { kind: 'EI', from: '2015' }], complete: ['siae'] },
    'undetermined',
  ],
])('a convention of a kind that there was not yet, %s', (_, rest, answer) => {
  const { answer: got, missing } = assessSiae(organisation(rest), { at: '2017-06-01' })
  expect(got).toBe(answer)
  expect(missing.map(({ code }) => code)).toEqual(answer === 'undetermined' ? ['law/missing-siae-convention'] : [])
})

test('a person is no organisation', () => {
  const call = () => assessSiae({ type: 'person', id: 'a', name: 'A' } as never, { at: '2020-06-01' })
  expect(call).toThrow(TypeError)
  expect(call).toThrow('`organisation`')
})
