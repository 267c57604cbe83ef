import { spipToText } from 'ess-domain/spip'

/** Gives a title as plain text, in a language: braces are no markup there, and SPIP prints them. */
export function titleText(title, lang) {
  return plain(
    title.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`),
    lang,
  )
}

/** Gives a short text as plain text on one line, in a language. */
export function plain(text, lang) {
  return spipToText(text, { lang, notation: 'spip' })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
