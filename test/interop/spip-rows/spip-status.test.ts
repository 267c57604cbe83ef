import { expect, test } from 'vitest'
import { SPIP_STATUSES } from '../../../src/interop/index.ts'
import {
  isInternal,
  isPublicStatus,
  isSpipStatus,
  STATE_OF,
  STATUS_OF,
  statusFault,
  statusFaultOf,
} from '../../../src/interop/spip-rows/spip-status.ts'

test('every status is of a comment, of the back office, or of a former text', () => {
  const kinds = SPIP_STATUSES.map((status) => [
    status,
    isPublicStatus(status) ? 'comment' : isInternal(status) ? 'internal' : 'former text',
  ])
  expect(Object.fromEntries(kinds)).toEqual({
    prop: 'comment',
    publie: 'comment',
    off: 'comment',
    spam: 'comment',
    prive: 'internal',
    privrac: 'internal',
    privadm: 'internal',
    privoff: 'internal',
    original: 'former text',
  })
})

test('a state that is read from a status is written as that status', () => {
  for (const [status, state] of Object.entries(STATE_OF)) expect(STATUS_OF[state]).toBe(status)
})

test('whatever is gone is in SPIP’s one bin, and nothing that is not public is written as public', () => {
  const { published, pending, spam, ...gone } = STATUS_OF
  expect([published, pending, spam]).toEqual(['publie', 'prop', 'spam'])
  expect(new Set(Object.values(gone))).toEqual(new Set(['off']))
})

test.each([
  ['publie', true],
  ['PUBLIE', false],
  ['redac', false],
  ['publie ', false],
  ['', false],
  ['0', false],
  ['constructor', false],
])('%j is a status of today: %s', (status, isOne) => {
  expect(isSpipStatus(status)).toBe(isOne)
})

test.each([
  ['redac', 'rows/status-legacy'],
  ['perso', 'rows/status-legacy'],
  ['poubelle', 'rows/status-legacy'],
  ['PUBLIE', 'rows/status-case'],
  ['Privoff', 'rows/status-case'],
  ['', 'rows/status-unknown'],
  ['0', 'rows/status-unknown'],
  ['publié', 'rows/status-unknown'],
  ['__proto__', 'rows/status-unknown'],
])('what is wrong with %j: %s', (status, code) => {
  expect(statusFault(status)).toBe(code)
})

test('the status of another table has a list of its own', () => {
  expect(statusFaultOf(['poubelle'], 'POUBELLE')).toBe('rows/status-case')
  expect(statusFaultOf(['publie'], 'off')).toBe('rows/status-unknown')
})
