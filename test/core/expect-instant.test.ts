import { expect, test } from 'vitest'
import { expectInstant } from '../../src/core/expect-instant.ts'

test.each(['2014-06-12T10:00:00Z', '2014-06-12T10:00Z', '2014-06-12T12:00:00.123+02:00', '2016-02-29T23:59:59Z'])(
  '%s is an instant',
  (value) => {
    expect(() => expectInstant(value, 'now')).not.toThrow()
  },
)

test.each<[unknown, string]>([
  ['2014-06-12', "`'2014-06-12'`"],
  // A time without a zone is another instant everywhere.
  ['2014-06-12T10:00:00', "`'2014-06-12T10:00:00'`"],
  ['2015-02-29T10:00:00Z', "`'2015-02-29T10:00:00Z'`"],
  ['2014-06-12T24:00:00Z', "`'2014-06-12T24:00:00Z'`"],
  ['', "`''`"],
  [undefined, '`undefined`'],
  [null, '`null`'],
  [1402567200000, '`1402567200000`'],
  // What drivers of databases make of a column of dates.
  [new Date(0), 'a value of type `object`'],
])('%j is none', (value, shown) => {
  const refused = new TypeError(
    `Expected \`policy.closesAt\` to be an ISO 8601 instant, as \`toISOString()\` gives it, got ${shown}`,
  )
  expect(() => expectInstant(value, 'policy.closesAt')).toThrow(refused)
})
