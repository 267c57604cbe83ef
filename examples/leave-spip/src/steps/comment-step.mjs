// The comments, object by object: of a site with a million messages those of one object are in memory.

import { createHash } from 'node:crypto'
import { fromSpipRows } from 'ess-domain/interop'
import { commentsFile } from '../page/comments.mjs'
import { ofRow } from './finding.mjs'

/** How many messages are asked for at once. */
const TOGETHER = 500

/** Writes a data file for each object that has comments; `after` counts the objects that are done. */
export async function writeComments({ database, index, log, messages, options, progress, state, stopIfAsked, target }) {
  progress.step('Messages', messages.size)
  let place = 0
  let read = 0
  for (const batch of batches(messages)) {
    const ids = batch.flatMap(([, own]) => own)
    read += ids.length
    place += batch.length
    if (place <= state.after) continue
    const rows = await readRows(database, messages, ids)
    for (const [object, own] of batch) {
      const forum = forumOf(rows, messages, own, index, options)
      for (const problem of forum.problems) log.add(problem)
      writeFile(object, forum, { index, options, state, target })
    }
    state.save({ after: place, problemBytes: log.flush() })
    progress.tick(read)
    stopIfAsked()
  }
}

// The same at every run: the objects in their order, as many as have so many messages.
function* batches(messages) {
  let batch = []
  let size = 0
  for (const entry of messages.objects()) {
    batch.push(entry)
    size += entry[1].length
    if (size < TOGETHER) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

async function readRows(database, messages, ids) {
  const all = await database.rowsOf('forum', 'id_forum', [...ids, ...messages.above(ids)])
  return new Map(all.map((row) => [Number(row.id_forum), row]))
}

// What they answer elsewhere tells where they stand, and belongs to another object.
function forumOf(rows, messages, ids, index, options) {
  const own = new Set(ids)
  const wanted = [...ids, ...messages.above(ids)].flatMap((id) => rows.get(id) ?? [])
  const forum = fromSpipRows(wanted, {
    importedAt: options.now,
    undated: options.now,
    timeZone: options.timeZone,
    foldCase: options.foldCase,
    fallbackEncoding: options.encoding,
    objectExists: (type, id) => index.standing(type, id) !== 'missing',
    authorExists: (id) => index.authors.has(id),
  })
  const undated = new Set(
    forum.problems.filter(({ code }) => UNDATED.includes(code)).map(({ params }) => String(params.id)),
  )
  const isTold = ({ code, params }) => {
    // No address is taken over at all; and what has no date is before nothing.
    if (!own.has(params.id) || code === 'rows/ip-digest') return false
    return code !== 'rows/date-before-parent' || !(undated.has(String(params.id)) || undated.has(String(params.parent)))
  }
  const comments = forum.comments.map(({ comment }) => comment).filter(({ id }) => own.has(Number(id)))
  return { comments, undated, problems: forum.problems.filter(isTold).map(ofRow), others: ids.length - comments.length }
}

const UNDATED = ['rows/date-zero', 'rows/date-invalid']

function writeFile(object, { comments, others, undated }, { index, options, state, target }) {
  // Both are texts of the database: a type may hold anything, blanks too.
  const [, type, number] = /^(.*) (.*)$/s.exec(object)
  const page = index.page(type, Number(number))
  const published = comments.filter(({ state: name }) => name === 'published')
  state.count('messages', comments.length + others)
  state.count('unpublishedMessages', comments.length + others - published.length)
  if (published.length === 0) return
  const language = page?.language ?? index.settings.language
  const name = page === undefined ? unattachedName(type, number) : `${type}-${number}`
  const about = page === undefined ? {} : { page: index.url(type, Number(number), language) }
  const { hidden, shown, text } = commentsFile(comments, {
    about,
    index,
    isFlat: options.comments === 'flat',
    language,
    undated,
  })
  target.write(`data/comments/${name}.yaml`, text)
  state.count('comments', shown)
  state.count('hiddenComments', hidden.length)
}

/** Longest name of a file: systems take 255 bytes with all that follows. */
const LONGEST = 200

function unattachedName(type, number) {
  // No file has a star on Windows.
  const name = encodeURIComponent(`${type || 'none'}-${number}`).replaceAll('*', '%2A')
  const digest = () => createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `unattached-${name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}-${digest()}`}`
}
