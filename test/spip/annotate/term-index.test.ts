import { expect, test } from 'vitest'
import { TermIndex } from '../../../src/spip/annotate/term-index.ts'

const index = new TermIndex([
  { term: 'circuit', definition: 'un' },
  { term: 'circuit court', variants: ['circuits courts'], definition: 'deux' },
  { term: 'Circuit', definition: 'trois' },
  { term: 'PTCE', definition: 'quatre' },
  { term: 'R&D', definition: 'cinq' },
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
])('finds the terms of %j', (text, found) => {
  const places = Array.from(index.find(text), ({ start, end, term }) => `${text.slice(start, end)}: ${term.definition}`)
  expect(places).toEqual(found)
})
