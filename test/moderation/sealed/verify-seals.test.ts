import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { type SealedEntry, sealEntry } from '../../../src/moderation/sealed/seal-entry.ts'
import { verifySeals } from '../../../src/moderation/sealed/verify-seals.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { accept, author, deepFreeze, fresh, moderator, POSTERIORI, reader, SUBMISSION } from '../sample.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

function logOf(): readonly LogEntry[] {
  const born = submit(SUBMISSION, POSTERIORI)
  if (!born.ok) throw new Error('refused')
  const log: LogEntry[] = [born.entry]
  let comment = born.next as Parameters<typeof accept>[0]
  for (const [type, actor] of [
    ['report', reader],
    ['approve', moderator],
    ['remove', moderator],
    ['undo', moderator],
    ['editByAuthor', author],
  ] as const) {
    const { next, entry } = accept(comment, fresh(type, comment, actor), POSTERIORI)
    log.push(entry)
    comment = next
  }
  return log
}

function sealAll(entries: readonly LogEntry[]): readonly SealedEntry[] {
  const sealed: SealedEntry[] = []
  for (const entry of entries) sealed.push(sealEntry(entry, sealed.at(-1)?.seal ?? null, digest))
  return deepFreeze(sealed)
}

const LOG = logOf()
const SEALED = sealAll(LOG)
const head = SEALED.at(-1)?.seal ?? ''
const codesOf = (log: readonly SealedEntry[], options?: { head: string }) =>
  verifySeals(log, digest, options).problems.map(
    ({ code, path }) => `${code.replace('moderation/', '')} ${path?.join()}`,
  )

test('a log that is whole gives its entries', () => {
  expect(verifySeals(SEALED, digest, { head })).toEqual({ ok: true, value: LOG, problems: [] })
  expect(verifySeals(SEALED, digest, { head: null })).toEqual({ ok: true, value: LOG, problems: [] })
  expect(verifySeals([], digest).ok).toBe(true)
})

test('a log that went through a store is the same, whatever order its keys come back in', () => {
  const stored = SEALED.map(({ entry, previous, seal }) => ({
    seal,
    previous,
    entry: Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(entry))).reverse()) as unknown as LogEntry,
  }))
  expect(codesOf(stored, { head })).toEqual([])
})

describe('P14: what was done to a log afterwards is found', () => {
  test.each(LOG.slice(0, -1).map((_, index) => index))('entry %i dropped', (index) => {
    expect(codesOf(SEALED.toSpliced(index, 1))).toEqual([`log-unlinked ${index}`])
  })

  test('the last one dropped, when its seal is known', () => {
    expect(codesOf(SEALED.slice(0, -1))).toEqual([])
    expect(codesOf(SEALED.slice(0, -1), { head })).toEqual(['log-truncated '])
    expect(codesOf([], { head })).toEqual(['log-truncated '])
  })

  test.each([null, undefined, 'x', {}, { entry: null }])('an entry that became %j', (damaged) => {
    const found = codesOf(SEALED.with(1, damaged as unknown as SealedEntry), { head })
    expect(found).toEqual(['log-altered 1', 'log-unlinked 2'])
    expect(verifySeals([damaged as unknown as SealedEntry], digest)).toEqual({
      ok: false,
      problems: [
        { code: 'moderation/log-altered', severity: 'error', params: { seq: null, comment: null }, path: [0] },
      ],
    })
  })

  test('an entry that was emptied', () => {
    const emptied = { ...SEALED[1], entry: null } as unknown as SealedEntry
    expect(codesOf(SEALED.with(1, emptied), { head })).toEqual(['log-altered 1'])
  })

  test('two swapped', () => {
    const [a, b, c, ...rest] = SEALED
    if (a === undefined || b === undefined || c === undefined) throw new Error('too short')
    expect(codesOf([a, c, b, ...rest])).toEqual(['log-unlinked 1', 'log-unlinked 2', 'log-unlinked 3'])
  })

  test('and told with its place', () => {
    expect(verifySeals(SEALED.toSpliced(1, 1), digest, { head: '0' }).problems).toEqual([
      { code: 'moderation/log-unlinked', severity: 'error', params: { seq: 3, comment: '7' }, path: [1] },
      { code: 'moderation/log-truncated', severity: 'error', params: {}, path: [] },
    ])
  })

  test('one put in twice', () => {
    expect(codesOf([...SEALED, ...SEALED.slice(-1)])).toEqual(['log-unlinked 6'])
  })

  test('any field altered, added or taken away', () => {
    const keys = [...new Set(LOG.flatMap(Object.keys)), 'extra']
    fc.assert(
      fc.property(fc.nat(LOG.length - 1), fc.constantFrom(...keys), fc.jsonValue(), (index, key, value) => {
        const sealed = SEALED[index]
        if (sealed === undefined) return
        const before: unknown = (sealed.entry as unknown as Record<string, unknown>)[key]
        fc.pre(JSON.stringify(before) !== JSON.stringify(value))
        const entry = { ...sealed.entry, [key]: value } as LogEntry
        expect(codesOf(SEALED.with(index, { ...sealed, entry }))).toEqual([`log-altered ${index}`])
      }),
    )
  })

  test('one altered and sealed again: the next one no longer follows', () => {
    const second = SEALED[1]
    if (second === undefined) throw new Error('too short')
    const forged = sealEntry({ ...second.entry, commandId: 'forged' }, second.previous, digest)
    expect(codesOf(SEALED.with(1, forged))).toEqual(['log-unlinked 2'])
  })
})

test('no word nor person enters the seals or what they are made of', () => {
  expect(JSON.stringify(SEALED)).not.toMatch(/Bonjour|Camille|example|203\.0/)
})

test('wrong arguments are named', () => {
  expect(() => verifySeals(SEALED, digest, { haed: '' } as object)).toThrow('`head`')
  expect(() => verifySeals(SEALED, 'sha256' as unknown as typeof digest)).toThrow('`digest`')
  expect(() => sealEntry(LOG[0] as LogEntry, null, 'sha256' as unknown as typeof digest)).toThrow('`digest`')
})

test('every entry of a long log can be told of', () => {
  const long = Array.from({ length: 130_000 }, () => null)
  expect(verifySeals(long as never, digest).problems).toHaveLength(long.length)
})
