import { Event, type EventStream, EXIT } from '../../event.ts'
import { rulesOf } from '../../typography/rules-of.ts'
import { HTML_GLYPHS } from '../../typography/style.ts'
import { Typesetter } from '../../typography/typesetter.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import type { HtmlWriter } from '../writer.ts'

/** Language of a site that does not say otherwise. */
const SITE_LANGUAGE = 'fr'
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ku)(?:_|$)/

interface Variant {
  readonly lang: string
  readonly first: number
  readonly last: number
}

/** A multilingual text: the part in the language of the text, or the nearest to it. */
export const multi: HtmlHandler = (writer, index) => {
  const { stream, settings } = writer
  const variants = variantsOf(stream, index)
  writer.skipTo = (variants.at(-1)?.last ?? index) + 1
  const chosen = chooseVariant(variants, settings.lang)
  if (chosen === undefined) return
  const isOwn = chosen.lang === '' || isLanguageOf(chosen.lang, settings.lang)
  const { skipTo } = writer
  if (isOwn) writer.write(chosen.first, chosen.last)
  else writeForeign(writer, chosen)
  writer.skipTo = skipTo
}

function writeForeign(writer: HtmlWriter, { lang, first, last }: Variant): void {
  const { typesetter, settings, stream } = writer
  const isBlock = stream.kindAt(first) >= Event.paragraph && isBlockEvent(stream.kindAt(first))
  const direction = RIGHT_TO_LEFT.test(lang) ? ' dir="rtl"' : ''
  writer.typesetter = new Typesetter(settings.typography ? rulesOf(lang) : undefined, HTML_GLYPHS)
  if (isBlock) writer.enterBlock('div', ` lang="${escapeHtml(lang)}"${direction}`)
  else writer.enter('span', ` lang="${escapeHtml(lang)}"${direction}`)
  writer.write(first, last)
  writer.exit()
  writer.typesetter = typesetter
}

function isBlockEvent(kind: number): boolean {
  return kind !== Event.strong && kind !== Event.emphasis && kind !== Event.link && kind !== Event.abbreviation
}

/** List the parts of a multilingual text that starts at an event. */
export function variantsOf(stream: EventStream, index: number): Variant[] {
  const variants: Variant[] = []
  let lang = ''
  let first = 0
  for (let at = index + 1; at < stream.length && stream.kindAt(at) !== Event.multi + EXIT; at++) {
    const kind = stream.kindAt(at)
    if (kind === Event.multiVariant) {
      lang = (stream.data[at] as { lang: string }).lang
      first = at + 1
    } else if (kind === Event.multiVariant + EXIT) variants.push({ lang, first, last: at })
  }
  return variants
}

/**
 * Choose the part of a multilingual text: in the language asked for, or the one that it is a variety of, or the
 * same for the site's language, or the first.
 */
export function chooseVariant<Part extends { readonly lang: string }>(
  variants: readonly Part[],
  lang: string,
): Part | undefined {
  const wanted = [lang, lang.split(/[_-]/)[0], SITE_LANGUAGE]
  for (const code of wanted) {
    const found = variants.find((variant) => variant.lang === code)
    if (found !== undefined) return found
  }
  return variants[0]
}

function isLanguageOf(variant: string, lang: string): boolean {
  return variant === lang || variant === lang.split(/[_-]/)[0]
}
