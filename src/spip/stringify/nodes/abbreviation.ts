import { Event, EXIT } from '../../event.ts'
import type { DataOf } from '../../event-data.ts'
import { attribute } from '../../html/escape.ts'
import { languageCode } from '../../language.ts'
import { titleOf, titleText } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'
import { isBareUrl } from './link.ts'

/** An abbreviation; as HTML where brackets cannot say it: in a cell, or around a link. */
export const abbreviation: SourceHandler<Event.abbreviation> = (writer, { title, lang }, index) => {
  if (!fitsBrackets(writer, index)) {
    writer.add(`<abbr title="${titleText(title)}"${attribute('lang', lang)}>`)
    return
  }
  writer.add('[')
  writer.brackets++
}

/** The end of an abbreviation: its long form. */
export const abbreviationExit: SourceHandler = (writer, _, index) => {
  const enter = writer.stream.mateOf(index)
  const { title, lang } = writer.stream.data[enter] as DataOf<Event.abbreviation>
  if (!fitsBrackets(writer, enter)) return writer.add('</abbr>')
  writer.brackets--
  // A title without words is one space.
  writer.add(`${titleOf(title || ' ', LETTERS.exec(languageCode(lang ?? ''))?.[0])}]`)
}

// All that the language of a long form may be.
const LETTERS = /^[a-z]+/

// It holds no sign that ends it with an escape, which does not help; in its text, such signs become references.
function fitsBrackets(writer: SourceWriter, index: number): boolean {
  const { stream, isInTable, writing } = writer
  const last = stream.mateOf(index)
  if (isInTable || last === index + 1) return false
  for (let at = index + 1; at < last; at++) {
    const kind = stream.kindAt(at)
    if (kind === Event.text) continue
    const isLiteral = kind === Event.literal
    if (isLiteral ? /[|[\]>]/.test(String(stream.data[at])) : writing.notation === 'angle' || !isSpan(writer, at))
      return false
  }
  return true
}

function isSpan(writer: SourceWriter, at: number): boolean {
  const { stream } = writer
  const node = stream.kindAt(at) % EXIT
  if (node !== Event.link) return node === Event.lineBreak || node === Event.strong || node === Event.emphasis
  const enter = Math.min(at, stream.mateOf(at))
  return isBareUrl(writer, stream.data[enter] as DataOf<Event.link>, enter)
}
