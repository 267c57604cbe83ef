import { describe, expect, test } from 'vitest'
import { type CascadeRow, spipCascade } from '../../../src/interop/index.ts'
import { readLines } from './site.ts'

interface Recorded {
  readonly b: readonly { readonly id: number; readonly p: number; readonly s: string }[]
  readonly x: string
  readonly to: string
  readonly a: readonly { readonly id: number; readonly s: string }[]
}

const recorded = readLines<Recorded>('cascade.jsonl')

function threadOf({ b }: Recorded): readonly CascadeRow[] {
  return b.map(({ id, p, s }) => ({ id_forum: id, id_parent: p, statut: s }))
}

test('does what SPIP did, on each of 300 threads', () => {
  expect(recorded).toHaveLength(300)
  for (const one of recorded) {
    const after = spipCascade(threadOf(one), Number(one.x), one.to)
    expect(after.map(({ id_forum, statut }) => ({ id: id_forum, s: statut }))).toEqual(one.a)
  }
})

/** A thread written as `id<parent:status`. */
function thread(text: string): CascadeRow[] {
  return text.split(' ').map((word) => {
    const [, id, parent, statut = ''] = /^(\d+)(?:<(\d+))?:(\w+)$/.exec(word) ?? []
    return { id_forum: Number(id), id_parent: Number(parent ?? 0), statut }
  })
}

function statusesAfter(text: string, ...clicks: readonly (readonly [number, string])[]): string {
  const rows = clicks.reduce<readonly CascadeRow[]>((before, [id, to]) => spipCascade(before, id, to), thread(text))
  return rows.map(({ statut }) => statut).join(' ')
}

describe('what it breaks, in as few clicks as it takes', () => {
  test('one click publishes replies that nobody read', () => {
    expect(statusesAfter('1:prop 2<1:prop 3<2:prop', [1, 'publie'])).toBe('publie publie publie')
  })

  test('a refused reply comes back with its parent', () => {
    expect(statusesAfter('1:publie 2<1:publie', [2, 'off'], [1, 'off'], [1, 'publie'])).toBe('publie publie')
  })

  test('an innocent reply is filed as spam', () => {
    expect(statusesAfter('1:publie 2<1:publie', [1, 'spam'])).toBe('spam spam')
  })

  test('it goes on below a message of another status', () => {
    expect(statusesAfter('1:prop 2<1:off 3<2:prop', [1, 'publie'])).toBe('publie off publie')
  })
})

describe('edges', () => {
  const rows = thread('1:publie 2<1:publie')

  test('an unknown message, or the status that is there, changes nothing', () => {
    expect(spipCascade(rows, 9, 'off')).toBe(rows)
    expect(spipCascade(rows, 1, 'publie')).toBe(rows)
  })

  test('rows that do not change are the very same values; the others keep their columns', () => {
    const [first, second] = spipCascade(
      [{ ...rows[0], id_forum: 1, id_parent: 0, statut: 'publie', ip: 'x' }, ...thread('2<1:off')],
      1,
      'off',
    )
    expect(first).toMatchObject({ statut: 'off', ip: 'x' })
    expect(second).toEqual({ id_forum: 2, id_parent: 1, statut: 'off' })
  })

  test.each([
    ['texts', String],
    ['bigints', BigInt],
  ])('ids that a driver gives as %s', (_, as) => {
    const given = rows.map((one) => ({
      ...one,
      id_forum: as(Number(one.id_forum)),
      id_parent: as(Number(one.id_parent)),
    }))
    for (const id of [1, as(1)])
      expect(spipCascade(given, id, 'off').map(({ statut }) => statut)).toEqual(['off', 'off'])
  })

  test('statuses that a driver gives as bytes, and null for no parent', () => {
    const [root, reply] = rows.map((one) => ({ ...one, statut: new TextEncoder().encode('publie') }))
    if (root === undefined || reply === undefined) throw new Error('no rows')
    const given = [{ ...root, id_parent: null }, reply, { ...reply, id_forum: null }]
    expect(spipCascade(given, 1, 'off').map(({ statut }) => statut)).toEqual(['off', 'off', 'off'])
    expect(spipCascade(given, 1, 'publie')).toBe(given)
  })

  test.each(['', 'un', 1.5, null, undefined])('the id %j is a wrong argument', (id) => {
    expect(() => spipCascade(rows, id as never, 'off')).toThrow('Expected `id` to be an integer')
  })

  test.each([undefined, null, 7])('the status %j is a wrong argument', (to) => {
    expect(() => spipCascade(rows, 1, to as never)).toThrow('Expected `to` to be a string')
  })

  test('rows whose ids cannot be read have nothing in common', () => {
    const unread = [
      { id_forum: null, id_parent: 1, statut: 'publie' },
      { id_forum: 'x', id_parent: 9, statut: 'publie' },
      { id_forum: 3, id_parent: null, statut: 'publie' },
      { id_forum: 4, id_parent: '', statut: 'publie' },
    ]
    const after = spipCascade([...rows, ...unread], 1, 'off')
    expect(after.map(({ statut }) => statut)).toEqual(['off', 'off', 'off', 'publie', 'publie', 'publie'])
  })

  test('a circle of parents ends', () => {
    expect(statusesAfter('1<2:publie 2<1:publie 3<3:publie', [1, 'off'])).toBe('off off publie')
  })
})
