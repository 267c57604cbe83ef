import { expect, test } from 'vitest'
import { readAddressCell } from '../../../src/interop/spip-rows/address-cell.ts'

const at = '2024-06-12T10:00:00Z'
const full = (value: string) => ({ ip: { kind: 'full', value, keepUntil: '2024-06-22T10:00:00.000Z' } })
const none = { kind: 'none' }

test.each([
  ['', { ip: none }],
  ['203.0.113.7', full('203.0.113.7')],
  ['2001:db8::1', full('2001:db8::1')],
  ['203.0.113.0/24', { ip: { kind: 'prefix', value: '203.0.113.0/24' } }],
  ['2001:db8::/48', { ip: { kind: 'prefix', value: '2001:db8::/48' } }],
  ['d41d8cd98f00b204e9800998ecf8427e', { ip: none, fault: 'rows/ip-digest' }],
  ['D41D8CD98F00B204E9800998ECF8427E', { ip: none, fault: 'rows/ip-digest' }],
  ['d41d8cd98f00b204e9800998ecf8427', { ip: none, fault: 'rows/ip-invalid' }],
  ['0d41d8cd98f00b204e9800998ecf8427e', { ip: none, fault: 'rows/ip-invalid' }],
  ['d41d8cd98f00b204e9800998ecf8427e0', { ip: none, fault: 'rows/ip-invalid' }],
  ['203.0.113.256', { ip: none, fault: 'rows/ip-invalid' }],
  ['203.0.113', { ip: none, fault: 'rows/ip-invalid' }],
  ['localhost', { ip: none, fault: 'rows/ip-invalid' }],
])('%j', (text, cell) => {
  expect(readAddressCell(text, at, 10)).toEqual(cell)
})
