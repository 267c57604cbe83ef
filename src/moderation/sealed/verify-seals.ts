import { expectList, expectType } from '../../core/argument.ts'
import type { LogCode } from '../../core/codes/moderation.ts'
import { expectOptions } from '../../core/expect-options.ts'
import { type Outcome, succeed } from '../../core/outcome.ts'
import { errorAt } from '../log/error-at.ts'
import type { LogEntry } from '../log/log-entry.ts'
import type { LogProblem } from '../log/replay.ts'
import { recordOf } from '../record-of.ts'
import { type Digest, expectSeal, holdsEntry, type SealedEntry, sealedText } from './seal-entry.ts'

/** What `verifySeals` can be told beside. */
export interface VerifySealsOptions {
  /**
   * Seal of the last entry that is known, kept apart from the log: without it, nothing tells that the end is missing.
   * `null`, as a database gives it, where none is known yet.
   */
  readonly head?: string | null | undefined
}

/**
 * Check that a sealed log is whole and as it was: nothing dropped, swapped, put in or altered.
 *
 * @param log
 *   The sealed entries, in order.
 * @param digest
 *   The digest that they were sealed with.
 * @param options
 *   `head`: the last seal that is known.
 * @returns
 *   The entries; or every place where the chain breaks, with the index of its entry as path.
 * @throws {TypeError}
 *   When `log` is no list, `digest` is no function or gives no text, or an option is unknown; when an entry holds what is
 *   no plain data, as a date that a driver made an object of: nothing tells whether it was altered.
 * @example
 * ```ts
 * import {verifySeals} from 'ess-domain/moderation'
 * verifySeals([], (text) => text, {head: 'b5d4'}).problems.map(({code}) => code) //=> ['moderation/log-truncated']
 * ```
 */
export function verifySeals(
  log: readonly SealedEntry[],
  digest: Digest,
  options: VerifySealsOptions = {},
): Outcome<readonly LogEntry[], LogProblem> {
  expectList(log, 'log')
  expectType(digest ?? null, 'function', 'digest')
  expectOptions(options, ['head'])
  let previous: unknown = null
  const problems: LogProblem[] = []
  for (const [index, sealed] of log.entries()) {
    if (!holdsEntry(sealed)) {
      problems.push(errorAt('moderation/log-altered', { seq: null, comment: null }, [index]))
      previous = recordOf(sealed)['seal']
      continue
    }
    const { comment, seq } = sealed.entry
    const report = (code: LogCode): number => problems.push(errorAt(code, { seq, comment }, [index]))
    if (sealed.previous !== previous) report('moderation/log-unlinked')
    if (expectSeal(digest(sealedText(sealed.entry, sealed.previous))) !== sealed.seal) report('moderation/log-altered')
    previous = sealed.seal
  }
  if (options.head != null && options.head !== previous) {
    problems.push(errorAt('moderation/log-truncated', {}, []))
  }
  // A call takes some 100,000 arguments: what is told of every entry of a long log is too much for `fail`.
  return problems.length > 0 ? { ok: false, problems } : succeed(log.map(({ entry }) => entry))
}
