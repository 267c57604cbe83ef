// What the forum keeps: the comments as they stand, the log of each, that of the forum, and the appeals. The file is
// replaced as a whole, so that a decision and its entry are there together or not at all, and erased words are gone from
// it. A database does this with a transaction: docs/moderation-storage.md.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { checkInvariants } from 'ess-domain/moderation'

/**
 * Opens a file of comments, logs and appeals; one that does not exist yet is empty.
 *
 * @typedef {import('ess-domain/moderation').Appeal} Appeal
 * @typedef {import('ess-domain/moderation').Comment} Comment
 * @typedef {import('ess-domain/moderation').ForumEntry} ForumEntry
 * @typedef {import('ess-domain/moderation').LogEntry} LogEntry
 * @param {string} path
 */
export function openStore(path) {
  const stored = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  /** @type {Map<string, Comment>} */
  const comments = new Map(Object.entries(stored.comments ?? {}))
  /** @type {Map<string, LogEntry[]>} */
  const logs = new Map(Object.entries(stored.logs ?? {}))
  /** @type {ForumEntry[]} */
  const forumLog = stored.forumLog ?? []
  /** @type {Map<string, Appeal>} */
  const appeals = new Map(Object.entries(stored.appeals ?? {}))

  const isNext = (/** @type {Comment} */ { id, version }) => (comments.get(id)?.version ?? 0) === version - 1
  const put = (/** @type {Comment} */ next, /** @type {LogEntry} */ entry) => {
    comments.set(next.id, next)
    logs.set(next.id, [...(logs.get(next.id) ?? []), entry])
  }
  const save = () => {
    const maps = { comments: asObject(comments), logs: asObject(logs), forumLog, appeals: asObject(appeals) }
    writeFileSync(`${path}.new`, JSON.stringify(maps, null, 1))
    renameSync(`${path}.new`, path)
    return true
  }

  return {
    all: () => [...comments.values()],
    get: (/** @type {string} */ id) => comments.get(id),
    logOf: (/** @type {string} */ id) => logs.get(id) ?? [],
    /** Keeps what was accepted; `false` when somebody was faster. */
    add(/** @type {Comment} */ next, /** @type {LogEntry} */ entry) {
      if (!isNext(next)) return false
      put(next, entry)
      return save()
    },
    forumLog: () => forumLog,
    /** Keeps what was done to the forum itself. */
    addToForum(/** @type {ForumEntry} */ entry) {
      forumLog.push(entry)
      return save()
    },
    appeals: () => [...appeals.values()],
    /** Keeps an appeal that was filed or answered, with what the answer makes of the comment; `false` when it cannot. */
    addAppeal(/** @type {Appeal} */ appeal, /** @type {{next: Comment, entry: LogEntry} | undefined} */ change) {
      const known = appeals.get(appeal.id)
      // Somebody else's appeal, or one that was answered meanwhile, is not written over.
      if (known !== undefined && (known.comment !== appeal.comment || known.state !== 'open')) return false
      if (change !== undefined && !isNext(change.next)) return false
      appeals.set(appeal.id, appeal)
      if (change !== undefined) put(change.next, change.entry)
      return save()
    },
    /** Tells what somebody changed in the file behind the back of moderation. */
    problems: () => checkInvariants([...comments.values()], logs),
  }
}

function asObject(/** @type {Map<string, unknown>} */ map) {
  return Object.fromEntries(map)
}
