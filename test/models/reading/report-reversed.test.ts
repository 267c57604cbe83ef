import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { reportReversed } from '../../../src/models/reading/report-reversed.ts'
import { parseEdtf } from '../../../src/models/values/dates/edtf.ts'

function dateOf(text: string | undefined) {
  const outcome = parseEdtf(text)
  return outcome.ok ? outcome.value : undefined
}

function reported(from: string | undefined, to: string | undefined): readonly z.core.$ZodRawIssue[] {
  const issues: z.core.$ZodRawIssue[] = []
  reportReversed({ issues }, dateOf(from), dateOf(to), ['end'])
  return issues
}

test('an end before its beginning is told, at the key that holds it', () => {
  expect(reported('2014', '2013')).toMatchObject([
    { path: ['end'], params: { problem: { code: 'models/period-reversed', params: { from: '2014', to: '2013' } } } },
  ])
})

describe('an end is not told', () => {
  test.each<[why: string, from: string | undefined, to: string | undefined]>([
    ['after its beginning', '2013', '2014'],
    ['on the same day', '2014-06-12', '2014-06-12'],
    ['in the year of its beginning, before it or after', '2014-06', '2014'],
    ['without a beginning', undefined, '2014'],
    ['that is not there', '2014', undefined],
  ])('%s', (_, from, to) => {
    expect(reported(from, to)).toEqual([])
  })
})
