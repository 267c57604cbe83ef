import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { LogEntry } from '../../../src/moderation/log/log-entry.ts'
import { sealEntryAsync, sha256, verifySealsAsync } from '../../../src/moderation/sealed/seal-async.ts'
import { type SealedEntry, sealEntry } from '../../../src/moderation/sealed/seal-entry.ts'
import { submit } from '../../../src/moderation/submit.ts'
import { accept, deepFreeze, fresh, moderator, POSTERIORI, SUBMISSION } from '../sample.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const born = submit(SUBMISSION, POSTERIORI)
if (!born.ok) throw new Error('refused')
const removed = accept(born.next, fresh('remove', born.next, moderator), POSTERIORI)
const restored = accept(removed.next, fresh('undo', removed.next, moderator), POSTERIORI)
const LOG: readonly LogEntry[] = deepFreeze([born.entry, removed.entry, restored.entry])

async function sealAll(): Promise<readonly SealedEntry[]> {
  const sealed: SealedEntry[] = []
  for (const entry of LOG) sealed.push(await sealEntryAsync(entry, sealed.at(-1)?.seal ?? null))
  return sealed
}

test.each(['', 'abc', 'é', 'e\u0301', '👨‍👩‍👧', '\ud800', 'x'.repeat(10_000)])(
  'sha256 of text %# is that of Node',
  async (text) => {
    expect(await sha256(text)).toBe(digest(text))
  },
)

test('a log has the seals that it has where digests do not wait', async () => {
  const sealed: SealedEntry[] = []
  for (const entry of LOG) sealed.push(sealEntry(entry, sealed.at(-1)?.seal ?? null, digest))
  expect(await sealAll()).toEqual(sealed)
  expect(await verifySealsAsync(sealed, { head: sealed.at(-1)?.seal ?? '' })).toEqual({
    ok: true,
    value: LOG,
    problems: [],
  })
})

test.each<[string, (log: readonly SealedEntry[]) => readonly SealedEntry[], readonly string[]]>([
  ['dropped', (log) => log.toSpliced(1, 1), ['moderation/log-unlinked 1']],
  [
    'altered',
    ([first, ...rest]) => [{ ...first, seal: '0' } as SealedEntry, ...rest],
    ['moderation/log-altered 0', 'moderation/log-unlinked 1'],
  ],
  [
    'lost',
    ([, ...rest]) => [{ entry: null } as unknown as SealedEntry, ...rest],
    ['moderation/log-altered 0', 'moderation/log-unlinked 1'],
  ],
  [
    'gone',
    ([, ...rest]) => [null as unknown as SealedEntry, ...rest],
    ['moderation/log-altered 0', 'moderation/log-unlinked 1'],
  ],
  ['dropped at the end', (log) => log.slice(0, -1), ['moderation/log-truncated ']],
  ['dropped altogether', () => [], ['moderation/log-truncated ']],
])('an entry that is %s is found', async (_, change, found) => {
  const sealed = await sealAll()
  const { problems } = await verifySealsAsync(change(sealed), { head: sealed.at(-1)?.seal ?? '' })
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(found)
})

test.each([null, 'sha256', 5])('the digest may not be %o', async (none) => {
  const message = /^Expected `digest` to be a function, got/
  await expect(sealEntryAsync(born.entry, null, none as never)).rejects.toThrow(message)
  await expect(verifySealsAsync([], {}, none as never)).rejects.toThrow(message)
})

test.each([undefined, null, 5])('the digest of %o is none', async (text) => {
  await expect(sha256(text as never)).rejects.toThrow('`text` to be a string')
})

test('another digest gives other seals, and is wanted again to check them', async () => {
  const other = async (text: string) => `${await sha256(text)}!`
  const sealed = await sealEntryAsync(born.entry, null, other)
  expect((await verifySealsAsync([sealed], {}, other)).ok).toBe(true)
  expect((await verifySealsAsync([sealed])).problems.map(({ code }) => code)).toEqual(['moderation/log-altered'])
})

test('digests are asked for in lots, and what is found is told in the order of the log', async () => {
  const sealed: SealedEntry[] = []
  for (const seq of Array(120).keys()) {
    const seal = digest(`${seq}`)
    sealed.push({ entry: { ...born.entry, seq }, previous: sealed.at(-1)?.seal ?? null, seal })
  }
  let asked = 0
  let most = 0
  const slow = async (text: string) => {
    asked += 1
    most = Math.max(most, asked)
    // The later it is asked for, the sooner it comes.
    await new Promise((resolve) => setTimeout(resolve, 60 - asked))
    asked -= 1
    return digest(text)
  }
  const { problems } = await verifySealsAsync(sealed, {}, slow)
  expect(problems.map(({ path }) => path)).toEqual(sealed.map((_, index) => [index]))
  expect(most).toBe(50)
})

test('wrong arguments are named', async () => {
  await expect(verifySealsAsync([], { haed: '' } as object)).rejects.toThrow('`head`')
  await expect(sealEntryAsync(born.entry, undefined as unknown as null)).rejects.toThrow('`previous`')
  const bytes = async () => new Uint8Array(32)
  await expect(sealEntryAsync(born.entry, null, bytes as never)).rejects.toThrow('`digest`')
  const sealed = await sealAll()
  for (const none of [bytes, async () => undefined]) {
    await expect(verifySealsAsync(sealed, {}, none as never)).rejects.toThrow('`digest`')
  }
})
