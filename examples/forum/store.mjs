// What the forum keeps: the comments as they stand, and the log of each. The file is replaced as a whole, so that a
// decision and its entry are there together or not at all, and erased words are gone from it. A database does this with
// a transaction: docs/moderation-storage.md.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { checkInvariants } from 'ess-domain/moderation'

/**
 * Opens a file of comments and logs; one that does not exist yet is empty.
 *
 * @typedef {import('ess-domain/moderation').Comment} Comment
 * @typedef {import('ess-domain/moderation').LogEntry} LogEntry
 * @param {string} path
 */
export function openStore(path) {
  const stored = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { comments: {}, logs: {} }
  /** @type {Map<string, Comment>} */
  const comments = new Map(Object.entries(stored.comments))
  /** @type {Map<string, LogEntry[]>} */
  const logs = new Map(Object.entries(stored.logs))

  return {
    all: () => [...comments.values()],
    get: (/** @type {string} */ id) => comments.get(id),
    logOf: (/** @type {string} */ id) => logs.get(id) ?? [],
    /** Keeps what was accepted; `false` when somebody was faster. */
    add(/** @type {Comment} */ next, /** @type {LogEntry} */ entry) {
      if ((comments.get(next.id)?.version ?? 0) !== next.version - 1) return false
      comments.set(next.id, next)
      logs.set(next.id, [...(logs.get(next.id) ?? []), entry])
      const text = JSON.stringify({ comments: Object.fromEntries(comments), logs: Object.fromEntries(logs) }, null, 1)
      writeFileSync(`${path}.new`, text)
      renameSync(`${path}.new`, path)
      return true
    },
    /** Tells what somebody changed in the file behind the back of moderation. */
    problems: () => checkInvariants([...comments.values()], logs),
  }
}
