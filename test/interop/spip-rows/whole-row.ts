import {
  fromSpipRow,
  type SpipForumRow,
  type SpipMessage,
  type SpipRowOptions,
  toSpipRow,
} from '../../../src/interop/index.ts'
import type { LivingComment } from '../../../src/moderation/index.ts'
import { options } from './site.ts'

/** Read a row that is whole. */
export function read(source: SpipForumRow): SpipMessage {
  const outcome = fromSpipRow(source, options)
  if (!outcome.ok) throw new Error('not read')
  return outcome.value
}

/** Read a row that is a comment. */
export function commentOf(source: SpipForumRow): LivingComment {
  const message = read(source)
  if (message.kind !== 'comment') throw new Error('no comment')
  return message.comment
}

/** Write a message whose row has no problem that stops it. */
export function write(message: Parameters<typeof toSpipRow>[0], more: SpipRowOptions = {}): SpipForumRow {
  const outcome = toSpipRow(message, more)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}
