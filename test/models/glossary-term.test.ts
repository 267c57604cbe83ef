import { expect, test } from 'vitest'
import { parseGlossaryTerm } from '../../src/models/index.ts'

const TERM = { id: 'ess', term: 'ESS', definition: 'Économie sociale et solidaire' }

test.each<[validFrom: string | undefined, validUntil: string | undefined]>([
  ['2014-08-02', '2014-08-02'],
  ['2014', '2014-08-01'],
  ['2014-08-02', undefined],
  [undefined, '2014-08-01'],
  [undefined, undefined],
])('a definition from %s until %s', (validFrom, validUntil) => {
  expect(parseGlossaryTerm({ ...TERM, validFrom, validUntil }).problems).toEqual([])
})

test('a definition that ends before it begins', () => {
  expect(parseGlossaryTerm({ ...TERM, validFrom: '2014-08-02', validUntil: '2014-08-01' }).problems).toEqual([
    {
      code: 'models/period-reversed',
      severity: 'error',
      params: { from: '2014-08-02', to: '2014-08-01' },
      path: ['validUntil'],
    },
  ])
})
