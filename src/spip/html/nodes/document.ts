import { isImage, showsTitle } from '../../answers.ts'
import type { ResolvedDocument } from '../../options.ts'
import type { ModelFields } from '../../parse/inline/model.ts'
import { escapeHtml } from '../escape.ts'
import { tagFate } from '../policy.ts'
import { tagsOf } from '../tags.ts'
import { isSafeUrl } from '../url.ts'
import type { HtmlWriter } from '../writer.ts'
import { openLink } from './link.ts'

const ALIGNS: readonly string[] = ['left', 'right', 'center']

/** Write a document: an image, or a link to a file; with its title for `<doc12>`. */
export function writeDocument(writer: HtmlWriter, fields: ModelFields, found: ResolvedDocument, index: number): void {
  const { settings } = writer
  if (!isSafeUrl(found.url, settings.policy.schemes)) {
    writer.out += escapeHtml(found.title ?? fields.written)
    return
  }
  const align = ALIGNS.includes(String(fields.align)) ? ` spip_documents_${fields.align}` : ''
  const classes = settings.classes ? ` class="spip_document_${fields.id} spip_documents${align}"` : ''
  writer.enter(tagsOf('span', classes))
  if (isImage(found) && tagFate(settings.policy, 'img') === 'print') writeImage(writer, fields, found)
  else writeFile(writer, found, index)
  writer.exit()
}

function writeImage(
  writer: HtmlWriter,
  fields: ModelFields,
  { url, title, alt, width, height }: ResolvedDocument,
): void {
  const size = `${lengthAttribute('width', width)}${lengthAttribute('height', height)}`
  writer.out += `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt ?? title ?? '')}"${size} />`
  if (title === undefined || !showsTitle(fields.name)) return
  writer.out += `<br /><strong>${writer.typesetter.write(title, 0, title.length, 'value')}</strong>`
}

function lengthAttribute(name: string, value: unknown): string {
  return Number.isFinite(value) ? ` ${name}="${value}"` : ''
}

function writeFile(writer: HtmlWriter, { url, title }: ResolvedDocument, index: number): void {
  const text = title ?? url
  openLink(writer, { url, kind: 'url' }, index)
  writer.out += title === undefined ? escapeHtml(text) : writer.typesetter.write(text, 0, text.length, 'value')
  writer.exit()
}
