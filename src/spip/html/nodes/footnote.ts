import { percentEncoded } from '../../../core/percent-encoded.ts'
import { Event, EXIT } from '../../event.ts'
import type { FootnoteReferenceFields } from '../../parse/block/footnote-bodies.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import type { HtmlWriter } from '../writer.ts'

/** What the title of a link back says, by language. */
const NOTES: Readonly<Record<string, string>> = { fr: 'Notes', en: 'Footnotes' }

/** The call of a note. */
export const footnoteReference: HtmlHandler = (writer, index) => {
  const { identifier, label } = writer.stream.data[index] as FootnoteReferenceFields
  const { settings } = writer
  const isFirst = !writer.noteIds.has(identifier)
  const id = noteId(writer, identifier, label)
  const body = isFirst ? writer.tooltips.of(identifier) : ''
  const text = escapeHtml(label)
  let call = text
  if (!writer.isOpen('a')) {
    const classes = settings.classes ? ' class="spip_note"' : ''
    const title = body === '' ? '' : ` title="${escapeHtml(body)}"`
    const ownId = isFirst ? ` id="${settings.notePrefix}nh${id}"` : ''
    const rel = settings.nofollow ? 'nofollow appendix' : 'appendix'
    call = `<a href="#${settings.notePrefix}nb${id}"${classes} rel="${rel}"${title}${ownId}>${text}</a>`
  }
  writer.out += `<span${spanClass(writer)}>&nbsp;[${call}]</span>`
}

/** The body of a note; its first paragraph begins with the link back. */
export const footnoteDefinition: HtmlHandler = (writer, index) => {
  const { stream, settings } = writer
  const fields = stream.data[index] as FootnoteReferenceFields & { readonly anonymous?: boolean }
  const isAnonymous = fields.anonymous === true
  // A note that nothing calls belongs to a part of a multilingual text that is not shown.
  if (!isAnonymous && !writer.noteIds.has(fields.identifier)) return skipNote(writer, index)
  const id = isAnonymous ? '' : noteId(writer, fields.identifier, fields.label)
  const hasId = !isAnonymous || writer.anonymousNotes++ === 0
  writer.enterBlock('div', hasId ? ` id="${settings.notePrefix}nb${id}"` : '')
  if (isAnonymous) return
  const back = linkBack(writer, fields)
  const next = stream.kindAt(index + 1)
  if (next === Event.paragraph) {
    writer.pendingPrefix = back
  } else {
    writer.enterBlock('p')
    writer.out += back
    writer.exit()
  }
}

function linkBack(writer: HtmlWriter, { identifier, label }: FootnoteReferenceFields): string {
  const { settings } = writer
  const id = noteId(writer, identifier, label)
  const language = settings.lang.slice(0, 2)
  const word = Object.hasOwn(NOTES, language) ? NOTES[language] : 'Notes'
  const classes = settings.classes ? ' class="spip_note"' : ''
  const rel = settings.nofollow ? ' rel="nofollow"' : ''
  const link = `<a href="#${settings.notePrefix}nh${id}"${classes} title="${word} ${id}" rev="appendix"${rel}>${escapeHtml(label)}</a>`
  return `<span${spanClass(writer)}>[${link}]&nbsp;</span>`
}

function spanClass(writer: HtmlWriter): string {
  return writer.settings.classes ? ' class="spip_note_ref"' : ''
}

// The label as SPIP writes it in an id: percent-encoded, with `_` for `%`; a suffix when another note has it.
function noteId(writer: HtmlWriter, identifier: string, label: string): string {
  const known = writer.noteIds.get(identifier)
  if (known !== undefined) return known
  const { notePrefix } = writer.settings
  const isTaken = (id: string) => writer.stream.anchors.has(`nb${id}`) || writer.stream.anchors.has(`nh${id}`)
  let id: string
  // Anchors are named by authors: a note takes a label that none of them has.
  do id = writer.noteNames.claim(percentEncoded(label).replace(/%/g, '_'))
  while (writer.stream.anchors.size > 0 && isTaken(id))
  writer.ids.add(`${notePrefix}nb${id}`)
  writer.noteIds.set(identifier, id)
  return id
}

function skipNote(writer: HtmlWriter, index: number): void {
  let end = index
  while (end < writer.stream.length && writer.stream.kindAt(end) !== Event.footnoteDefinition + EXIT) end++
  writer.skipTo = end
}
