import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlinedTerms } from '../../../src/models/extraction/inlined-terms.ts'
import { glossaryTermSchema } from '../../../src/models/index.ts'

const GLOSSARY = [
  { id: 'ptce', term: 'PTCE', variants: ['PTCEs'], definition: 'Pôle territorial' },
  { id: 'ptce-long', term: 'PTCE', definition: 'Pôle territorial de coopération' },
  { id: 'ess', term: 'ESS', definition: ' L’économie sociale. ' },
].map((term) => glossaryTermSchema.parse(term))

function found(text: string) {
  return inlinedTerms(text, GLOSSARY).map(({ text: words, definition, boundary, id }) => [
    words,
    definition,
    boundary,
    id,
  ])
}

describe('with a glossary', () => {
  test.each<[name: string, text: string, terms: unknown[]]>([
    ['a definition', 'Le PTCE PTCE Pôle territorial reçoit', [['PTCE', 'Pôle territorial', 'certain', 'ptce']]],
    ['a variant', 'Les PTCEs PTCEs Pôle territorial vont', [['PTCEs', 'Pôle territorial', 'certain', 'ptce']]],
    [
      'the beginning of a longer word, which is no definition',
      'Le PTCE PTCE Pôle territorialement dit',
      [['PTCE', 'Pôle territorialement dit', 'guessed', undefined]],
    ],
  ])('%s', (_, text, terms) => {
    expect(found(text)).toEqual(terms)
  })
})

test('a slip of the pen is no term', () => {
  expect(found('Le four est est ouvert')).toEqual([])
})

test('a guess ends before the next term', () => {
  expect(found('SCIC SCIC Société coopérative PTCE PTCE Pôle territorial')).toEqual([
    ['SCIC', 'Société coopérative', 'guessed', undefined],
    ['PTCE', 'Pôle territorial', 'certain', 'ptce'],
  ])
})

test('a repetition in a definition that was found is part of it', () => {
  const glossary = [glossaryTermSchema.parse({ id: 'a', term: 'A', definition: 'Le pain Pain Blanc de tous' })]
  expect(inlinedTerms('Un A A Le pain Pain Blanc de tous. Fin', glossary).map(({ term }) => term)).toEqual(['A'])
})

test('a term ends with its line, and places count from the start of the text', () => {
  const text = 'Un.\r\nLe PTCE PTCE Pôle du pain\r\nFin. PTCE\nPTCE Pôle'
  const terms = inlinedTerms(text, [])
  expect(terms).toHaveLength(1)
  const [{ start, wordsEnd, end } = { start: 0, wordsEnd: 0, end: 0 }] = terms
  expect([text.slice(start, wordsEnd), text.slice(start, end)]).toEqual(['PTCE', 'PTCE PTCE Pôle du pain'])
})

test('terms lie in order, apart, and inside of the text', () => {
  const part = fc.constantFrom('PTCE ', 'ESS ', 'Pôle ', 'territorial', ' de coopération ', '. ', '\n', ' ', 'é')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, wordsEnd, end, text: words } of inlinedTerms(text, GLOSSARY)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(wordsEnd).toBeGreaterThan(start)
        expect(end).toBeGreaterThanOrEqual(wordsEnd)
        expect(text.slice(start, wordsEnd)).toBe(words)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
