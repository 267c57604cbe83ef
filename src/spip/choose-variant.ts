/** Language of a site that does not say otherwise. */
const SITE_LANGUAGE = 'fr'

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
