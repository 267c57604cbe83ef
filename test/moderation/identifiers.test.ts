import fc from 'fast-check'
import { expect, test } from 'vitest'
import { purgeIdentifiers } from '../../src/moderation/identifiers.ts'
import { accept, fresh, inState, system } from './sample.ts'

const full = (value: string) => ({ ip: { kind: 'full', value, keepUntil: '2015-06-12T10:00:00Z' } }) as const

test.each([
  ['203.0.113.7', '203.0.113.0/24'],
  ['198.51.100.177', '198.51.100.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.0/24'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::/48'],
  ['2001:DB8:85A3::1', '2001:db8:85a3::/48'],
  ['2001:db8::1', '2001:db8::/48'],
  ['fe80::1', 'fe80::/48'],
  ['::1', '::/48'],
  ['::', '::/48'],
  ['2001:0DB8:0000:08d3::1', '2001:db8::/48'],
  ['2001:0db8:085a:0:0:0:0:1', '2001:db8:85a::/48'],
  // `::` may stand for one group.
  ['2001::1:2:3:4:5:6', '2001:0:1::/48'],
  ['::1:2:3:4:5:6:7', '0:1:2::/48'],
  ['1:2:3:4:5:6:7::', '1:2:3::/48'],
  ['2001:0:0:1::', '2001::/48'],
  ['2001:10:100::', '2001:10:100::/48'],
])('%s is cut to %s', (value, prefix) => {
  const cut = purgeIdentifiers(full(value), 'prefix')
  expect(cut).toEqual({ ip: { kind: 'prefix', value: prefix } })
  expect(purgeIdentifiers(cut, 'prefix')).toEqual(cut)
  expect(purgeIdentifiers(cut, 'none')).toEqual({ ip: { kind: 'none' } })
})

test('where there is no address, none is left', () => {
  for (const purge of ['prefix', 'none'] as const) {
    expect(purgeIdentifiers({ ip: { kind: 'none' } }, purge)).toEqual({ ip: { kind: 'none' } })
  }
})

const NO_ADDRESSES = [
  '',
  'localhost',
  'd41d8cd98f00b204e9800998ecf8427e',
  '2001',
  'a203.0.113.7',
  '203.0.113.7.example.org',
  '203.0.113.7777',
  'unknown 2001:db8::1',
  '2001:db8::1 unknown',
  '2001::db8::1',
  '2001:db8:1',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4::5:6:7:8',
  '1:2:3:4:5:6:7:',
  ':1:2:3:4:5:6:7',
  'fe80::1%eth0',
  ':::',
  '2001:db8::12345',
]

test.each(NO_ADDRESSES)('%j is no address: it is dropped', (value) => {
  expect(purgeIdentifiers(full(value), 'prefix')).toEqual({ ip: { kind: 'none' } })
})

test('two addresses that differ in 80 bits are cut to one network, however they are written', () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((bits) => bits.toString(16))
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const cut = (value: string) => purgeIdentifiers(full(value), 'prefix')
      const network = cut(`${groups.slice(0, 3).join(':')}::`)
      expect(network.ip.kind).toBe('prefix')
      expect(cut(groups.join(':'))).toEqual(network)
      expect(cut(groups.map((bits) => bits.padStart(4, '0').toUpperCase()).join(':'))).toEqual(network)
    }),
  )
})

test.each([
  ['prefix', { kind: 'prefix', value: '203.0.113.0/24' }],
  ['none', { kind: 'none' }],
] as const)('a purge leaves the %s, of spam too', (purge, ip) => {
  const command = fresh('purgeIdentifiers', inState.spam, system, '2015-06-12T10:00:00Z')
  const { next, entry } = accept(inState.spam, command, { mode: 'a-priori', purge })
  expect(next).toMatchObject({ state: 'spam', identifiers: { ip } })
  expect(entry).toMatchObject({ purged: purge })
  expect(JSON.stringify(entry)).not.toContain('203')
})
