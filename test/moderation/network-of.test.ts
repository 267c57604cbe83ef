import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf } from '../../src/moderation/network-of.ts'

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
])('%s is cut to %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
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

test.each(NO_ADDRESSES)('%j is no address', (value) => {
  expect(networkOf(value)).toBeUndefined()
})

test('two addresses that differ in 80 bits are cut to one network, however they are written', () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((bits) => bits.toString(16))
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const network = networkOf(`${groups.slice(0, 3).join(':')}::`)
      expect(network).toBeDefined()
      expect(networkOf(groups.join(':'))).toBe(network)
      expect(networkOf(groups.map((bits) => bits.padStart(4, '0').toUpperCase()).join(':'))).toBe(network)
    }),
  )
})
