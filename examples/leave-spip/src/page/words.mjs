import { spipInlineToText, spipToText } from 'ess-domain/spip'

/** Gives a one-line field, such as a title, as plain text, in a language. */
export function plain(field, lang) {
  return spipInlineToText(field, { lang }).trim()
}

/** Gives a short text, such as a *descriptif*, as plain text on one line, in a language. */
export function summaryOf(text, lang) {
  return spipToText(text, { lang, notation: 'spip' })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
}
