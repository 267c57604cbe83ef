import { decodeReferences } from '../../character-references.ts'
import type { LinkFields } from '../../parse/block/link.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { isExternal, isSafeUrl } from '../url.ts'
import type { HtmlWriter } from '../writer.ts'

const LONGEST_URL = 40
const CUT_URL = 35

/** A link of any form. */
export const link: HtmlHandler = (writer, index) => {
  const fields = writer.stream.data[index] as LinkFields
  const title = openLink(writer, fields, index)
  if (fields.bare !== undefined) writer.out += bareText(writer, fields, title)
}

/**
 * Open the element of a link; inside another link, or without a safe target, it has none.
 *
 * @returns
 *   The title of the object that it points at, when that is known.
 */
export function openLink(writer: HtmlWriter, fields: LinkFields, index: number): string | undefined {
  const { settings } = writer
  const resolved = fields.reference === undefined ? undefined : settings.resolve.link?.(fields.reference)
  if (resolved === undefined && fields.reference !== undefined && settings.resolve.link !== undefined) {
    const { type, id } = fields.reference
    writer.report?.('spip/unresolved-reference', writer.stream.startOf(index), writer.stream.endOf(index), { type, id })
  }
  const url = decodeReferences(resolved === undefined ? fields.url : addressOf(resolved.url, fields.reference))
  const isSafe = isSafeUrl(url, settings.policy.schemes)
  if (!isSafe) reportUnsafe(writer, index, url)
  if (!isSafe || (fields.url === '' && fields.kind === 'url') || writer.isOpen('a')) {
    writer.enter('')
    return resolved?.title
  }
  const external = isExternal(url, settings.siteOrigin)
  let attributes = ` href="${escapeHtml(fields.kind === 'anchor' ? ownAnchor(writer, url) : url)}"`
  const classes = settings.classes ? classesOf(fields, external, resolved !== undefined) : ''
  if (classes !== '') attributes += ` class="${classes}"`
  const language = languageOf(fields, resolved?.lang, settings.lang)
  if (language !== undefined) attributes += ` hreflang="${escapeHtml(language)}"`
  if (fields.title !== undefined) attributes += ` title="${escapeHtml(fields.title)}"`
  const rel = relOf(fields, url, external, settings.nofollow)
  if (rel !== '') attributes += ` rel="${rel}"`
  writer.enter('a', attributes)
  return resolved?.title
}

// A link to an anchor of this text leads to its id, which has a prefix when several texts share a page.
function ownAnchor(writer: HtmlWriter, url: string): string {
  const { notePrefix } = writer.settings
  return notePrefix !== '' && writer.anchorNames.has(url.slice(1)) ? `#${notePrefix}${url.slice(1)}` : url
}

// The answer may hold the query and the anchor already; what it leaves out is added.
function addressOf(url: string, reference: LinkFields['reference']): string {
  const { query, anchor } = reference ?? {}
  const asked = query === undefined || url.includes(query) ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`
  return anchor === undefined || asked.includes('#') ? asked : `${asked}#${anchor}`
}

function reportUnsafe(writer: HtmlWriter, index: number, url: string): void {
  writer.report?.('spip/unsafe-url', writer.stream.startOf(index), writer.stream.endOf(index), { url })
}

function classesOf(fields: LinkFields, external: boolean, isKnown: boolean): string {
  if (fields.kind === 'object') {
    if (!isKnown) return ''
    return fields.reference?.type === 'site' ? 'spip_out' : 'spip_in'
  }
  if (fields.kind === 'anchor') return 'spip_ancre'
  if (fields.kind === 'mail') return 'spip_mail'
  const names = []
  if (fields.bare !== undefined || fields.auto === true) names.push('spip_url')
  if (external) names.push('spip_out')
  if (fields.auto === true) names.push('auto')
  return names.join(' ')
}

function languageOf(fields: LinkFields, resolved: string | undefined, current: string): string | undefined {
  if (fields.hreflang !== undefined) return fields.hreflang === '' ? current : fields.hreflang
  return resolved === undefined || resolved === current ? undefined : resolved
}

function relOf(fields: LinkFields, url: string, external: boolean, nofollow: boolean): string {
  const rel = external && /^https?:/.test(url) ? 'external' : ''
  if (!nofollow && fields.auto !== true) return rel
  return rel === '' ? 'nofollow' : `nofollow ${rel}`
}

// A link without a text of its own shows the title of its object, or its target, shortened.
function bareText(writer: HtmlWriter, fields: LinkFields, title: string | undefined): string {
  if (fields.reference !== undefined) {
    if (title === undefined) return escapeHtml(`${fields.reference.type} ${fields.reference.id}`)
    const text = title.replace(/^\d+\.\s+/, '')
    return writer.typesetter.write(text, 0, text.length, 'value')
  }
  const text = (fields.bare ?? '').replace(/"/g, '')
  if (fields.kind !== 'url' || text.length <= LONGEST_URL) return escapeHtml(text)
  return `${escapeHtml(Array.from(text).slice(0, CUT_URL).join(''))}...`
}
