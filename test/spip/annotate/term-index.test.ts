import { expect, test } from 'vitest'
import { TermIndex } from '../../../src/spip/annotate/term-index.ts'

const index = new TermIndex([
  { term: 'circuit', definition: 'un' },
  { term: 'circuit court', variants: ['circuits courts'], definition: 'deux' },
  { term: 'Circuit', definition: 'trois' },
  { term: 'PTCE', definition: 'quatre' },
  { term: 'R&D', definition: 'cinq' },
  { term: 'C', definition: 'six' },
  { term: 'C++', definition: 'sept' },
  { term: '.NET', definition: 'huit' },
  { term: ' A.M.A.P. ', definition: 'neuf' },
  { term: 'loi (2014)', definition: 'dix' },
  { term: '50 %', definition: 'onze' },
  { term: '!', definition: 'douze' },
  { term: 'a (', definition: 'treize' },
  { term: '( b', definition: 'quatorze' },
])

test.each<[text: string, found: string[]]>([
  ['', []],
  ['du pain', []],
  // The longest term, and the first of two that share a spelling.
  ['Un circuit court.', ['circuit court: deux']],
  ['Un circuit long.', ['circuit: un']],
  ['Des circuits-courts.', ['circuits-courts: deux']],
  // What stops in the middle of a longer term is looked at again from its next word.
  ['circuit circuit court', ['circuit: un', 'circuit court: deux']],
  // Only whole words, and an acronym in capitals.
  ['inter-PTCE, ptce, PTCE', ['PTCE: quatre']],
  // The signs between its words are those of the term.
  ['R&D, R & D', ['R&D: cinq', 'R & D: cinq']],
  ['R. D, R, D, R–D', []],
  // So are those at its ends, and the term with more of them comes first.
  ['C, C++, (C++), C+', ['C: six', 'C++: sept', 'C++: sept', 'C: six']],
  ['C++1, +C', ['C: six', 'C: six']],
  ['.NET, (.NET), NET, a.NET', ['.NET: huit', '.NET: huit']],
  ['A.M.A.P., A.M.A.P.E., A.M.A.P', ['A.M.A.P.: neuf']],
  ['la loi (2014), la loi 2014', ['loi (2014): dix']],
  ['50\u00A0%, 50', ['50\u00A0%: onze']],
  ['!', []],
  // No sign is part of two.
  ['a ( b', ['a (: treize']],
])('finds the terms of %j', (text, found) => {
  const places = Array.from(index.find(text), ({ start, end, term }) => `${text.slice(start, end)}: ${term.definition}`)
  expect(places).toEqual(found)
})
