import { Event, type EventStream, EXIT } from './event.ts'

/** Language of a site that does not say otherwise. */
const SITE_LANGUAGE = 'fr'

/** One part of a multilingual text: the events of its content. */
export interface Variant {
  readonly lang: string
  readonly first: number
  readonly last: number
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
