import { isDocument } from '../../answers.ts'
import type { Event } from '../../event.ts'
import type { ModelFields } from '../../parse/inline/model.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { holdsBlockElement, writeHast } from '../hast.ts'
import type { HtmlWriter } from '../writer.ts'
import { writeDocument } from './document.ts'

/** The call of a model: what `resolve` gives for it, else the call as text. */
export const model: HtmlHandler<Event.model> = (writer, fields, index) => {
  if (writer.settings.models && writeResolved(writer, fields, index)) return
  writer.warn('spip/unknown-model', index, { name: fields.name })
  writer.out += `<tt>${escapeHtml(fields.written)}</tt>`
}

function writeResolved(writer: HtmlWriter, fields: ModelFields, index: number): boolean {
  const { resolve, lang, policy } = writer.settings
  const { written: _written, ...call } = fields
  const content = resolve.model?.({ ...call, lang })
  if (content !== undefined) {
    if (holdsBlockElement(content, policy)) writer.writeBetween(index, () => writeHast(writer, content))
    else writeHast(writer, content)
    return true
  }
  const found = isDocument(fields) ? resolve.document?.({ ...call, id: fields.id ?? 0, lang }) : undefined
  if (found === undefined) return false
  writeDocument(writer, fields, found, index)
  return true
}
