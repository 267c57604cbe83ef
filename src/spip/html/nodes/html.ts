import { Event } from '../../event.ts'
import type { HtmlFields } from '../../event-data.ts'
import { nameSet, names } from '../../names.ts'
import type { TagData } from '../../parse/inline/html-tag.ts'
import { rawEvents } from '../../tree/flatten-html.ts'
import { BLOCK_ELEMENTS, HEADINGS, LIVE_ELEMENTS } from '../elements.ts'
import { escapeAmpersands, escapeAround, escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { DROPPED } from '../open-node.ts'
import { isTrusted, tagFate } from '../policy.ts'
import { withRelations } from '../relations.ts'
import { VOID_ELEMENTS } from '../void-elements.ts'
import type { HtmlWriter } from '../writer.ts'

/** HTML written in the text: a tag, a comment, a raw block. */
export const html: HtmlHandler<Event.html> = (writer, fields, index) => {
  if (fields.tag !== undefined) writeTagAndSpace(writer, fields.value, fields.tag, index)
  else if (fields.raw !== undefined) writeRaw(writer, fields, index)
  else if (isTrusted(writer.settings.policy) && fields.value.startsWith('<!--')) writer.out += fields.value
}

function writeTagAndSpace(writer: HtmlWriter, value: string, tag: TagData, index: number): void {
  const before = writer.length
  writeTag(writer, value, tag, index)
  writer.skipBlank(before, index + 1)
}

const LISTS = 'ul ol menu dir'

/**
 * Of each element that has a place: the open ones that its start tag ends by itself, where the search for them stops,
 * and those that it stands in, if only there. Elsewhere a browser drops the tags of a table, and those of an item would
 * end the item that the text may be put in.
 */
const PLACES: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ...placed('li', 'li', LISTS, LISTS),
  ...placed('dt dd', 'dt dd', 'dl', 'dl'),
  ...placed('rt rp', 'rt rp', 'ruby'),
  ...placed('caption', '', 'table', 'table'),
  ...placed('col', '', 'table', 'colgroup table'),
  ...placed('colgroup thead tbody tfoot', 'caption colgroup thead tbody tfoot', 'table', 'table'),
  ...placed('tr', 'tr caption colgroup', 'table', 'table thead tbody tfoot'),
  ...placed('td th', 'td th', 'table tr', 'tr'),
  ...placed('option', 'option', ''),
  ...placed(HEADINGS, HEADINGS, [...BLOCK_ELEMENTS].join(' ')),
])

function placed(starting: string, ...written: readonly string[]): [name: string, place: ReadonlySet<string>[]][] {
  // Those that are not printed have places, too.
  const place = written.map((list) => nameSet(list, list.replace(/\w+/g, `${DROPPED}$&`)))
  return names(starting).map((name) => [name, place])
}

/** The elements whose end tag ends no `<p>` but its own, and in two of which a line end before it is content. */
const ENDS_ALONE = new Set(['p', 'pre', 'textarea'])

function writeTag(writer: HtmlWriter, value: string, tag: TagData, index: number): void {
  const { name, closing } = tag
  // In a script that never ends, another one does not start.
  const isInside = !closing && LIVE_ELEMENTS.has(name) && writer.isOpen(name)
  const fate = isInside ? 'show' : tagFate(writer.settings.policy, name)
  if (fate === 'show') {
    // That both tags of an element are shown is told at the first one.
    const open = writer.shown.get(name) ?? 0
    if (!closing || open === 0)
      writer.warn('spip/html-shown', index, { name: value.slice(closing ? 2 : 1).slice(0, name.length) })
    writer.shown.set(name, closing ? Math.max(open - 1, 0) : open + 1)
    writer.out += escapeHtml(value)
    return
  }
  if (BLOCK_ELEMENTS.has(name) && !(closing && ENDS_ALONE.has(name))) writer.startBlock(closing ? '' : name)
  // That both tags of an element are removed is told at the first one.
  if (closing && writer.closeTag(name)) return
  if (fate === 'drop') {
    writer.warn('spip/html-removed', index, { name })
    // The words on both sides of a break stay apart.
    if (name === 'br') writer.endLine()
    else if (!closing) writer.openDropped(tag)
    return
  }
  if (closing) writer.warn('spip/stray-end-tag', index, { name })
  else if (name === 'a' && writer.isOpen('a')) writer.warn('spip/nested-link', index, {})
  else openTag(writer, value, tag, index)
}

