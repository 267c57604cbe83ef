import { expectList, expectString, expectType } from '../../core/argument.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { LogEntry } from '../log/log-entry.ts'
import type { LogProblem } from '../log/replay.ts'
import { expectChained, expectSeal, holdsEntry, type SealedEntry, sealedText } from './seal-entry.ts'
import { type VerifySealsOptions, verifySeals } from './verify-seals.ts'

/** Gives the digest of a text in its own time. */
export type AsyncDigest = (text: string) => Promise<string>

/**
 * Give the SHA-256 of a text with the Web Crypto of browsers, workers and Node.
 *
 * @param text
 *   Any text; its UTF-8 is digested.
 * @returns
 *   64 hexadecimal digits.
 * @throws {TypeError}
 *   When `text` is not a string.
 * @example
 * ```ts
 * import {sha256} from 'ess-domain/moderation'
 * (await sha256('')).slice(0, 8) //=> 'e3b0c442'
 * ```
 */
export async function sha256(text: string): Promise<string> {
  expectString(text, 'text')
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Seal an entry with an asynchronous digest: `sealEntry`, with the SHA-256 of Web Crypto.
 *
 * @param entry
 *   The entry, as `decide` and `submit` give it.
 * @param previous
 *   Seal of the entry before it in the chain; `null` for the first one.
 * @param digest
 *   Gives the digest of a text (default: `sha256`).
 * @returns
 *   What to store.
 * @throws {TypeError}
 *   When `entry` is no entry or no plain data, `digest` is no function or gives no text, or `previous` is no seal.
 * @example
 * ```ts
 * import {sealEntryAsync, submit, verifySealsAsync} from 'ess-domain/moderation'
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * const sealed = await sealEntryAsync(born.entry, null)
 * const outcome = await verifySealsAsync([sealed])
 * outcome.ok //=> true
 * ```
 */
export async function sealEntryAsync(
  entry: LogEntry,
  previous: string | null,
  digest: AsyncDigest = sha256,
): Promise<SealedEntry> {
  expectType(digest, 'function', 'digest')
  expectChained(entry, previous)
  return { entry, previous, seal: expectSeal(await digest(sealedText(entry, previous))) }
}

// A long log would else ask for thousands of digests at once; one by one, each would wait for the one before.
const LOT = 50

/**
 * Check a sealed log with an asynchronous digest: `verifySeals`, with the SHA-256 of Web Crypto.
 *
 * @param log
 *   The sealed entries, in order.
 * @param options
 *   `head`: the last seal that is known.
 * @param digest
 *   The digest that they were sealed with (default: `sha256`); it is asked for some fifty texts at once.
 * @returns
 *   The entries; or every place where the chain breaks.
 * @throws {TypeError}
 *   When `log` is no list, `digest` is no function or gives no text, or an option is unknown; when an entry holds what is
 *   no plain data, as a date that a driver made an object of: nothing tells whether it was altered.
 * @example
 * ```ts
 * import {verifySealsAsync} from 'ess-domain/moderation'
 * (await verifySealsAsync([])).ok //=> true
 * ```
 */
export async function verifySealsAsync(
  log: readonly SealedEntry[],
  options: VerifySealsOptions = {},
  digest: AsyncDigest = sha256,
): Promise<Outcome<readonly LogEntry[], LogProblem>> {
  expectList(log, 'log')
  expectType(digest, 'function', 'digest')
  const texts = log.filter(holdsEntry).map(({ entry, previous }) => sealedText(entry, previous))
  const digests = new Map<string, string>()
  const keep = async (text: string) => digests.set(text, expectSeal(await digest(text)))
  for (let start = 0; start < texts.length; start += LOT) await Promise.all(texts.slice(start, start + LOT).map(keep))
  return verifySeals(log, (text) => digests.get(text) ?? '', options)
}
