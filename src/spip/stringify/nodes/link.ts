import { Event } from '../../event.ts'
import type { LinkFields } from '../../parse/inline/link.ts'
import { termText, titleText } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** A link; a bare URL is written as its text. */
export const link: SourceHandler = (writer, index) => {
  const fields = writer.stream.data[index] as LinkFields
  if (fields.auto === true) return writeBareUrl(writer, index, writer.exitOf(index))
  writer.add('[')
  writer.links.push(fields)
}

/** The end of a link: its attributes and its target. */
export const linkExit: SourceHandler = (writer) => {
  const fields = writer.links.pop()
  if (fields === undefined) return
  writer.join()
  const title = fields.title === undefined ? '' : `|${titleText(fields.title)}`
  const language = fields.hreflang === undefined ? '' : `{${fields.hreflang}}`
  writer.add(`${title}${language}->${targetOf(fields)}]`)
}

function writeBareUrl(writer: SourceWriter, index: number, last: number): void {
  for (let at = index + 1; at < last; at++) {
    const own = writer.stream.data[at]
    if (writer.stream.kindAt(at) === Event.literal || writer.stream.kindAt(at) === Event.text)
      writer.add(String(own ?? ''))
  }
  writer.skipTo = last
}

// A target ends at a bracket and stays on its line.
function targetOf(fields: LinkFields): string {
  return writtenTarget(fields).replace(/[\]\r\n]/g, (sign) => encodeURIComponent(sign))
}

function writtenTarget({ bare, reference, url }: LinkFields): string {
  if (bare !== undefined) return bare
  if (reference === undefined) return url
  const query = reference.query === undefined ? '' : `?${reference.query}`
  const anchor = reference.anchor === undefined ? '' : `#${reference.anchor}`
  return `${reference.type}${reference.id}${query}${anchor}`
}

/** What an abbreviation says beside its short form. */
export interface AbbreviationFields {
  readonly title: string
  readonly lang?: string
}

/** An abbreviation. */
export const abbreviation: SourceHandler = (writer, index) => {
  writer.add('[')
  writer.abbreviations.push(writer.stream.data[index] as AbbreviationFields)
}

/** The end of an abbreviation: its long form. */
export const abbreviationExit: SourceHandler = (writer) => {
  const fields = writer.abbreviations.pop()
  if (fields === undefined) return
  const { title, lang } = fields
  writer.add(`|${titleText(title)}${lang === undefined ? '' : `{${lang}}`}]`)
}

/** An anchor. */
export const anchor: SourceHandler = (writer, index) => {
  writer.add(`[#${(writer.stream.data[index] as { name: string }).name}<-]`)
}

/** A link to the glossary. */
export const glossaryLink: SourceHandler = (writer, index) => {
  const fields = writer.stream.data[index] as { term: string; definition?: string; lang?: string; source?: string }
  const definition = fields.definition === undefined ? '' : `|${titleText(fields.definition)}`
  const language = fields.lang === undefined ? '' : `{${fields.lang}}`
  writer.add(
    `[?${termText(fields.term)}${definition}${language}${fields.source === undefined ? '' : `#${fields.source}`}]`,
  )
}

/** A resource in angle brackets. */
export const resource: SourceHandler = (writer, index) => {
  writer.add(`<${(writer.stream.data[index] as { target: string }).target}>`)
}

/** A string of the site's interface. */
export const idiom: SourceHandler = (writer, index) => {
  const { module, key } = writer.stream.data[index] as { module?: string; key: string }
  writer.add(module === undefined ? `<:${key}:>` : `<:${module}:${key}:>`)
}
