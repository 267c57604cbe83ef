import type { SpipCode } from '../../../core/codes/spip.ts'
import { byteLength } from '../../../core/percent-encoded.ts'
import type { ProblemParams } from '../../../core/problem.ts'
import { addressOf, linkQuery, titleOfObject } from '../../answers.ts'
import { decodeReferences } from '../../character-references.ts'
import { Event } from '../../event.ts'
import { languageCode } from '../../language.ts'
import type { LinkFields } from '../../parse/inline/link.ts'
import type { ResolvedLink } from '../../resolve.ts'
import { attribute, escapeAround } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { relationAttribute } from '../relations.ts'
import { NO_TAGS, tagsOf } from '../tags.ts'
import { isExternal, isSafeUrl } from '../url.ts'
import type { HtmlWriter } from '../writer.ts'

// A target that leads nowhere: the link keeps its text.
const NOWHERE: readonly string[] = ['http:', 'http:/', 'http://', 'mailto:']
const LONGEST_URL = 40
const CUT_URL = 35

/** A link of any form. */
export const link: HtmlHandler<Event.link> = (writer, fields, index) => {
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
  const { reference } = fields
  const resolved = reference && settings.resolve.link?.(linkQuery(reference, fields.hreflang))
  if (resolved === undefined && reference !== undefined && settings.resolve.link !== undefined) {
    const { type, id } = reference
    reportLink(writer, index, 'spip/unresolved-reference', { type, id })
  }
  const url = decodeReferences(resolved === undefined ? fields.url : addressOf(resolved.url, reference))
  const isSafe = isSafeUrl(url, settings.policy.schemes)
  if (!isSafe) reportLink(writer, index, 'spip/unsafe-url', { url })
  const isInside = writer.isOpen('a')
  // An address that stands in the text is not lost.
  if (isInside && fields.bare === undefined) reportLink(writer, index, 'spip/nested-link', {})
  if (!isSafe || NOWHERE.includes(url) || isInside) {
    writer.enter(NO_TAGS)
    return resolved?.title
  }
  const external = isExternal(url, settings.siteOrigin)
  const isWeb = url.startsWith('https:') || url.startsWith('http:')
  const attributes =
    attribute('href', fields.kind === 'anchor' ? writer.ids.addressOf(url) : url) +
    writer.classes(classesOf(fields, external, resolved !== undefined)) +
    attribute('hreflang', languageOf(fields, resolved, settings.lang)) +
    writer.title(fields.title) +
    relationAttribute(settings.nofollow || fields.auto === true, external && isWeb ? 'external' : '')
  writer.enter(tagsOf('a', attributes))
  return resolved?.title
}

function reportLink(writer: HtmlWriter, index: number, code: SpipCode, params: ProblemParams): void {
  const { report, stream } = writer
  const isLink = report !== undefined && stream.kindAt(index) === Event.link
  writer.warn(code, index, params, isLink ? stream.exitOf(index) : index)
}

function classesOf(fields: LinkFields, external: boolean, isKnown: boolean): string {
  if (fields.kind === 'object') {
    if (!isKnown) return ''
    return fields.reference?.type === 'site' ? 'spip_out' : 'spip_in'
  }
  if (fields.kind === 'anchor') return 'spip_ancre'
  if (fields.kind === 'mail') return 'spip_mail'
  const isAuto = fields.auto === true
  let names = external ? 'spip_out' : ''
  if (fields.bare !== undefined || isAuto) names = external ? 'spip_url spip_out' : 'spip_url'
  return isAuto ? `${names} auto` : names
}

// The language that a link names is that of its target; of an object, only when the site has it in this language.
function languageOf(fields: LinkFields, resolved: ResolvedLink | undefined, current: string): string | undefined {
  const { hreflang, reference } = fields
  const of = resolved?.lang ?? current
  const asked = hreflang || current
  const isAsked = of === asked || languageCode(of) === languageCode(asked)
  if (hreflang === undefined) return isAsked ? undefined : of
  // Of a page whose language nobody told, empty braces ask for none.
  if (asked === '') return undefined
  return reference === undefined || (resolved !== undefined && isAsked) ? asked : undefined
}

// A link without a text of its own shows the title of its object, or its target, shortened.
function bareText(writer: HtmlWriter, fields: LinkFields, title: string | undefined): string {
  if (fields.reference !== undefined) return writer.typesetter.writeValue(titleOfObject(fields.reference, title))
  const text = escapeAround((fields.bare ?? '').replace(/"/g, ''))
  return fields.kind === 'url' ? shortened(text) : text
}

// SPIP counts the bytes of what it prints: two of `é`, five of `&amp;`. None is cut in two.
function shortened(printed: string): string {
  let bytes = 0
  let end = 0
  for (const [sign] of printed.matchAll(/&#?\w+;|./gsu)) {
    bytes += byteLength(sign)
    if (bytes > LONGEST_URL) return `${printed.slice(0, end)}...`
    if (bytes <= CUT_URL) end += sign.length
  }
  return printed
}
