import { chooseVariant, isLanguageOf } from '../../choose-variant.ts'
import { Event, type EventStream } from '../../event.ts'
import type { HtmlFields } from '../../event-data.ts'
import { directionOf } from '../../language.ts'
import { HTML_GLYPHS } from '../../typography/glyphs.ts'
import { rulesOf } from '../../typography/rules-of.ts'
import { Typesetter } from '../../typography/typesetter.ts'
import { type Variant, variantsOf } from '../../variants.ts'
import { BLOCK_ELEMENTS } from '../elements.ts'
import { attribute } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { tagsOf } from '../tags.ts'
import type { HtmlWriter } from '../writer.ts'

/** A multilingual text: the part in the language of the text, or the nearest to it. */
export const multi: HtmlHandler = (writer, _data, index) => {
  const { stream, settings } = writer
  const variants = variantsOf(stream, index)
  const chosen = chooseVariant(variants, settings.lang)
  const before = writer.length
  if (chosen !== undefined) writeVariant(writer, chosen)
  const end = (variants.at(-1)?.last ?? index) + 1
  writer.skipTo = end
  writer.skipBlank(before, end + 1)
}

function writeVariant(writer: HtmlWriter, chosen: Variant): void {
  const { settings } = writer
  const isOwn = chosen.lang === '' || isLanguageOf(chosen.lang, settings.lang)
  if (isOwn) writer.write(chosen.first, chosen.last)
  else if (chosen.first < chosen.last) writeForeign(writer, chosen)
}

function writeForeign(writer: HtmlWriter, { lang, first, last }: Variant): void {
  const { typesetter, settings, stream } = writer
  let isBlock = false
  for (let index = first; index < last && !isBlock; index++) isBlock = startsBlock(stream, index)
  const turns = directionOf(lang) === 'rtl' || directionOf(settings.lang) === 'rtl'
  const attributes = attribute('lang', lang) + attribute('dir', turns ? directionOf(lang) : undefined)
  writer.typesetter = new Typesetter(rulesOf(lang, settings.typography), HTML_GLYPHS, stream.stops)
  const tags = tagsOf(isBlock ? 'div' : 'span', attributes)
  if (isBlock) writer.enterBlock(tags)
  else writer.enter(tags)
  writer.write(first, last)
  writer.exit()
  writer.typesetter = typesetter
}

const BLOCKS: ReadonlySet<number> = new Set([
  Event.thematicBreak,
  Event.code,
  Event.math,
  Event.paragraph,
  Event.heading,
  Event.list,
  Event.blockquote,
  Event.poetry,
  Event.table,
])

function startsBlock(stream: EventStream, index: number): boolean {
  if (stream.kindAt(index) !== Event.html) return BLOCKS.has(stream.kindAt(index))
  const { tag, raw = '' } = stream.data[index] as HtmlFields
  return BLOCK_ELEMENTS.has(tag?.name ?? raw)
}
