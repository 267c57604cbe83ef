import { linkQuery, titleOfObject } from '../answers.ts'
import { decodeReferences } from '../character-references.ts'
import { chooseVariant } from '../choose-variant.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { DataOf } from '../event-data.ts'
import { isBreakTag } from '../parse/block/break-tag.ts'
import type { RenderSettings } from '../render-settings.ts'
import { type Glyphs, TEXT_GLYPHS } from '../typography/glyphs.ts'
import { rulesOf } from '../typography/rules-of.ts'
import { Typesetter } from '../typography/typesetter.ts'
import { variantsOf } from '../variants.ts'

const LONGEST = 80
const CUT = '\u00a0(...)'

/** Makes the tooltips of the calls of the notes of one text. */
export class Tooltips {
  readonly #typesetter: Typesetter
  #definitions: ReadonlyMap<string, number> | undefined

  /**
   * @param stream
   *   The events of the text.
   * @param settings
   *   The settings of the rendering.
   */
  constructor(
    private readonly stream: EventStream,
    private readonly settings: RenderSettings,
  ) {
    this.#typesetter = this.#typesetterOf(settings.lang)
  }

  #typesetterOf(lang: string): Typesetter {
    return new Typesetter(rulesOf(lang, this.settings.typography), TITLE_GLYPHS, this.stream.stops)
  }

  /**
   * Reduce the body of a note to the tooltip of its call: its words, cut to 80 characters.
   *
   * @param identifier
   *   The note's.
   * @returns
   *   Plain text; `''` when the note has no words, or no body.
   */
  of(identifier: string): string {
    this.#definitions ??= definitionsOf(this.stream)
    const first = this.#definitions.get(identifier)
    return first === undefined ? '' : cut(this.#wordsOf(first))
  }

  #wordsOf(definition: number): string {
    const { stream } = this
    const { lang } = this.settings
    let typesetter = this.#typesetter
    let words = ''
    // The long form of the abbreviation that is open, where its author wrote one.
    let title: string | undefined
    let chosen: number | undefined
    for (let index = definition + 1; stream.kindAt(index) !== Event.footnoteDefinition + EXIT; index++) {
      if (words.length > 4 * LONGEST) break
      const kind = stream.kindAt(index)
      if (kind === Event.multi) {
        const variant = chooseVariant(variantsOf(stream, index), lang)
        chosen = variant?.first
        typesetter = this.#typesetterOf(variant?.lang || lang)
      } else if (kind === Event.multi + EXIT) typesetter = this.#typesetter
      else if (kind === Event.table || (kind === Event.multiVariant && index + 1 !== chosen))
        index = stream.exitOf(index)
      else if (kind === Event.abbreviation) {
        const { annotated, title: written } = stream.data[index] as DataOf<Event.abbreviation>
        title = annotated === true ? undefined : written
        if (title !== undefined) words += '['
      } else if (kind !== Event.abbreviation + EXIT) words += this.#wordsAt(index, typesetter)
      else if (title !== undefined) words += `|${typesetter.writeValue(title)}]`
    }
    return words.replace(OTHER_SPACE, ' ').trim()
  }

  // What one event says: most say nothing, and what ends a line of the note a space.
  #wordsAt(index: number, typesetter: Typesetter): string {
    const { stream } = this
    const data = stream.data[index]
    switch (stream.kindAt(index)) {
      case Event.text:
        return typesetter.writeEvent(stream, index)
      case Event.literal:
        return stream.kindAt(index - 1) === Event.link ? '' : decodeReferences(data as DataOf<Event.literal>)
      case Event.glossaryLink:
        return typesetter.writeValue((data as DataOf<Event.glossaryLink>).term)
      case Event.link:
        return typesetter.writeValue(this.#objectOf(data as DataOf<Event.link>))
      case Event.idiom:
        return typesetter.writeValue(this.#stringOf(data as DataOf<Event.idiom>))
      case Event.lineBreak:
      case Event.paragraph + EXIT:
      case Event.heading + EXIT:
      case Event.poetryLine + EXIT:
        return ' '
      case Event.html:
        return isBreakTag(stream, index) ? ' ' : ''
      default:
        return ''
    }
  }

  // A string of the site that it does not know says nothing.
  #stringOf(idiom: DataOf<Event.idiom>): string {
    return this.settings.resolve.idiom?.({ ...idiom, lang: this.settings.lang }) ?? ''
  }

  // A link without a text says the title of its object; one to an address says nothing.
  #objectOf({ bare, reference, hreflang }: DataOf<Event.link>): string {
    if (bare === undefined || reference === undefined) return ''
    const title = this.settings.resolve.link?.(linkQuery(reference, hreflang))?.title
    return titleOfObject(reference, title)
  }
}

// White space that is not one space; single spaces, which are most, stay as they are.
const OTHER_SPACE = /[\t\r\n\u00a0][ \t\r\n\u00a0]*| [ \t\r\n\u00a0]+/g

/** Plain text, in which spaces that do not break are spaces. */
const TITLE_GLYPHS: Glyphs = titleGlyphs()

function titleGlyphs(): Glyphs {
  return { ...TEXT_GLYPHS, '\u00a0': ' ' }
}

function definitionsOf(stream: EventStream): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let index = stream.length - 1; index >= stream.notesStart; index--) {
    if (stream.kindAt(index) !== Event.footnoteDefinition) continue
    places.set((stream.data[index] as DataOf<Event.footnoteDefinition>).identifier, index)
  }
  return places
}

// Cut back to the last whole word, unless that is much shorter.
function cut(words: string): string {
  if (words.length <= LONGEST) return words
  const startEnd = offsetAfter(words, 0, LONGEST - 4)
  const end = offsetAfter(words, startEnd, 4)
  if (end === words.length) return words
  const space = words.lastIndexOf(' ', startEnd)
  return space < offsetAfter(words, 0, LONGEST * 0.75) ? words.slice(0, end) : `${words.slice(0, space)}${CUT}`
}

// Give the offset after so many characters from another offset; one outside the basic plane has two code units.
function offsetAfter(text: string, from: number, characters: number): number {
  let offset = from
  for (let count = 0; count < characters && offset < text.length; count++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}
