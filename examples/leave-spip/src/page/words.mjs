import { spipInlineToText, spipToText } from 'ess-domain/spip'

// Strings of the interface stay as they were written.
const RESOLVE = { idiom: ({ key, module }) => `<:${module === undefined ? '' : `${module}:`}${key}:>` }

/** Gives a one-line field, such as a title, as plain text, in a language; in a text, typography is that of the text. */
export function titleText(title, lang, typography = true) {
  return spipInlineToText(title, { lang, typography, resolve: RESOLVE })
}

/** Gives the name of an author, which has a number where it is blank. */
export function authorName(name, id, lang) {
  return titleText(name, lang) || `Auteur ${id}`
}

/** Gives a short text as plain text on one line, in a language. */
export function summaryText(text, lang) {
  return spipToText(text, { lang, notation: 'spip', resolve: RESOLVE })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
