import { linkQuery, titleOfObject } from '../answers.ts'
import { decodeReferences } from '../character-references.ts'
import { skipSpaces } from '../characters.ts'
import { chooseVariant } from '../choose-variant.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { DataOf } from '../event-data.ts'
import { BLOCK_ELEMENTS } from '../html/elements.ts'
import type { HtmlFields } from '../parse/block/raw-block.ts'
import type { Resolve } from '../resolve.ts'
import { rawEvents } from '../tree/flatten-html.ts'
import { TEXT_GLYPHS } from '../typography/glyphs.ts'
import { rulesOf } from '../typography/rules-of.ts'
import { Typesetter } from '../typography/typesetter.ts'
import { variantsOf } from '../variants.ts'

/** Writes one event, with what its kind carries. */
type TextHandler<Kind extends Event = Event> = (writer: TextWriter, data: DataOf<Kind>, index: number) => void

const LINE = 1
const BLOCK = 2

/** Writes the events of a text as plain text: paragraphs between blank lines, items and verses on lines. */
export class TextWriter {
  #out = ''
  /** Line ends that stand before what comes next. */
  #gap = 0
  /** Is the paragraph that is open bare? */
  isBare = false
  /** The notes that were called. */
  readonly called = new Set<string>()
  typesetter: Typesetter

  constructor(
    readonly stream: EventStream,
    readonly lang: string,
    readonly typography: boolean | undefined,
    readonly resolve: Resolve = {},
  ) {
    this.typesetter = this.#typesetterOf(lang)
  }

  #typesetterOf(lang: string): Typesetter {
    return new Typesetter(rulesOf(lang, this.typography), TEXT_GLYPHS, this.stream.stops)
  }

  /** Write a range of events. */
  write(first: number, last: number): void {
    for (let index = first; index < last; index++) {
      const kind = this.stream.kindAt(index)
      if (kind === Event.multi) index = this.#writeVariant(index)
      else if (kind === Event.footnoteDefinition && this.#isUncalled(index)) index = this.stream.exitOf(index)
      else HANDLERS[kind]?.(this, this.stream.data[index] as never, index)
    }
  }

  // A note that nothing calls belongs to a part of a multilingual text that is not written.
  #isUncalled(index: number): boolean {
    const { identifier, anonymous } = this.stream.data[index] as DataOf<Event.footnoteDefinition>
    return anonymous !== true && !this.called.has(identifier)
  }

  // Of a multilingual text, one part is written; the others are passed over.
  #writeVariant(index: number): number {
    const variants = variantsOf(this.stream, index)
    const chosen = chooseVariant(variants, this.lang)
    if (chosen !== undefined) {
      const { typesetter } = this
      this.typesetter = this.#typesetterOf(chosen.lang || this.lang)
      this.write(chosen.first, chosen.last)
      this.typesetter = typesetter
    }
    return variants.at(-1)?.last ?? index
  }

  /** Add text; a waiting line end comes first. */
  add(text: string): void {
    if (text === '') return
    if (this.#out !== '') this.#out += '\n'.repeat(this.#gap)
    this.#gap = 0
    this.#out += text
  }

  /** Add text that flows: white space at the start of a line is nothing. */
  addFlowing(text: string): void {
    this.add(this.#gap > 0 || this.#out === '' ? text.slice(skipSpaces(text, 0)) : text)
  }

  /** End the line, or the block. */
  end(gap: number): void {
    this.#gap = Math.max(this.#gap, gap)
  }

  /** Offset, in code units, of what will be written next. */
  get length(): number {
    return this.#out.length + (this.#out === '' ? 0 : this.#gap)
  }

  /** Give what was written. */
  finish(): string {
    return this.#out
  }
}

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

const HANDLERS: readonly (TextHandler<never> | undefined)[] = handlersByEvent()

function handlersByEvent(): readonly (TextHandler<never> | undefined)[] {
  return Array.from({ length: 2 * EXIT }, (_, kind) => {
    const node: Event = kind % EXIT
    return (kind < EXIT ? TABLE[node] : undefined) ?? BORDERS[node]
  })
}
