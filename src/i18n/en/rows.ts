import type { RowCode } from '../../core/codes/rows.ts'
import type { State } from '../../core/moderation-states.ts'
import type { AreaMessages } from '../messages.ts'
import { isBlank, listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { objectOf, rowOf } from './row-names.ts'
import { TYPES } from './value-types.ts'

const STATES: Readonly<Partial<Record<State, string>>> = {
  published: 'published, but hidden by one above it',
  rejected: 'rejected',
  retracted: 'withdrawn by its author',
  erased: 'erased',
}

function held(got: Param, value: Param): string {
  if (Object.hasOwn(TYPES, String(got))) return `holds ${wordOf(TYPES, got)}: ask the driver of the database for text`
  return isBlank(value) ? 'is empty' : `holds “${value}”, which SPIP does not write there`
}

export const rows: AreaMessages<RowCode> = {
  'rows/not-a-row': () => 'This is not a row: give an object whose keys are the names of the columns.',
  'rows/column-missing': ({ id, column, table }) =>
    `${rowOf({ id, table })}: the column “${column}” is missing. Add it to the query.`,
  'rows/id-invalid': ({ id }) => `The id of a row (${id}) is not a positive whole number.`,
  'rows/id-taken': ({ id, table }) =>
    `${rowOf({ id, table })}: another row has this id already; the first one is kept.`,
  'rows/status-unknown': ({ id, status, table }) =>
    `${rowOf({ id, table })}: ${status === '' ? 'the status is empty' : `SPIP knows no status “${status}”`}. ${table === UNKNOWN ? 'The message is not imported' : 'The row is read as not published'}, so that nothing is published by mistake.`,
  'rows/status-legacy': ({ id, status }) =>
    `Message ${id}: the status “${status}” comes from an old version of SPIP. The message is not imported.`,
  'rows/status-case': ({ id, status, table }) =>
    `${rowOf({ id, table })}: the status “${status}” is not in lower case. Accept it with the option “foldCase”, or correct the row.`,
  'rows/parent-missing': ({ id, parent, status, table }) => {
    const place =
      table === UNKNOWN
        ? `it answers message ${parent}, which does not exist. It opens a thread of its own`
        : `section ${parent}, which it is in, does not exist. It is put at the root`
    return `${rowOf({ id, table })}: ${status === 'original' ? `it is the former text of message ${parent}, which does not exist` : place}.`
  },
  'rows/parent-cycle': ({ id, messages, table }) =>
    `${rowOf({ id, table })}: ${table === UNKNOWN ? `the replies run in a circle (${listOf(messages)}). This one opens the thread` : `the nesting of sections runs in a circle (${listOf(messages)}). This one is put at the root`}.`,
  'rows/parent-private': ({ id, parent, status }) =>
    `Message ${id}: it is public and answers ${status === 'original' ? `message ${parent}, which is a former text` : `the internal message ${parent} (“${status}”)`}. It stays hidden.`,
  'rows/parent-unread': ({ id, parent }) =>
    `Message ${id}: message ${parent}, which it answers, was not imported. It stays hidden.`,
  'rows/thread-mismatch': ({ id, thread, root }) =>
    `Message ${id}: the thread that it names (${thread}) is not that of its parents (${root}), which is kept.`,
  'rows/object-mismatch': ({ id, type, object, parent, parentType, parentObject }) =>
    `Message ${id}: it is about another object (${type} ${object}) than message ${parent}, which it answers (${parentType} ${parentObject}). It is not moved.`,
  'rows/object-missing': ({ id, type, object }) =>
    type === ''
      ? `Message ${id}: it is about no object.`
      : `Message ${id}: it is about an object that does not exist (${type} ${object}).`,
  'rows/author-missing': ({ id, author }) =>
    `Message ${id}: the account ${author} does not exist. The message is imported without one.`,
  'rows/date-zero': ({ id, date }) =>
    `Message ${id}: it has no date${date === '' ? '' : ` (“${date}”)`}. The option “undated” gives one to messages without a date, which are then imported.`,
  'rows/date-invalid': ({ id, date, table }) =>
    `${rowOf({ id, table })}: the date “${date}” does not exist, or is not written as “2014-06-12 10:00:00”. ${table === UNKNOWN ? 'The option “undated” gives one to messages without a date, which are then imported' : 'It is read as absent'}.`,
  'rows/date-before-parent': ({ id, parent }) =>
    `Message ${id}: it is dated before message ${parent}, which it answers.`,
  'rows/text-invalid-utf8': ({ id, column, table }) =>
    `${rowOf({ id, table })}: the column “${column}” is not in UTF-8. Name its encoding with the option “fallbackEncoding”.`,
  'rows/text-double-encoded': ({ id, column, table }) =>
    `${rowOf({ id, table })}: the text of the column “${column}” seems to be encoded twice (“Ã©” for “é”). It is imported as it is.`,
  'rows/text-control-characters': ({ id, column, table }) =>
    `${rowOf({ id, table })}: the column “${column}” holds control characters. They are kept.`,
  'rows/text-is-blob': ({ id, column, table }) =>
    `${rowOf({ id, table })}: the column “${column}” is stored as binary data. It is read as text.`,
  'rows/text-huge': ({ id, length, limit }) =>
    `Message ${id}: the text is very long (${length} characters, the limit is ${limit}).`,
  'rows/text-empty': ({ id }) => `Message ${id}: the text is empty. It is kept.`,
  'rows/duplicate': ({ id, of }) =>
    `Message ${id}: same words, name and object as message ${of}, sent shortly before. Both are kept.`,
  'rows/ip-invalid': ({ id }) => `Message ${id}: the IP address is not valid. It is not imported.`,
  'rows/ip-digest': ({ id }) => `Message ${id}: SPIP replaced the IP address by its MD5 digest. It is not imported.`,
  'rows/value-unknown': ({ id, column, got, value, table }) =>
    `${rowOf({ id, table })}: the column “${column}” ${held(got, value)}. The value is read as absent.`,
  'rows/section-missing': ({ id, section, table }) =>
    `${rowOf({ id, table })}: section ${section} does not exist. What it held needs another place.`,
  'rows/translation-missing': ({ id, of, table }) =>
    `${rowOf({ id, table })}: it would be the translation of article ${of}, which does not exist.`,
  'rows/group-missing': ({ id, group, table }) => `${rowOf({ id, table })}: keyword group ${group} does not exist.`,
  'rows/thumbnail-missing': ({ id, thumbnail, table }) =>
    `${rowOf({ id, table })}: its thumbnail, document ${thumbnail}, does not exist.`,
  'rows/file-missing': ({ id, file, table }) =>
    `${rowOf({ id, table })}: SPIP noted that the file “${file}” is missing.`,
  'rows/link-dangling': ({ id, missing, number, object, table, type }) =>
    `${rowOf({ id, table })} with ${objectOf(type, object)}: ${objectOf(missing, number)} does not exist. The link is left out.`,
  'rows/reference-missing': ({ id, column, object, table, type }) =>
    `${rowOf({ id, table })}: the column “${column}” leads to ${objectOf(type, object)}, which does not exist.`,
  'rows/reference-unpublished': ({ id, column, object, table, type }) =>
    `${rowOf({ id, table })}: the column “${column}” leads to ${objectOf(type, object)}, which is not public.`,
  'rows/redirect-cycle': ({ id, articles, table }) =>
    `${rowOf({ id, table })}: the redirections run in a circle (${listOf(articles)}). Correct one of them.`,
  'rows/mode-unknown': ({ mode }) =>
    `${mode === '' ? 'The forum mode is empty' : `SPIP knows no forum mode “${mode}”`}: write “pos”, “pri”, “abo” or “non”.`,
  'rows/mode-lossy': ({ mode, written }) =>
    mode === 'a-priori'
      ? `SPIP cannot both moderate before publication and require registration: “${written}” is written, and registration is no longer required there.`
      : `SPIP cannot hold these two settings: “${written}” is written.`,
  'rows/state-lossy': ({ id, state, status }) =>
    `Message ${id}: SPIP has no state for a message that is ${wordOf(STATES, state)}. It is written “${status}”, and will be read back as that.`,
  'rows/id-not-numeric': ({ column, name }) =>
    `${isBlank(name) ? 'The id is empty' : `The id “${name}” is not a number of SPIP`}: the column “${column}” holds numbers only.`,
}
