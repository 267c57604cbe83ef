import { describe, expect, test } from 'vitest'
import { isSpelledAs } from '../../../src/spip/annotate/same-spelling.ts'

describe('the words of a text are those of a term', () => {
  test.each([
    ['pain', 'pain'],
    ['Pain', 'pain'],
    ['PAIN', 'pain'],
    ['économie', 'économie'],
    // Composed and decomposed letters.
    ['e\u0301conomie', 'économie'],
    ['économie', 'e\u0301conomie'],
    // Capitals may lack their accents, all of them or the first.
    ['Economie', 'économie'],
    ['ECONOMIE', 'économie'],
    ['ÉCONOMIE', 'économie'],
    ['ECOLE D’ETE', 'école d’été'],
    ['Œuvre', 'œuvre'],
    ['Oeuvre', 'œuvre'],
    ['OEUVRE', 'œuvre'],
    ['oeuvre', 'œuvre'],
    ['Æquo', 'æquo'],
    ['AEQUO', 'æquo'],
    ['ex aequo', 'ex æquo'],
    // Signs between letters do not count here: they are looked at before.
    ['circuits-courts', 'circuits courts'],
    ['prud\u2019homme', "prud'homme"],
    ['prud\u02BChomme', 'prud\u2019homme'],
    ['coo\u00ADpérative', 'coopérative'],
    ['ESS', 'ESS'],
    ['Éss', 'Éss'],
    ['2030', '2030'],
    ['CO2', 'CO₂'],
    ['', ''],
  ])('%j, %j', (words, term) => {
    expect(isSpelledAs(words, term)).toBe(true)
  })
})

describe('they are not', () => {
  test.each([
    ['cote', 'côté'],
    ['coté', 'côté'],
    ['côte', 'côté'],
    ['côté', 'cote'],
    ['Coté', 'côté'],
    ['ÈCONOMIE', 'économie'],
    ['economie', 'économie'],
    // An acronym is found in capitals only.
    ['ess', 'ESS'],
    ['Ess', 'ESS'],
    ['ai', 'AI'],
    ['pains', 'pain'],
    ['pain', ''],
  ])('%j, %j', (words, term) => {
    expect(isSpelledAs(words, term)).toBe(false)
  })
})
