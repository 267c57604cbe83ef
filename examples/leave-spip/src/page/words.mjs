import { spipToText } from 'ess-domain/spip'

/** Gives a title as plain text, in a language: braces are no markup there, and SPIP prints them. */
export function titleText(title, lang) {
  return plain(
    title.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`),
    lang,
  )
}

/** Gives the name of an author, which has a number where it is blank. */
export function authorName(name, id, lang) {
  return titleText(name, lang) || `Auteur ${id}`
}

// Strings of the interface stay as they were written.
const RESOLVE = { idiom: ({ key, module }) => `<:${module === undefined ? '' : `${module}:`}${key}:>` }

/** Gives a short text as plain text on one line, in a language. */
export function plain(text, lang) {
  return spipToText(text, { lang, notation: 'spip', resolve: RESOLVE })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
