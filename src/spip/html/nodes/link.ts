import type { SpipCode } from '../../../core/codes/spip.ts'
import type { ProblemParams } from '../../../core/problem.ts'
import { addressOf } from '../../answers.ts'
import { decodeReferences } from '../../character-references.ts'
import { Event, EXIT } from '../../event.ts'
import type { LinkFields } from '../../parse/inline/link.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { NO_TAGS } from '../tags.ts'
import { isExternal, isSafeUrl } from '../url.ts'
import type { HtmlWriter } from '../writer.ts'

// A target that leads nowhere: the link keeps its text.
const NOWHERE: readonly string[] = ['http:', 'http:/', 'http://', 'mailto:']
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
    reportLink(writer, index, 'spip/unresolved-reference', { type, id })
  }
  const url = decodeReferences(resolved === undefined ? fields.url : addressOf(resolved.url, fields.reference))
  const isSafe = isSafeUrl(url, settings.policy.schemes)
  if (!isSafe) reportLink(writer, index, 'spip/unsafe-url', { url })
  if (!isSafe || NOWHERE.includes(url) || writer.isOpen('a')) {
    writer.enter(NO_TAGS)
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
  writer.enter({ name: 'a', start: `<a${attributes}>`, end: '</a>' })
  return resolved?.title
}

// A link to an anchor of this text leads to its id, which has a prefix when several texts share a page.
function ownAnchor(writer: HtmlWriter, url: string): string {
  const { notePrefix } = writer.settings
  return notePrefix !== '' && writer.stream.anchors.has(url.slice(1)) ? `#${notePrefix}${url.slice(1)}` : url
}

function reportLink(writer: HtmlWriter, index: number, code: SpipCode, params: ProblemParams): void {
  const { report, stream } = writer
  if (report === undefined) return
  let last = index
  while (last < stream.length && stream.kindAt(last) !== Event.link + EXIT) last++
  const end = stream.kindAt(index) === Event.link ? stream.endOf(last) : stream.endOf(index)
  report(code, stream.startOf(index), end, params)
}

function classesOf(fields: LinkFields, external: boolean, isKnown: boolean): string {
  if (fields.kind === 'object') {
    if (!isKnown) return ''
    return fields.reference?.type === 'site' ? 'spip_out' : 'spip_in'
  }
  if (fields.kind === 'anchor') return 'spip_ancre'
  if (fields.kind === 'mail') return 'spip_mail'
  const showsUrl = fields.bare !== undefined || fields.auto === true
  const names = showsUrl ? (external ? 'spip_url spip_out' : 'spip_url') : external ? 'spip_out' : ''
  return fields.auto === true ? `${names} auto` : names
}

function languageOf(fields: LinkFields, resolved: string | undefined, current: string): string | undefined {
  if (fields.hreflang !== undefined) return fields.hreflang === '' ? current : fields.hreflang
  return resolved === current ? undefined : resolved
}

function relOf(fields: LinkFields, url: string, external: boolean, nofollow: boolean): string {
  const rel = external && (url.startsWith('https:') || url.startsWith('http:')) ? 'external' : ''
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
