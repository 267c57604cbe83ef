import { Event } from '../../event.ts'
import type { LinkFields } from '../../parse/inline/link.ts'
import { optional, termText, titleText } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** A link; a bare URL is written as its text. */
export const link: SourceHandler<LinkFields> = (writer, { auto }, index) => {
  if (auto === true) return writeBareUrl(writer, index, writer.exitOf(index))
  writer.add('[')
  writer.brackets++
}

/** The end of a link: its attributes and its target. */
export const linkExit: SourceHandler = (writer, _, index) => {
  const fields = writer.stream.data[writer.stream.mateOf(index)] as LinkFields
  writer.brackets--
  writer.join()
  writer.add(`${titleOf(fields.title, fields.hreflang)}->${targetOf(fields)}]`)
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
  const { type, id, query, anchor } = reference
  return `${type}${id}${optional('?', query)}${optional('#', anchor)}`
}

// What comes after the text of a link, an abbreviation or a term, and its language.
function titleOf(title: string | undefined, language: string | undefined): string {
  return optional('|', titleText(title)) + optional('{', language, '}')
}

/** An abbreviation. */
export const abbreviation: SourceHandler = (writer) => {
  writer.add('[')
  writer.brackets++
}

/** The end of an abbreviation: its long form. */
export const abbreviationExit: SourceHandler = (writer, _, index) => {
  const { title, lang } = writer.stream.data[writer.stream.mateOf(index)] as { title: string; lang?: string }
  writer.brackets--
  writer.add(`${titleOf(title, lang)}]`)
}

/** An anchor. */
export const anchor: SourceHandler<{ name: string }> = (writer, { name }) => writer.add(`[#${name}<-]`)

interface GlossaryFields {
  readonly term: string
  readonly definition?: string
  readonly lang?: string
  readonly source?: string
}

/** A link to the glossary. */
export const glossaryLink: SourceHandler<GlossaryFields> = (writer, { term, definition, lang, source }) => {
  writer.add(`[?${termText(term)}${titleOf(definition, lang)}${optional('#', source)}]`)
}

/** A resource in angle brackets. */
export const resource: SourceHandler<{ target: string }> = (writer, { target }) => writer.add(`<${target}>`)

/** A string of the site's interface. */
export const idiom: SourceHandler<{ module?: string; key: string }> = (writer, { module, key }) => {
  writer.add(`<:${optional('', module, ':')}${key}:>`)
}
