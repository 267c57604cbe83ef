import { expect, test } from 'vitest'
import { ADDRESS_RETENTIONS, keepAddress } from '../../src/moderation/address-retention.ts'
import { born, fresh, judge, PRIORI, system } from './sample.ts'

test('every length names its source', () => {
  for (const { days, source } of Object.values(ADDRESS_RETENTIONS)) {
    expect(days).toBeGreaterThan(0)
    expect(source).not.toBe('')
  }
})

test.each(Object.values(ADDRESS_RETENTIONS))(
  'an address that is kept for $days days is purged then, not before',
  ({ days }) => {
    const ip = keepAddress('203.0.113.7', '2014-06-12T10:00:00Z', days)
    if (ip.kind !== 'full') throw new Error('none is kept')
    const comment = born(PRIORI, { identifiers: { ip } })
    const purge = (at: string) => judge(comment, fresh('purgeIdentifiers', comment, system, at), PRIORI).ok
    expect(purge(new Date(Date.parse(ip.keepUntil) - 1000).toISOString())).toBe(false)
    expect(purge(ip.keepUntil)).toBe(true)
  },
)

test.each([
  ['hier', 1, '`at`'],
  ['2014-06-12T10:00:00Z', -1, '`days`'],
  ['2014-06-12T10:00:00Z', Number.NaN, '`days`'],
  ['2014-06-12T10:00:00Z', '124' as unknown as number, '`days`'],
  ['2014-06-12T10:00:00Z', null as unknown as number, '`days`'],
])('a wrong argument is named: %s, %s', (at, days, name) => {
  expect(() => keepAddress('203.0.113.7', at, days)).toThrow(TypeError)
  expect(() => keepAddress('203.0.113.7', at, days)).toThrow(name)
})

test.each([
  [0, '2014-06-12T10:00:00.000Z'],
  [1, '2014-06-13T10:00:00.000Z'],
  [365, '2015-06-12T10:00:00.000Z'],
])('%i days are days', (days, keepUntil) => {
  expect(keepAddress('203.0.113.7', '2014-06-12T10:00:00Z', days)).toEqual({
    kind: 'full',
    value: '203.0.113.7',
    keepUntil,
  })
})

test('an address can be kept for ever', () => {
  const ip = keepAddress('203.0.113.7', '2014-06-12T10:00:00Z', Number.POSITIVE_INFINITY)
  expect(ip).toMatchObject({ keepUntil: '9999-12-31T23:59:59.999Z' })
  expect(born(PRIORI, { identifiers: { ip } }).identifiers).toEqual({ ip })
})

test.each([null, undefined, ''])('where a server tells %j, there is no address, and the comment is taken', (value) => {
  const ip = keepAddress(value, '2014-06-12T10:00:00Z', 124)
  expect(ip).toEqual({ kind: 'none' })
  expect(born(PRIORI, { identifiers: { ip } }).identifiers).toEqual({ ip })
  expect(() => keepAddress(value, 'hier', 124)).toThrow('`at`')
})
