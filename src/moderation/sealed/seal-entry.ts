import { expectType, wrongArgument } from '../../core/argument.ts'
import { expectEntry } from '../log/expect-entry.ts'
import type { LogEntry } from '../log/log-entry.ts'
import { recordOf } from '../record-of.ts'
import { canonicalJson } from './canonical-json.ts'

/** An entry with what ties it to the one before it: whoever alters the log afterwards must make all later seals anew. */
export interface SealedEntry {
  readonly entry: LogEntry
  /** Seal of the entry before; `null` for the first one. */
  readonly previous: string | null
  readonly seal: string
}

/** Gives the digest of a text, such as its SHA-256 in hexadecimal. */
export type Digest = (text: string) => string

/** Tell whether what was stored as a sealed entry, and may be anything, holds one. */
export function holdsEntry(sealed: unknown): boolean {
  const { entry } = recordOf(sealed)
  return typeof entry === 'object' && entry !== null
}

/** The text that the seal of an entry is the digest of. */
export function sealedText(entry: LogEntry, previous: string | null): string {
  return canonicalJson({ entry, previous })
}

/**
 * Seal an entry: tie it to the one before it.
 *
 * One chain may hold the log of one comment or of many; those of forums and reports have no seals: the mode of the day,
 * and what a report came to, stand in the entries of comments. Entries hold neither words nor persons, nor do their seals.
 *
 * @param entry
 *   The entry, as `decide` and `submit` give it.
 * @param previous
 *   Seal of the entry before it in the chain; `null` for the first one.
 * @param digest
 *   Gives the digest of a text: `createHash('sha256').update(text).digest('hex')` in Node. Where only an
 *   asynchronous one is at hand, see `sealEntryAsync`.
 * @returns
 *   What to store.
 * @throws {TypeError}
 *   When `entry` is no entry, or holds what is no plain data, as a date that is an object; when `digest` is no function,
 *   or gives no text, as one that is asynchronous does; or when `previous` is no seal.
 * @example
 * ```ts
 * import {createHash} from 'node:crypto'
 * import {sealEntry, submit, verifySeals} from 'ess-domain/moderation'
 * const digest = (text: string) => createHash('sha256').update(text).digest('hex')
 * const born = submit({
 *   commandId: 'c1', at: '2014-06-12T10:00:00Z', actor: {role: 'visitor', id: 'v1'},
 *   id: '7', forum: {type: 'article', id: '12'}, content: {text: 'Bonjour'},
 * }, {mode: 'a-priori'})
 * if (!born.ok) throw new Error('refused')
 * const sealed = sealEntry(born.entry, null, digest)
 * sealed.seal.length //=> 64
 * verifySeals([sealed], digest).ok //=> true
 * const altered = {...sealed, entry: {...born.entry, at: '2014-06-12T09:00:00Z'}}
 * verifySeals([altered], digest).problems.map(({code}) => code) //=> ['moderation/log-altered']
 * ```
 */
export function sealEntry(entry: LogEntry, previous: string | null, digest: Digest): SealedEntry {
  expectType(digest ?? null, 'function', 'digest')
  expectChained(entry, previous)
  return { entry, previous, seal: expectSeal(digest(sealedText(entry, previous))) }
}

/**
 * Refuse what is no entry, such as that of a refused command, or the decision around one, which holds words and persons;
 * and what is no seal of the entry before: left out, it would be stored as another one than it was sealed with.
 */
export function expectChained(entry: LogEntry, previous: unknown): void {
  expectEntry(entry)
  if (previous !== null && typeof previous !== 'string') throw wrongArgument('previous', 'a seal or `null`', previous)
}

/** Refuse what a digest gave that is no text: a promise would be stored as an empty object. */
export function expectSeal(seal: unknown): string {
  if (typeof seal !== 'string') throw wrongArgument('digest', 'a function that gives a text', seal)
  return seal
}
