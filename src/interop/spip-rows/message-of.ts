import { type BirthEntry, type ForumRef, replay, type Standing } from '../../moderation/index.ts'
import type { FullImportOptions } from './import-options.ts'
import type { ImportedComment, SpipMessage } from './message.ts'
import { type RowFields, UNATTACHED } from './read-fields.ts'
import { type ImportedState, isInternal, STATE_OF } from './spip-status.ts'

/** Where a message stands in its thread, once the rows around it are known. */
export interface Placement {
  /** Id of the message that it answers, 0 for none. */
  readonly parent: number
  /** Id of the message that opens the thread. */
  readonly thread: number
}

/** Make of the fields of a row what its status says that it is. */
export function messageOf(fields: RowFields, placement: Placement, options: FullImportOptions): SpipMessage {
  const { status } = fields
  if (status === 'original') return { kind: 'revision', of: String(fields.parent), ...sharedFields(fields, placement) }
  return isInternal(status)
    ? { kind: 'internal', status, ...sharedFields(fields, placement), ...parentOf(placement) }
    : commentOf(fields, STATE_OF[status], placement, options)
}

function commentOf(
  fields: RowFields,
  state: ImportedState,
  placement: Placement,
  { importedAt, importer, policy }: FullImportOptions,
): ImportedComment {
  const { author, content, id, ip, object, submittedAt } = fields
  const entry: BirthEntry = {
    comment: String(id),
    seq: 1,
    commandId: `spip-forum-${id}`,
    at: importedAt,
    actor: { id: importer, role: 'system' },
    command: 'import',
    from: null,
    to: standingOf(state, submittedAt),
    revision: 1,
    policy,
    effects: [],
    forum: object,
    thread: String(placement.thread),
    ...parentOf(placement),
    submittedAt,
  }
  const born = replay([entry], { author, content, identifiers: { ip } })
  if (!born.ok || born.value.state === 'erased') throw new TypeError('Expected `entry` to be a birth')
  return { kind: 'comment', comment: born.value, entry }
}

// SPIP keeps the date of no decision, nor its reason, nor whether what is in the bin had been public.
function standingOf(state: ImportedState, since: string): Standing<ImportedState> {
  switch (state) {
    case 'pending':
      return { state, why: 'imported', since }
    case 'published':
      return { state, basis: { kind: 'imported' }, publishedAt: since }
    case 'removed':
      return { state, grounds: { kind: 'unknown', ambiguous: true }, since }
    case 'spam':
      return { state, by: 'imported', since }
  }
}

function sharedFields({ author, content, id, ip, object, submittedAt }: RowFields, { thread }: Placement) {
  const about: { readonly forum?: ForumRef } = object === UNATTACHED ? {} : { forum: object }
  return { id: String(id), ...about, thread: String(thread), submittedAt, author, content, identifiers: { ip } }
}

function parentOf({ parent }: Placement): { readonly parent?: string } {
  return parent === 0 ? {} : { parent: String(parent) }
}
