import { linkQuery, titleOfObject } from '../answers.ts'
import { decodeReferences } from '../character-references.ts'
import { Event, EXIT } from '../event.ts'
import type { DataOf, HtmlFields } from '../event-data.ts'
import { BLOCK_ELEMENTS } from '../html/elements.ts'
import { rawEvents } from '../tree/flatten-html.ts'
import type { TextWriter } from './writer.ts'

/** Writes one event, with what its kind carries. */
type TextHandler<Kind extends Event = Event> = (writer: TextWriter, data: DataOf<Kind>, index: number) => void

const LINE = 1
const BLOCK = 2

const line: TextHandler = (writer) => writer.end(LINE)
const block: TextHandler = (writer) => writer.end(BLOCK)

const text: TextHandler = (writer, _data, index) => {
  const written = writer.typesetter.writeEvent(writer.stream, index)
  // The engine joins the pieces of a text when its first character is looked at. So white space is looked for only behind
  // what may have written nothing: a leaf, or a node that holds none but such.
  const before = writer.stream.kindAt(index - 1)
  if (before < Event.paragraph || before > EXIT) writer.addFlowing(written)
  else writer.add(written)
}

const literal: TextHandler = (writer, _data, index) => {
  writer.add(decodeReferences(writer.stream.literalAt(index)))
}

const inlineValue: TextHandler<Event.inlineCode | Event.inlineMath | Event.math> = (writer, { value }) =>
  writer.add(value)

// A link without a text of its own shows the title of its object, without its rank, or its target.
const link: TextHandler<Event.link> = (writer, { bare, reference, hreflang }) => {
  if (bare === undefined) return
  const title = reference && writer.resolve.link?.(linkQuery(reference, hreflang))?.title
  if (reference === undefined || title === undefined) writer.add(decodeReferences(bare))
  else writer.addFlowing(writer.typesetter.writeValue(titleOfObject(reference, title)))
}

const idiom: TextHandler<Event.idiom> = (writer, { module, key }) => {
  const text = writer.resolve.idiom?.({ module, key, lang: writer.lang })
  if (text !== undefined) writer.addFlowing(writer.typesetter.writeValue(text))
}

const html: TextHandler<Event.html> = (writer, fields) => {
  if (endsLine(fields.tag)) writer.end(LINE)
  if (fields.raw === 'html' || fields.raw === 'pre') writeRaw(writer, fields)
}

function endsLine(tag: HtmlFields['tag']): boolean {
  const name = tag?.name ?? ''
  return name === 'br' || BLOCK_ELEMENTS.has(name)
}

// Tags go; what stands between the tags of a raw block stays, scripts and styles aside.
function writeRaw(writer: TextWriter, fields: HtmlFields): void {
  const events = rawEvents(fields)
  let keepsSpace = fields.raw === 'pre'
  for (let index = 0; index < events.length; index++) {
    const kind = events.kindAt(index)
    if (kind === Event.literal) {
      const text = decodeReferences(events.literalAt(index))
      if (keepsSpace) writer.add(text)
      else writer.addFlowing(text.replace(/[\t\n\r ]+/g, ' '))
    } else {
      const { value, tag } = events.data[index] as HtmlFields
      if (kind === Event.inlineCode) writer.add(value)
      if (endsLine(tag)) writer.end(LINE)
      if (tag?.name === 'pre') keepsSpace = fields.raw === 'pre' || !tag.closing
    }
  }
}

const TABLE: { readonly [Kind in Event]?: TextHandler<Kind> } = {
  [Event.text]: text,
  [Event.literal]: literal,
  [Event.lineBreak]: line,
  [Event.bullet]: (writer) => writer.add('- '),
  [Event.dash]: (writer) => writer.add('— '),
  [Event.thematicBreak]: block,
  [Event.code]: (writer, { value }) => {
    writer.end(BLOCK)
    writer.add(value)
    writer.end(BLOCK)
  },
  [Event.inlineCode]: inlineValue,
  [Event.html]: html,
  [Event.inlineMath]: inlineValue,
  [Event.math]: inlineValue,
  [Event.tableCell]: (writer, _data, index) => {
    if (writer.stream.kindAt(index - 1) === Event.tableCell + EXIT) writer.add('\t')
  },
  [Event.glossaryLink]: (writer, { term }) => writer.add(writer.typesetter.writeValue(term)),
  [Event.resource]: (writer, { target }) => writer.add(decodeReferences(target)),
  [Event.link]: link,
  [Event.idiom]: idiom,
  [Event.footnoteReference]: (writer, { identifier }) => writer.called.add(identifier),
  [Event.footnoteDefinition]: block,
}

// What stands before and after a block; a bare paragraph is the text of an item, whose border is a line.
const paragraph: TextHandler = (writer, data, index) => {
  const isEnter = writer.stream.kindAt(index) === Event.paragraph
  if (isEnter) writer.isBare = data !== undefined
  writer.end(writer.isBare ? LINE : BLOCK)
}
const BORDERS: { readonly [Kind in Event]?: TextHandler } = {
  [Event.paragraph]: paragraph,
  [Event.heading]: block,
  [Event.table]: block,
  [Event.tableRow]: line,
  [Event.tableCaption]: line,
  [Event.list]: line,
  [Event.listItem]: line,
  [Event.blockquote]: block,
  [Event.poetry]: block,
  // An empty verse stands between stanzas.
  [Event.poetryLine]: (writer, _data, index) =>
    writer.end(writer.stream.kindAt(index + 1) === Event.poetryLine + EXIT ? BLOCK : LINE),
}

/** The handlers by the number of their event. */
export const HANDLERS: readonly (TextHandler<never> | undefined)[] = handlersByEvent()

function handlersByEvent(): readonly (TextHandler<never> | undefined)[] {
  return Array.from({ length: 2 * EXIT }, (_, kind) => {
    const node: Event = kind % EXIT
    return (kind < EXIT ? TABLE[node] : undefined) ?? BORDERS[node]
  })
}
