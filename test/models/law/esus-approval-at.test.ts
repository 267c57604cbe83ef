import { expect, test } from 'vitest'
import { parseEdtf } from '../../../src/models/index.ts'
import { esusApprovalAt } from '../../../src/models/law/esus-approval-at.ts'

const date = (text: string) => {
  const outcome = parseEdtf(text)
  if (!outcome.ok) throw new Error(text)
  return outcome.value
}

test.each<[from: string | undefined, to: string | undefined, at: string, code: string | undefined]>([
  ['2015-07-01', '2020-06-30', '2015-07-01', 'law/esus-approval'],
  ['2015-07-01', '2020-06-30', '2020-06-30', 'law/esus-approval'],
  ['2015-07-01', '2020-06-30', '2020-07-01', undefined],
  ['2015-07-01', undefined, '2030', 'law/esus-maybe-approval'],
  [undefined, '2020', '2016', 'law/esus-maybe-approval'],
  ['2016', '2020', '2016-06-01', 'law/esus-maybe-approval'],
  ['2015-06-30', '2020', '2016', 'law/esus-former-approval'],
  ['2015-06-30', undefined, '2016', 'law/esus-former-approval'],
  ['2015-06-30', '2020', '2021', undefined],
  ['2010', '2014-08-02', '2017-06-30', 'law/esus-former-approval'],
  ['2010', '2014-08-02', '2017-07-01', undefined],
  ['2010', '2014-08-01', '2015-07-01', undefined],
  [undefined, '2015-12-31', '2016', undefined],
])('an approval from %s to %s, on %s: %s', (from, to, at, code) => {
  const period = { ...(from && { from: date(from) }), ...(to && { to: date(to) }) }
  expect(esusApprovalAt({ basis: 'demande', ...period }, date(at))).toBe(code)
})
