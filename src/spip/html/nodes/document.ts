import { isImage, showsTitle } from '../../answers.ts'
import { ALIGNS, type ModelFields } from '../../parse/inline/model.ts'
import type { ResolvedDocument } from '../../resolve.ts'
import { attribute, escapeHtml } from '../escape.ts'
import { tagFate } from '../policy.ts'
import { tagsOf } from '../tags.ts'
import { isSafeUrl } from '../url.ts'
import type { HtmlWriter } from '../writer.ts'
import { openLink } from './link.ts'

/** Write a document: an image, or a link to a file; with its title for `<doc12>`. */
export function writeDocument(writer: HtmlWriter, fields: ModelFields, found: ResolvedDocument, index: number): void {
  const { settings } = writer
  if (!isSafeUrl(found.url, settings.policy.schemes)) {
    writer.out += escapeHtml(found.title ?? fields.written)
    return
  }
  const align = ALIGNS.includes(String(fields.align)) ? ` spip_documents_${fields.align}` : ''
  writer.enter(tagsOf('span', writer.classes(`spip_document_${fields.id} spip_documents${align}`)))
  if (isImage(found) && tagFate(settings.policy, 'img') === 'print') writeImage(writer, fields, found)
  else writeFile(writer, found, index)
  writer.exit()
}

function writeImage(
  writer: HtmlWriter,
  fields: ModelFields,
  { url, title, alt, width, height }: ResolvedDocument,
): void {
  const source = attribute('src', url) + attribute('alt', alt ?? title ?? '')
  writer.out += `<img${source}${lengthAttribute('width', width)}${lengthAttribute('height', height)} />`
  if (title === undefined || !showsTitle(fields.name)) return
  writer.out += `<br /><strong>${writer.typesetter.writeValue(title)}</strong>`
}

function lengthAttribute(name: string, value: number | undefined): string {
  return attribute(name, Number.isFinite(value) ? value : undefined)
}

function writeFile(writer: HtmlWriter, { url, title }: ResolvedDocument, index: number): void {
  openLink(writer, { url, kind: 'url' }, index)
  writer.out += title === undefined ? escapeHtml(url) : writer.typesetter.writeValue(title)
  writer.exit()
}
