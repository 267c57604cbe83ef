import { Event, type EventStream } from '../../event.ts'
import type { HtmlFields } from '../../event-data.ts'
import { attribute, escapeAround } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { relationAttribute } from '../relations.ts'
import { PARAGRAPH, tagsOf } from '../tags.ts'
import type { HtmlWriter } from '../writer.ts'

/** The call of a note. */
export const footnoteReference: HtmlHandler<Event.footnoteReference> = (writer, { identifier, label }) => {
  const { settings } = writer
  const isFirst = !writer.notes.isCalled(identifier)
  const id = writer.notes.idOf(identifier, label)
  const body = isFirst ? writer.notes.tooltips.of(identifier) : ''
  const ownId = isFirst ? ` id="${settings.notePrefix}nh${id}"` : ''
  const text = escapeAround(label)
  const classes = writer.classes('spip_note_ref')
  if (writer.isOpen('a')) {
    // No link stands in another one, but that of the note leads back here.
    writer.out += `<span${classes}${ownId}>&nbsp;[${text}]</span>`
    return
  }
  const rel = relationAttribute(settings.nofollow, 'appendix')
  const title = body && attribute('title', body)
  const call = `<a href="#${settings.notePrefix}nb${id}"${writer.classes('spip_note')}${rel}${title}${ownId}>${text}</a>`
  writer.out += `<span${classes}>&nbsp;[${call}]</span>`
}

/** The body of a note; its first paragraph begins with the link back. */
export const footnoteDefinition: HtmlHandler<Event.footnoteDefinition> = (
  writer,
  { identifier, label, anonymous },
  index,
) => {
  const { stream, settings } = writer
  const isAnonymous = anonymous === true
  // A note that nothing calls belongs to a part of a multilingual text that is not shown.
  if (!isAnonymous && !writer.notes.isCalled(identifier)) {
    writer.skipTo = stream.exitOf(index)
    return
  }
  const id = isAnonymous ? '' : writer.notes.idOf(identifier, label)
  // The first note without a call has the id of no name, when no anchor of the text does.
  const hasId = !isAnonymous || (writer.notes.anonymous++ === 0 && !stream.anchors.has('nb'))
  writer.enterBlock(tagsOf('div', hasId ? ` id="${settings.notePrefix}nb${id}"` : ''))
  if (isAnonymous) return
  const back = linkBack(writer, id, label)
  let first = index + 1
  while (showsNothing(stream, first)) first++
  if (stream.kindAt(first) === Event.paragraph) {
    writer.pendingPrefix = back
  } else {
    writer.enterBlock(PARAGRAPH)
    writer.out += back
    writer.exit()
  }
}

// A comment, or an end tag before any content.
function showsNothing(stream: EventStream, index: number): boolean {
  if (stream.kindAt(index) !== Event.html) return false
  const { raw, tag } = stream.data[index] as HtmlFields
  return raw === undefined && tag?.closing !== false
}

function linkBack(writer: HtmlWriter, id: string, label: string): string {
  const { settings } = writer
  const word = settings.lang.startsWith('en') ? 'Footnotes' : 'Notes'
  const rel = relationAttribute(settings.nofollow)
  const link = `<a href="#${settings.notePrefix}nh${id}"${writer.classes('spip_note')} title="${word} ${id}" rev="appendix"${rel}>${escapeAround(label)}</a>`
  return `<span${writer.classes('spip_note_ref')}>[${link}]&nbsp;</span>`
}
