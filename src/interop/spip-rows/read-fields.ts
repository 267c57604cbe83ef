import { fail, type Outcome, succeed } from '../../core/outcome.ts'
import type { CommentAuthor, CommentContent, CommentLink, ForumRef, KeptIp } from '../../moderation/index.ts'
import { readAddressCell } from './address-cell.ts'
import { readInteger } from './cell.ts'
import { type ForumColumn, missingColumn } from './forum-row.ts'
import type { FullImportOptions } from './import-options.ts'
import { isSpipObjectType } from './records/spip-object.ts'
import { type RowProblem, rowProblem, softened } from './row-problem.ts'
import { type RowReader, readerOf } from './row-reader.ts'
import { readSpipDate } from './spip-date.ts'
import { isInternal, isSpipStatus, type SpipStatus, statusFault } from './spip-status.ts'

type ForumReader = RowReader<ForumColumn, FullImportOptions>

/** What one row says, by itself. */
export interface RowFields {
  readonly id: number
  /** Id of the message that it answers, 0 for none. */
  readonly parent: number
  /** Id of the message that opens the thread, as the row says. */
  readonly thread: number
  readonly object: ForumRef
  readonly submittedAt: string
  readonly status: SpipStatus
  readonly author: CommentAuthor
  readonly content: CommentContent
  readonly ip: KeptIp
}

/** Stands for the object of a message that is attached to none. */
export const UNATTACHED: ForumRef = { type: 'unattached', id: '0' }

/** Read a row of `spip_forum` by itself, reporting what is wrong with it. */
export function readFields(row: unknown, options: FullImportOptions): Outcome<RowFields, RowProblem> {
  if (typeof row !== 'object' || row === null) return fail(rowProblem('rows/not-a-row', { id: null }))
  const cells = row as Readonly<Record<string, unknown>>
  const id = readInteger(cells['id_forum']) ?? null
  const column = missingColumn(row)
  if (column !== undefined) return fail(rowProblem('rows/column-missing', { id, column }, column))
  if (id === null || id < 1) return fail(rowProblem('rows/id-invalid', { id }, 'id_forum'))
  const reader: ForumReader = readerOf({ id }, cells, options)
  const fields = fieldsOf(reader)
  if (fields === undefined) return { ok: false, problems: reader.problems }
  // The caller's options settled what would be an error.
  return succeed(fields, reader.problems.map(softened))
}

function fieldsOf(reader: ForumReader): RowFields | undefined {
  const status = readStatus(reader)
  const submittedAt = readDate(reader)
  const content = readContent(reader)
  const author = readAuthor(reader)
  const parent = reader.number('id_parent')
  if (status === 'original' && parent === 0) reader.report('rows/parent-missing', 'id_parent', { parent, status })
  if (status === undefined || submittedAt === undefined) return undefined
  return {
    id: reader.id,
    parent,
    thread: reader.number('id_thread'),
    object: readObject(reader, status),
    submittedAt,
    status,
    author,
    content,
    ip: readAddress(reader, submittedAt),
  }
}

function readStatus({ options, report, text }: ForumReader): SpipStatus | undefined {
  const status = text('statut')
  if (isSpipStatus(status)) return status
  const fault = statusFault(status)
  report(fault, 'statut', { status })
  const spelt = status.toLowerCase()
  return options.foldCase && isSpipStatus(spelt) ? spelt : undefined
}

function readDate({ options, report, text }: ForumReader): string | undefined {
  const written = text('date_heure')
  const date = readSpipDate(written, options.timeZone)
  if (date.kind === 'instant') return date.value
  report(date.kind === 'zero' ? 'rows/date-zero' : 'rows/date-invalid', 'date_heure', { date: written })
  return options.undated
}

function readContent({ options, report, text }: ForumReader): CommentContent {
  const words = text('texte')
  if (words.trim() === '') report('rows/text-empty', 'texte')
  if (words.length > options.longText) {
    report('rows/text-huge', 'texte', { length: words.length, limit: options.longText })
  }
  const title = text('titre')
  const link = linkOf(text('url_site'), text('nom_site'))
  return { ...(title === '' ? {} : { title }), text: words, ...(link === undefined ? {} : { link }) }
}

function linkOf(url: string, label: string): CommentLink | undefined {
  if (url === '') return undefined
  return label === '' ? { url } : { url, label }
}

function readAuthor({ number, options, report, text }: ForumReader): CommentAuthor {
  const written = number('id_auteur')
  const isKnown = written > 0 && options.authorExists(written)
  if (written > 0 && !isKnown) report('rows/author-missing', 'id_auteur', { author: written })
  const name = text('auteur')
  const email = text('email_auteur')
  return {
    ...(isKnown ? { id: String(written) } : {}),
    ...(name === '' ? {} : { name }),
    ...(email === '' ? {} : { email }),
    // SPIP asks nobody to confirm an address: only an account proves who wrote.
    verified: isKnown,
  }
}

function readObject({ number, options, report, text }: ForumReader, status: SpipStatus): ForumRef {
  const type = text('objet')
  const id = number('id_objet')
  const isAttached = isSpipObjectType(type) && id > 0
  // The general forums of the back office are about no object.
  if (!isAttached && isInternal(status) && status !== 'prive') return UNATTACHED
  if (!isAttached || !options.objectExists(type, id)) report('rows/object-missing', 'id_objet', { type, object: id })
  return isAttached ? { type, id: String(id) } : UNATTACHED
}

function readAddress({ options, report, text }: ForumReader, submittedAt: string): KeptIp {
  const { ip, fault } = readAddressCell(text('ip'), submittedAt, options.keepIpDays)
  if (fault !== undefined) report(fault, 'ip')
  return ip
}
