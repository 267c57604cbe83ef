import { expect, test } from 'vitest'
import { LAW_MISSING_CODES, LAW_REASON_CODES } from '../../../src/models/index.ts'
import { REASON_TABLE } from '../../../src/models/law/reason-table.ts'

const rows = LAW_REASON_CODES.map((code) => ({ code, ...REASON_TABLE[code] }))

test('only what is unknown misses something, and everything that may be missing is missed by something', () => {
  expect(rows.filter(({ holds, missing }) => missing !== undefined && holds !== 'unknown')).toEqual([])
  // A partner who is no member is told beside the enterprise that is missing.
  const silent = rows.filter(({ holds, missing }) => holds === 'unknown' && missing === undefined)
  expect(silent.map(({ code }) => code)).toEqual(['law/ptce-partner-only'])
  const missed = new Set([...rows.map(({ missing }) => missing), 'law/missing-agreement'])
  expect(LAW_MISSING_CODES.filter((code) => !missed.has(code))).toEqual([])
})

test('every reason of one law cites it', () => {
  const without = rows.filter(({ article }) => article === undefined).map(({ code }) => code)
  expect(without).toEqual([
    'law/not-in-force-yet',
    'law/maybe-not-in-force',
    'law/not-alive',
    'law/siae-kind',
    'law/siae-former-code',
  ])
})
