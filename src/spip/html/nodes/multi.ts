import { chooseVariant } from '../../choose-variant.ts'
import { Event } from '../../event.ts'
import { rulesOf } from '../../typography/rules-of.ts'
import { HTML_GLYPHS } from '../../typography/style.ts'
import { Typesetter } from '../../typography/typesetter.ts'
import { type Variant, variantsOf } from '../../variants.ts'
import { attribute } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { tagsOf } from '../tags.ts'
import type { HtmlWriter } from '../writer.ts'

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ku)(?:_|$)/

/** A multilingual text: the part in the language of the text, or the nearest to it. */
export const multi: HtmlHandler = (writer, _data, index) => {
  const { stream, settings } = writer
  const variants = variantsOf(stream, index)
  const chosen = chooseVariant(variants, settings.lang)
  if (chosen !== undefined) writeVariant(writer, chosen)
  writer.skipTo = (variants.at(-1)?.last ?? index) + 1
}

function writeVariant(writer: HtmlWriter, chosen: Variant): void {
  const { settings } = writer
  const isOwn = chosen.lang === '' || isLanguageOf(chosen.lang, settings.lang)
  if (isOwn) writer.write(chosen.first, chosen.last)
  else writeForeign(writer, chosen)
}

function writeForeign(writer: HtmlWriter, { lang, first, last }: Variant): void {
  const { typesetter, settings, stream } = writer
  const isBlock = stream.kindAt(first) >= Event.paragraph && isBlockEvent(stream.kindAt(first))
  const attributes = attribute('lang', lang) + attribute('dir', RIGHT_TO_LEFT.test(lang) ? 'rtl' : undefined)
  writer.typesetter = new Typesetter(rulesOf(lang, settings.typography), HTML_GLYPHS, stream.stops)
  const tags = tagsOf(isBlock ? 'div' : 'span', attributes)
  if (isBlock) writer.enterBlock(tags)
  else writer.enter(tags)
  writer.write(first, last)
  writer.exit()
  writer.typesetter = typesetter
}

function isBlockEvent(kind: number): boolean {
  return kind !== Event.strong && kind !== Event.emphasis && kind !== Event.link && kind !== Event.abbreviation
}

function isLanguageOf(variant: string, lang: string): boolean {
  return variant === lang || variant === lang.split(/[_-]/)[0]
}
