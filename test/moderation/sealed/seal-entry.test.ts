import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { sealEntryAsync, sha256 } from '../../../src/moderation/sealed/seal-async.ts'
import { type Digest, sealEntry, sealedText } from '../../../src/moderation/sealed/seal-entry.ts'
import { verifySeals } from '../../../src/moderation/sealed/verify-seals.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { deepFreeze, PRIORI, SUBMISSION } from '../sample.ts'

const digest: Digest = (text) => createHash('sha256').update(text).digest('hex')
const born = submit(SUBMISSION, PRIORI)
if (!born.ok) throw new Error('refused')
const entry: LogEntry = deepFreeze(born.entry)

test('a seal is the digest of the entry and of the seal before', () => {
  const sealed = sealEntry(entry, 'abc', digest)
  expect(sealed).toStrictEqual({ entry, previous: 'abc', seal: digest(sealedText(entry, 'abc')) })
  expect(JSON.parse(sealedText(entry, 'abc'))).toEqual({ entry, previous: 'abc' })
  expect(JSON.parse(sealedText(entry, null))).toEqual({ entry, previous: null })
})

test('an entry that a database gives back with its keys in another order has the same seal', () => {
  const shuffled = Object.fromEntries(Object.entries(entry).reverse()) as unknown as LogEntry
  expect(sealedText(shuffled, null)).toBe(sealedText(entry, null))
})

describe('another entry has another seal', () => {
  test.each(Object.keys(entry))('that differs in %s', (key) => {
    const altered = { ...entry, [key]: 'autre' } as unknown as LogEntry
    expect(sealedText(altered, null)).not.toBe(sealedText(entry, null))
    const { [key as keyof LogEntry]: _, ...shorter } = entry
    expect(sealedText(shorter as LogEntry, null)).not.toBe(sealedText(entry, null))
  })

  test('that comes after another one', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (a, b) => {
        expect(sealedText(entry, a) === sealedText(entry, b)).toBe(a === b)
      }),
    )
  })
})

describe('a wrong argument', () => {
  test.each([undefined, 3, {}, Promise.resolve('abc')])('the seal before may not be %o', (previous) => {
    const seal = () => sealEntry(entry, previous as unknown as string, digest)
    expect(seal).toThrow(TypeError)
    expect(seal).toThrow('`previous` to be a seal or `null`')
  })

  // That of a refused command is `undefined`.
  test.each([undefined, null, 'abc', []])('the entry may not be %o', async (none) => {
    const message = 'Expected `entry` to be an object'
    expect(() => sealEntry(none as unknown as LogEntry, null, digest)).toThrow(message)
    await expect(sealEntryAsync(none as unknown as LogEntry, null)).rejects.toThrow(message)
  })

  // Sealed in place of its entry, a decision would bring words and persons into the log.
  test.each([{ ok: true, entry }, { seq: 1, entry }, {}])('the entry may not be around it: %o', async (around) => {
    const message = 'Expected `entry.actor` to be an object, got `undefined`'
    expect(() => sealEntry(around as unknown as LogEntry, null, digest)).toThrow(message)
    await expect(sealEntryAsync(around as unknown as LogEntry, null)).rejects.toThrow(message)
  })

  test('a date in it may be no object', () => {
    const dated = { ...entry, at: new Date(0) } as unknown as LogEntry
    expect(() => sealEntry(dated, null, digest)).toThrow('Expected plain data')
  })

  test.each([undefined, null, 'sha256'])('the digest may not be %o', (none) => {
    expect(() => sealEntry(entry, null, none as unknown as Digest)).toThrow(TypeError)
  })

  // Stored, it would be `{}`, and every entry would seem to be altered.
  test.each<[string, unknown]>([
    ['a promise', sha256],
    ['bytes', (text: string) => createHash('sha256').update(text).digest()],
    ['nothing', () => undefined],
  ])('a digest that gives %s', (_, wrong) => {
    const sealed = sealEntry(entry, null, digest)
    for (const use of [() => sealEntry(entry, null, wrong as Digest), () => verifySeals([sealed], wrong as Digest)]) {
      expect(use).toThrow(TypeError)
      expect(use).toThrow('`digest` to be a function that gives a text')
    }
  })
})
