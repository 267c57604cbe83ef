import type { Connective } from './date-lead.ts'
import { ABOUT, PERHAPS } from './date-vocabulary.ts'
import { type Mark, marksTogether } from './doubt-mark.ts'

/**
 * Words behind a date belong to it beside it, or in parentheses; before a number, or behind a comma and before more words,
 * they belong to these: « en 2011 environ 30 personnes », « en 2011, sans doute par des voisins ».
 */
function behind(words: string): RegExp {
  return new RegExp(`^(?:,? ?\\((?:${words})\\)| (?:${words})(?![a-z]| \\d)|, (?:${words})(?=$|[).;]))`)
}

/** « 2014 et après », « 2014 (ou avant) »: before more words, « en 2014 et après la visite », they belong to these. */
function alsoBehind(words: string): RegExp {
  return new RegExp(`^,? \\(?(?:ou|et) (?:${words})(?=$|[).,;])`)
}

/** What stands behind a date and makes an interval of it: « le 12 juin au plus tard », « 2014 et après », « 2005/.. ». */
const BOUNDS_BEHIND: readonly (readonly [words: RegExp, connective: Connective])[] = [
  [behind('au plus tard|(?:au )?max(?:i(?:mum)?|\\.)?|dernier delai'), 'until'],
  [behind('au plus tot|(?:au )?min(?:i(?:mum)?|\\.)?'), 'since'],
  [alsoBehind('avant|plus tot|anterieurement'), 'until'],
  [alsoBehind('apres|plus(?: tard)?|\\+|au[ -]dela|ulterieurement|(?:(?:les )?annees )?suiv(?:ante?s|\\.)'), 'since'],
  [/^ ?(?:[/-] ?\.\.|\+(?!\/?-))/, 'since'],
]

/** Words behind a date that doubt it. */
const DOUBTS_BEHIND: readonly (readonly [words: RegExp, mark: Mark])[] = [
  [behind(ABOUT), '~'],
  [/^ ?(?:[~±≈]|\+\/?-)/, '~'],
  [behind(PERHAPS), '?'],
  [/^ ?(?:\(\?\)|\?)/, '?'],
]

/** Read the doubt that stands behind a date, and how many characters tell it. */
export function doubtBehind(after: string): { mark: Mark; length: number } {
  let mark: Mark = ''
  let length = 0
  for (const [words, sign] of DOUBTS_BEHIND) {
    const found = words.exec(after.slice(length))
    if (found === null) continue
    mark = marksTogether(mark, sign)
    length += found[0].length
  }
  return { mark, length }
}

/** Tell what the words behind a date, or behind its doubt, make of it; `undefined` when they bound nothing. */
export function boundBehind(after: string): Connective | undefined {
  return BOUNDS_BEHIND.find(([words]) => words.test(after))?.[1]
}
