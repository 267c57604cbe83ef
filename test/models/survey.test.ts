import { expect, test } from 'vitest'
import { parseSurvey } from '../../src/models/index.ts'

test.each<[launched: string, closed: string, isReversed: boolean]>([
  ['2014-04', '2014-05', false],
  ['2014-04-01', '2014-04-01', false],
  ['2014-04', '2014', false],
  ['2014-04-02', '2014-04-01', true],
  ['2014-04', '2013', true],
  ['2014~', '2013', false],
])('launched %s and closed %s', (launched, closed, isReversed) => {
  const when = (edtf: string) => ({ edtf, status: 'stated' })
  const survey = { id: 's', launched: when(launched), closed: when(closed), audience: 'PTCE', findings: [] }
  expect(parseSurvey(survey).problems).toEqual(
    isReversed
      ? [
          {
            code: 'models/period-reversed',
            severity: 'error',
            params: { from: launched, to: closed },
            path: ['closed', 'edtf'],
          },
        ]
      : [],
  )
})

test('dates that cannot be read are told alone', () => {
  const survey = { id: 's', launched: { edtf: 'avril' }, closed: null, audience: 'PTCE', findings: [] }
  expect(parseSurvey(survey).problems.map(({ code, path }) => [code, path])).toEqual([
    ['models/edtf-format', ['launched', 'edtf']],
    ['models/missing', ['launched', 'status']],
    ['models/wrong-type', ['closed']],
  ])
})