function isInPlace({ elements }: HtmlWriter, within: ReadonlySet<string>, parents: ReadonlySet<string>): boolean {
  // The start tag of an item ends the one before it from within spans and groups, too.
  const isItem = !within.has('table')
  const parent = elements.findLast((open) =>
    isItem ? open !== 'div' && BLOCK_ELEMENTS.has(open) : open[0] !== DROPPED,
  )
  return parents.has(parent ?? '')
}

function openTag(writer: HtmlWriter, value: string, tag: TagData, index: number): void {
  const { name, selfClosing } = tag
  const { policy } = writer.settings
  const [ended, within, parents] = PLACES.get(name) ?? []
  if (ended && within) {
    writer.closeNearest(ended, within)
    if (parents && !isTrusted(policy) && !isInPlace(writer, within, parents)) return writer.openDropped(tag)
  }
  const inner = value.slice(1 + name.length, selfClosing ? -2 : -1)
  const printed = isTrusted(policy) ? escapeAmpersands(inner.trimEnd()) : writer.attributes(inner, name, index)
  const attributes = withRelations(name, printed, writer.settings.nofollow)
  if (VOID_ELEMENTS.has(name)) writer.out += `<${name}${attributes} />`
  else if (selfClosing) writer.out += `<${name}${attributes}></${name}>`
  else writer.openTag(name, `<${name}${attributes}>`)
}

function writeRaw(writer: HtmlWriter, fields: HtmlFields, index: number): void {
  const { value, raw } = fields
  if (raw === 'html') writeFragment(writer, fields, index)
  else if (raw === 'pre') writePre(writer, fields, index)
  else if (raw === 'script' && isTrusted(writer.settings.policy)) {
    writer.startBlock()
    writer.out += value
  } else if (raw === 'style' && isTrusted(writer.settings.policy)) writer.startBlock()
  else {
    writer.warn('spip/html-shown', index, { name: raw ?? '' })
    writeShown(writer, value, raw === '?')
  }
}

function writePre(writer: HtmlWriter, fields: HtmlFields, index: number): void {
  const { policy } = writer.settings
  writer.startBlock()
  if (tagFate(policy, 'pre') === 'print') writer.openTag('pre', '<pre>')
  writeFragment(writer, fields, index)
  writer.closeTag('pre')
}

// A script or a style that may not run is shown.
function writeShown(writer: HtmlWriter, value: string, isInline: boolean): void {
  if (!isInline) writer.startBlock()
  writer.out += `<code${writer.classes('echappe-js')}>${escapeHtml(value).replace(/\r\n|\n|\r/g, '<br />\n')}</code>`
}

// HTML in which no markup is read: tags go through the policy, the rest is text. In preformatted text, code is shown.
function writeFragment(writer: HtmlWriter, fields: HtmlFields, index: number): void {
  const isLive = isTrusted(writer.settings.policy)
  const events = rawEvents(fields)
  for (let at = 0; at < events.length; at++) {
    const kind = events.kindAt(at)
    if (kind === Event.literal) writer.out += escapeAround(events.literalAt(at))
    else {
      const { value, tag, raw } = events.data[at] as HtmlFields
      if (kind === Event.inlineCode) writer.out += `<code>${escapeHtml(value)}</code>`
      else if (tag !== undefined) writeTag(writer, value, tag, index)
      else if (isLive && raw !== '?') writer.out += value
      else if (raw !== undefined) writer.out += escapeHtml(value)
    }
  }
}
