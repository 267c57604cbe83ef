import { languageCode } from './language.ts'

/** Language of a site that does not say otherwise. */
export const SITE_LANGUAGE = 'fr'

/**
 * Choose the part of a multilingual text: in the language asked for, or the one that it is a variety of, or the
 * same for the site's language, or the first.
 */
export function chooseVariant<Part extends { readonly lang: string }>(
  variants: readonly Part[],
  lang: string,
): Part | undefined {
  const code = languageCode(lang)
  const wanted = [code, code.split('_')[0], SITE_LANGUAGE]
  for (const one of wanted) {
    const found = variants.find((variant) => languageCode(variant.lang) === one)
    if (found !== undefined) return found
  }
  return variants[0]
}

/** Tell whether a part is in the language asked for: in it, or in that which it is a variety of. */
export function isLanguageOf(variant: string, lang: string): boolean {
  const code = languageCode(lang)
  return [code, code.split('_')[0]].includes(languageCode(variant))
}
