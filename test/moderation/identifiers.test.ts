import { expect, test } from 'vitest'
import { type Identifiers, identifiersOf, isIdentifiers, purgeIdentifiers } from '../../src/moderation/identifiers.ts'
import { accept, fresh, inState, system } from './sample.ts'

const full = (value: string) => ({ ip: { kind: 'full', value, keepUntil: '2015-06-12T10:00:00Z' } }) as const

test('an address is cut once, and dropped at any time', () => {
  const cut = purgeIdentifiers(full('203.0.113.7'), 'prefix')
  expect(cut).toEqual({ ip: { kind: 'prefix', value: '203.0.113.0/24' } })
  expect(purgeIdentifiers(cut, 'prefix')).toEqual(cut)
  for (const kept of [cut, full('203.0.113.7')]) {
    expect(purgeIdentifiers(kept, 'none')).toEqual({ ip: { kind: 'none' } })
  }
})

test('what is no address is dropped', () => {
  expect(purgeIdentifiers(full('localhost'), 'prefix')).toEqual({ ip: { kind: 'none' } })
})

test('where there is no address, none is left', () => {
  for (const purge of ['prefix', 'none'] as const) {
    expect(purgeIdentifiers({ ip: { kind: 'none' } }, purge)).toEqual({ ip: { kind: 'none' } })
  }
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

const keepUntil = '2015-06-12T10:00:00Z'

test.each<[expected: boolean, value: unknown]>([
  [true, null],
  [true, { ip: { kind: 'none' } }],
  [true, { ip: { kind: 'prefix', value: '203.0.113.0/24' } }],
  [true, full('203.0.113.7')],
  [false, undefined],
  [false, '203.0.113.7'],
  [false, {}],
  [false, { ip: null }],
  [false, { ip: '203.0.113.7' }],
  [false, { ip: { kind: 'prefix' } }],
  [false, { ip: { kind: 'prefix', value: '' } }],
  [false, { ip: { kind: 'full', value: '203.0.113.7' } }],
  [false, { ip: { kind: 'full', value: '203.0.113.7', keepUntil: '2015-06-12' } }],
  [false, { ip: { kind: 'full', value: '', keepUntil } }],
  [false, { ip: { kind: 'full', keepUntil } }],
  [false, { ip: { kind: 'digest', value: '203.0.113.7', keepUntil } }],
])('%s: %j is what is kept of an address', (expected, value) => {
  expect(isIdentifiers(value)).toBe(expected)
})

test.each<[given: unknown, kept: object]>([
  [undefined, { kind: 'none' }],
  [null, { kind: 'none' }],
  [{ ip: { kind: 'none', value: '203.0.113.7' } }, { kind: 'none' }],
  [
    { ip: { kind: 'prefix', value: '203.0.113.0/24', full: '203.0.113.7' } },
    { kind: 'prefix', value: '203.0.113.0/24' },
  ],
  [{ ip: { ...full('203.0.113.7').ip, agent: 'x' }, port: 1 }, full('203.0.113.7').ip],
])('of %j, no more is kept than it says', (given, ip) => {
  expect(identifiersOf(given as Identifiers)).toEqual({ ip })
})
