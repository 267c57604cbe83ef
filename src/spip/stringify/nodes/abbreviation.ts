import { Event, EXIT } from '../../event.ts'
import type { DataOf } from '../../event-data.ts'
import { attribute } from '../../html/escape.ts'
import { languageCode } from '../../language.ts'
import { titleOf, titleText } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** An abbreviation; as HTML where brackets cannot say it: in a cell, or around a link. */
export const abbreviation: SourceHandler<Event.abbreviation> = (writer, { title, lang }, index) => {
  if (!fitsBrackets(writer, title, index)) {
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
  if (!fitsBrackets(writer, title, enter)) return writer.add('</abbr>')
  writer.brackets--
  writer.add(`${titleOf(title, LETTERS.exec(languageCode(lang ?? ''))?.[0])}]`)
}

// All that the language of a long form may be.
const LETTERS = /^[a-z]+/

// Its text has none of the signs that end it, not even with an escape.
function fitsBrackets({ stream, isInTable, writing }: SourceWriter, title: string, index: number): boolean {
  const last = stream.mateOf(index)
  if (isInTable || title.trim() === '' || last === index + 1) return false
  for (let at = index + 1; at < last; at++) {
    const kind = stream.kindAt(at)
    const isText = kind === Event.text || kind === Event.literal
    if (isText ? /[|[\]>]/.test(String(stream.data[at])) : writing.notation === 'angle' || !isSpan(kind)) return false
  }
  return true
}

function isSpan(kind: number): boolean {
  const node = kind % EXIT
  return node === Event.lineBreak || node === Event.strong || node === Event.emphasis
}
