import { foldText } from '../../core/fold-text.ts'

// Folded, « à » would be the last letter of « S.A. à conseil d’administration ».
const TO = /(?<!\p{L})à(?!\p{L})/giu
const ELISION = /(?<![a-z])([dl])'/g
// « SCIC sous forme de SARL », « association de type loi 1901 »
const MANNER = /(?<![a-z])(?:d(?:e |'))?(?:sous |en )?(?:forme|statut|type)(?: juridique)?(?: d(?:e |')|(?![a-z]))/g
// « S.A.R.L. », « S. A. R. L. », « S A R L », « S-A-R-L »
const SPELT = /(?<![a-z\d])[a-z](\. ?|[ -])[a-z](?![a-z])(?:\1[a-z](?![a-z]))*/g
const SPELLING = /[^a-z]/g
// What stands around words or between them, and changes nothing; any other sign is a token: « SCOP ? », « association / SCIC ».
const TOKENS = /[a-z]+|\d+|[^a-z\d\s.()[\]"«»“”:'°•_\u2010-\u2015-]/g
const FILLERS: ReadonlySet<string> = new Set(
  'a au autre aux dite du en l la le les n par regi regie sous un une'.split(' '),
)
const PLURAL = /(?<=[a-z]{3})s$/
const OF = /^d(?:es)?$/

/**
 * Cut words of a legal form into what makes a difference: folded words in the singular, numbers, signs that part two
 * forms. Acronyms are in one piece, however they are spelt; small words are left out, but for « de »: « SAS de coopératives »
 * is none.
 */
export function legalTokens(text: string): string[] {
  const folded = foldText(text.normalize().replace(TO, ' '))
    .replace(MANNER, ' ')
    .replace(ELISION, '$1 ')
    .replace(SPELT, (letters) => letters.replace(SPELLING, ''))
  const tokens = folded.match(TOKENS) ?? []
  return tokens.filter((token) => !FILLERS.has(token)).map((token) => token.replace(OF, 'de').replace(PLURAL, ''))
}
