import { Event, EXIT } from '../../event.ts'
import type { DataOf, HtmlFields } from '../../event-data.ts'
import { attribute } from '../../html/escape.ts'
import { languageCode } from '../../language.ts'
import { attributeText, titleOf } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'
import { isBareUrl } from './link.ts'

/** An abbreviation; where brackets cannot say it, in a cell or around a link, its events become those of HTML. */
export const abbreviation: SourceHandler<Event.abbreviation> = (writer, { title, lang }, index) => {
  const last = writer.stream.mateOf(index)
  // An empty one is not printed, and its tags would be.
  if (last === index + 1) writer.skipTo = last
  else if (fitsBrackets(writer, index, last)) {
    writer.add('[')
    writer.brackets++
  } else {
    const tag = `<abbr title="${attributeText(title)}"${attribute('lang', lang)}>`
    setTag(writer, index, tag)
    setTag(writer, last, '</abbr>')
    writer.add(tag)
  }
}

function setTag({ stream }: SourceWriter, index: number, value: string): void {
  stream.setKind(index, Event.html)
  stream.data[index] = { value } satisfies HtmlFields
}

/** The end of an abbreviation: its long form. */
export const abbreviationExit: SourceHandler = (writer, _, index) => {
  const enter = writer.stream.mateOf(index)
  const { title, lang } = writer.stream.data[enter] as DataOf<Event.abbreviation>
  writer.brackets--
  // A title without words is one space.
  writer.add(`${titleOf(title || ' ', LETTERS.exec(languageCode(lang ?? ''))?.[0])}]`)
}

// All that the language of a long form may be.
const LETTERS = /^[a-z]+/

// It holds no sign that ends it with an escape, which does not help; in its text, such signs become references.
function fitsBrackets(writer: SourceWriter, index: number, last: number): boolean {
  const { stream, isInTable } = writer
  if (isInTable) return false
  for (let at = index + 1; at < last; at++) {
    const kind = stream.kindAt(at)
    // What is left was entered.
    if (kind === Event.text || kind > EXIT) continue
    const isLiteral = kind === Event.literal
    if (isLiteral ? /[|[\]>]/.test(String(stream.data[at])) : !isSpan(writer, at)) return false
  }
  return true
}

function isSpan(writer: SourceWriter, at: number): boolean {
  const kind = writer.stream.kindAt(at)
  if (kind === Event.link) return isBareUrl(writer, writer.stream.data[at] as DataOf<Event.link>, at)
  if (kind === Event.lineBreak) return true
  return writer.writing.notation !== 'angle' && (kind === Event.strong || kind === Event.emphasis)
}
