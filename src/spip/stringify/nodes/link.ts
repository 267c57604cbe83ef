import type { Event } from '../../event.ts'
import type { DataOf } from '../../event-data.ts'
import { isLanguageCode, languageCode } from '../../language.ts'
import type { LinkFields } from '../../parse/inline/link.ts'
import { sourceOf } from '../../parse/inline/link-target.ts'
import { NOTHING, optional, termText, titleOf } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** A link; a bare URL is written as its text. */
export const link: SourceHandler<Event.link> = (writer, fields, index) => {
  if (isBareUrl(writer, fields, index)) return writeBareUrl(writer, index)
  writer.add('[')
  writer.brackets++
  writer.links++
}

/** The end of a link: its attributes and its target. */
export const linkExit: SourceHandler = (writer, _, index) => {
  const fields = writer.stream.data[writer.stream.mateOf(index)] as DataOf<Event.link>
  writer.brackets--
  writer.links--
  writer.join()
  const { title = '', hreflang } = fields
  // A tooltip that is a language would say one: not behind a space.
  const isCode = hreflang === undefined && isLanguageCode(title)
  writer.add(`${titleOf(isCode ? ` ${title}` : fields.title, spipLanguage(hreflang))}->${targetOf(fields)}]`)
}

/**
 * Tell whether a link is written as its text. One that shows another text than its address, as a tree that was changed
 * does, is a link like others.
 */
export function isBareUrl({ stream }: SourceWriter, { auto, url }: LinkFields, index: number): boolean {
  const shown = String(stream.data[index + 1])
  return auto === true && stream.mateOf(index) === index + 2 && shown.replace(SCHEME, '') === url.replace(SCHEME, '')
}

// What reading adds to a bare URL or changes: the scheme, its capitals, the number of slashes.
const SCHEME = /^https?:\/+/i

// What follows it without a space would be part of it, `~` as well.
function writeBareUrl(writer: SourceWriter, index: number): void {
  const { stream, isCareful } = writer
  writer.add(String(stream.data[index + 1]))
  writer.skipTo = index + 2
  const next = stream.data[index + 3]
  if (isCareful && typeof next === 'string' && !/^[ \t\r\n]/.test(next)) writer.add(NOTHING)
}

// A language as SPIP says it; none where SPIP has no code for it.
function spipLanguage(language: string | undefined): string | undefined {
  const code = languageCode(language ?? '')
  return language === '' || isLanguageCode(code) ? code : undefined
}

// A target ends at a bracket that nothing escapes, and stays on its line; a second `>` before it is none of it.
function targetOf({ bare, reference, url }: LinkFields): string {
  const written = bare ?? (reference === undefined ? url : sourceOf(reference))
  const target = written.replace(/[\]\r\n]|(?<!\\)\\$/g, (sign) => encodeURIComponent(sign))
  return target.startsWith('>') ? `>${target}` : target
}

/** An anchor. */
export const anchor: SourceHandler<Event.anchor> = (writer, { name }) => writer.add(`[#${name}<-]`)

/** A link to the glossary. */
export const glossaryLink: SourceHandler<Event.glossaryLink> = (writer, { term, definition, lang, source }) => {
  writer.add(`[?${termText(term)}${titleOf(definition, spipLanguage(lang))}${optional('#', source)}]`)
}

/** A resource in angle brackets. */
export const resource: SourceHandler<Event.resource> = (writer, { target }) => writer.add(`<${target}>`)

/** A string of the site's interface. */
export const idiom: SourceHandler<Event.idiom> = (writer, { module, key }) => {
  writer.add(`<:${optional('', module, ':')}${key}:>`)
}
