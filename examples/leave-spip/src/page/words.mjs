import { spipToText } from 'ess-domain/spip'

/** Gives a one-line field as plain text, in a language. */
export function plain(text, lang) {
  return spipToText(text, { lang, notation: 'spip' })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
