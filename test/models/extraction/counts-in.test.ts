import { expect, test } from 'vitest'
import { countsIn } from '../../../src/models/extraction/counts-in.ts'

test.each<[sentence: string, counts: number[]]>([
  ['', []],
  ['Les points :', []],
  ['Le constructor de __proto__ :', []],
  ['Autour de trois ambitions :', [3]],
  ['TROIS AMBITIONS :', [3]],
  ['Voici les 12 points :', [12]],
  ['Voici les 99 points :', [99]],
  ['Voici les 100 points :', []],
  ['Vingt et une pistes :', [21]],
  ['Trente deux axes :', [32]],
  ['Dix-sept pistes :', [17]],
  ['Quatre-vingts pistes :', [80]],
  ['Ils sont trois :', [3]],
  ['Les « deux » :', []],
  ['L’une des deux pistes :', [2]],
  ['Un axe :', []],
  ['De deux à trois points :', [2, 3]],
  ['2-3 axes :', []],
  // What stands for another number
  ['Les deux cents axes :', []],
  ['Les deux mille axes :', []],
  ['Plus de 1 500 pains par jour :', []],
  ['Les 20\u202F000 pains :', []],
  ['Pour 1\u00A0500 pains, trois fours :', [3]],
  ['Pour 2,5 tonnes :', []],
  ['Une vingtaine de pistes :', []],
  ['Les deux tiers :', []],
  ['Les 10 % :', []],
  ['Les 2 M€ :', []],
  // What is a name, a time or a date
  ['Axe 3 :', []],
  ['Art. 9 :', []],
  ['Axe 3, quatre actions :', [4]],
  ['En 2014, trois points :', [3]],
  ['Nos 5 axes (2014-2016) :', [5]],
  ['Le 12 juin, trois axes :', [3]],
  ['Depuis trois ans, le pôle porte :', []],
  ['Deux fois par mois :', []],
  ['De 9h30 à 12h, deux ateliers :', [2]],
  ['La 3e visite, en sept. 2014 :', []],
  ['Trois axes'.normalize('NFD'), [3]],
])('%j', (sentence, counts) => {
  expect(countsIn(sentence)).toEqual(counts)
})
