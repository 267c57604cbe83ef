import { Event } from '../../event.ts'
import type { FootnoteReferenceFields } from '../../parse/block/footnote-bodies.ts'
import { tooltipOf } from '../../text/tooltip.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { percentEncoded } from '../url.ts'
import type { HtmlWriter } from '../writer.ts'

/** What the title of a link back says, by language. */
const NOTES: Readonly<Record<string, string>> = { fr: 'Notes', en: 'Footnotes' }

/** The call of a note. */
export const footnoteReference: HtmlHandler = (writer, index) => {
  const { identifier, label } = writer.stream.data[index] as FootnoteReferenceFields
  const { settings } = writer
  const id = idOf(identifier)
  const isFirst = !writer.called.has(identifier)
  writer.called.add(identifier)
  const body = isFirst ? tooltipOf(writer, identifier) : ''
  const attributes = [
    `href="#${settings.notePrefix}nb${id}"`,
    settings.classes ? 'class="spip_note"' : '',
    `rel="${settings.nofollow ? 'nofollow ' : ''}appendix"`,
    body === '' ? '' : `title="${escapeHtml(body)}"`,
    isFirst ? `id="${settings.notePrefix}nh${id}"` : '',
  ]
  const text = `${escapeHtml(label)}`
  const call = writer.isOpen('a') ? text : `<a ${attributes.filter(Boolean).join(' ')}>${text}</a>`
  writer.out += `<span${spanClass(writer)}>&nbsp;[${call}]</span>`
}

/** The body of a note; its first paragraph begins with the link back. */
export const footnoteDefinition: HtmlHandler = (writer, index) => {
  const { stream, settings } = writer
  const fields = stream.data[index] as FootnoteReferenceFields & { readonly anonymous?: boolean }
  const id = `${settings.notePrefix}nb${idOf(fields.identifier)}`
  const hasId = fields.anonymous !== true || writer.anonymousNotes++ === 0
  writer.enterBlock('div', hasId ? ` id="${fields.anonymous === true ? `${settings.notePrefix}nb` : id}"` : '')
  writer.out += '\n'
  if (fields.anonymous === true) return
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
  const id = idOf(identifier)
  const word = NOTES[settings.lang] ?? NOTES[settings.lang.slice(0, 2)] ?? 'Notes'
  const classes = settings.classes ? ' class="spip_note"' : ''
  const rel = settings.nofollow ? ' rel="nofollow"' : ''
  const link = `<a href="#${settings.notePrefix}nh${id}"${classes} title="${word} ${id}" rev="appendix"${rel}>${escapeHtml(label)}</a>`
  return `<span${spanClass(writer)}>[${link}]&nbsp;</span>`
}

function spanClass(writer: HtmlWriter): string {
  return writer.settings.classes ? ' class="spip_note_ref"' : ''
}

// The label as SPIP writes it in an id: percent-encoded, with `_` for `%`.
function idOf(identifier: string): string {
  return percentEncoded(identifier).replace(/%/g, '_')
}
