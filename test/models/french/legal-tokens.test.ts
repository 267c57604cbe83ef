import { expect, test } from 'vitest'
import { legalTokens } from '../../../src/models/french/legal-tokens.ts'

test.each([
  ['S.C.O.P. S.A.R.L.', ['scop', 'sarl']],
  ['S. C. O. P.', ['scop']],
  ['S C O P - S-A-R-L', ['scop', 'sarl']],
  ['S.A. à conseil d’administration', ['sa', 'conseil', 'de', 'administration']],
  ['S A À CA', ['sa', 'ca']],
  ['Coopératives\u00A0d´habitants', ['cooperative', 'de', 'habitant']],
  ['loi1901 (1er juillet)', ['loi', '1901', '1', 'er', 'juillet']],
  ['loi n° 47-1775', ['loi', '47', '1775']],
  ['SAS', ['sas']],
  ['SAS de coopératives', ['sas', 'de', 'cooperative']],
  ['SCIC sous forme de SARL', ['scic', 'sarl']],
  ['Forme juridique : association de type loi 1901', ['association', 'loi', '1901']],
  ['association/SCIC ?', ['association', '/', 'scic', '?']],
  ['', []],
])('%j', (text, tokens) => {
  expect(legalTokens(text)).toEqual(tokens)
})
