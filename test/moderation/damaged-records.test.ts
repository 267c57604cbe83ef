import { expect, test } from 'vitest'
import * as moderation from '../../src/moderation/index.ts'
import { birth, change, digest, log, READINGS, rejected, sealed } from './stored-records.ts'

const LOST = Symbol('lost')
const DAMAGES: readonly unknown[] = [LOST, null, 3, 'x', true, [], [null], {}]

/** Gives a record with each of its parts, however deep, replaced by each damage. */
function* damaged(record: unknown): Generator<unknown> {
  if (typeof record !== 'object' || record === null) return
  for (const [key, part] of Object.entries(record)) {
    for (const damage of DAMAGES) {
      const others = Object.entries(record).filter(([name]) => name !== key || damage !== LOST)
      const fields = others.map(([name, value]) => [name, name === key ? damage : value] as const)
      yield Array.isArray(record) ? fields.map(([, value]) => value) : Object.fromEntries(fields)
    }
    for (const inner of damaged(part)) {
      yield Array.isArray(record) ? record.with(Number(key), inner) : { ...record, [key]: inner }
    }
  }
}

test.each(READINGS)('%s answers what is damaged, or names it', (_name, record, read) => {
  const told: string[] = []
  for (const one of damaged(record)) {
    try {
      read(one as never)
    } catch (error) {
      told.push(String(error))
    }
  }
  expect(told.filter((error) => !/^TypeError: (Expected `|Unknown option `)/.test(error))).toEqual([])
})

// JSON can be nested deeper than calls.
test('what is nested without end is read, or named', () => {
  const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000))
  const entries = [birth, { ...change, grounds: deep }] as never
  expect(moderation.checkInvariants([rejected], new Map([['7', entries]]))).toEqual([])
  expect(moderation.checkInvariants([{ ...rejected, grounds: deep } as never], new Map([['7', log]]))).toMatchObject([
    { code: 'moderation/log-differs', params: { fields: ['grounds'] } },
  ])
  const chain = [{ ...sealed, entry: { ...sealed.entry, to: deep } }] as never
  expect(() => moderation.verifySeals(chain, digest)).toThrow(
    new TypeError('Expected plain data, of 500 levels at most'),
  )
})
