// Letters and digits: readers name folders, and fill `lang`, with it.
const LANGUAGE = /^[a-z]{2,8}(?:[_-][a-z0-9]{1,8}){0,3}$/i

/** Tell whether a word is written as a language is: `fr`, `pt_br`, `oc_ni_la`. */
export function isSpipLanguage(word: string): boolean {
  return LANGUAGE.test(word)
}
