import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GlossaryTerm, parseDataset, readExtractedText } from '../../../src/models/index.ts'

// The page that the example is about, as text: its tooltips were inlined, two of its lists and its note are lost.
const page = readFileSync('test/fixtures/articles/bou-sol-extracted.txt', 'utf8')
const dataset = parseDataset(JSON.parse(readFileSync('examples/bou-sol/dataset.json', 'utf8')))
const glossary: readonly GlossaryTerm[] = dataset.ok ? dataset.value.glossary : []

describe('the page of the example, without a glossary', () => {
  const read = readExtractedText(page)

  test('has its five terms, whose ends are guessed', () => {
    expect(read.terms.map(({ text, term, boundary }) => [text, term, boundary])).toEqual([
      ['PTCE', 'PTCE', 'guessed'],
      ['ESS', 'ESS', 'guessed'],
      ['PTCE', 'PTCE', 'guessed'],
      ['coopération', 'Coopération', 'guessed'],
      ['Circuits courts', 'Circuits Courts', 'guessed'],
    ])
  })

  test('has the ends that can be seen, and too much where nothing can', () => {
    expect(read.terms[0]?.definition).toBe('Pôles territoriaux de coopération économique.')
    expect(read.terms[1]?.definition).toMatch(/^Le terme d’Économie .* de son environnement\.$/)
    expect(read.terms[3]?.definition).toMatch(/leur identité territoriale autour de trois ambitions\s:$/)
    expect(read.terms[4]?.definition).toBe('Définition du concept de circuits courts et PTCE Renouveau Productif')
  })

  test('loses no word to a guess', () => {
    expect(read.text).toBe(page)
  })
})

describe('the page of the example, with its glossary', () => {
  const read = readExtractedText(page, { glossary })

  test('has its five terms, whose ends are certain', () => {
    expect(read.terms.map(({ id, boundary }) => [id, boundary])).toEqual([
      ['g-ptce', 'certain'],
      ['g-ess', 'certain'],
      ['g-ptce', 'certain'],
      ['g-coop', 'certain'],
      ['g-cc', 'certain'],
    ])
  })

  test('reads as it was written', () => {
    expect(read.text).toContain('Le 19 juin 2014, le PTCE "Bou’Sol"a reçu')
    expect(read.text).toContain('avec l’appui du Labo de l’ESS, dans le cadre')
    expect(read.text).toMatch(/Bou’Sol mobilise la coopération territoriale autour de trois ambitions\s:\n/)
    expect(read.text).toContain('\nCircuits courts et PTCE Renouveau Productif\n')
    expect(read.text).toContain('de la communauté PTCE Renouveau Productif\n')
  })

  test('gives the places of what it found', () => {
    for (const { text, start, wordsEnd, end, definition } of read.terms) {
      expect(page.slice(start, wordsEnd)).toBe(text)
      expect(page.slice(start, end).endsWith(definition)).toBe(true)
    }
  })

  test('has a call without note, and a number that is left out', () => {
    expect(read.footnoteRefs.map(({ marker, start, end }) => [marker, page.slice(start, end)])).toEqual([[2, '[2]']])
    expect(read.footnotes).toEqual([])
    expect(read.problems.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['dataset/article-footnote-dangling', ['footnoteRefs', 0], { marker: 2 }],
      ['dataset/article-footnote-gap', ['footnoteRefs'], { missing: [1] }],
    ])
  })

  test('announces two lists that are lost', () => {
    expect(read.lists.map(({ declaredCount, text }) => [declaredCount, text.slice(0, 22)])).toEqual([
      [3, 'Aujourd’hui, Bou’Sol m'],
      [4, 'Quatre autres Pôles on'],
    ])
    for (const { start, end, text } of read.lists) expect(page.slice(start, end)).toBe(text)
  })
})

test.each([
  ['the longer of two definitions', 'le PTCE PTCE Pôle du pain ici', ['Pôle', 'Pôle du pain'], 'le PTCE ici'],
  ['the longer of two, which comes first', 'le PTCE PTCE Pôle du pain ici', ['Pôle du pain', 'Pôle'], 'le PTCE ici'],
  ['a blank definition, which says nothing', 'le PTCE PTCE Pôle ici', [' '], 'le PTCE PTCE Pôle ici'],
  ['spaces before a comma', 'le PTCE PTCE Pôle du pain  , ici', ['Pôle du pain'], 'le PTCE, ici'],
  ['a comma further on', 'le PTCE PTCE Pôle du pain et , ici', ['Pôle du pain'], 'le PTCE et , ici'],
  ['other apostrophes and spaces', "l'AI AI L\u00A0'aide  à tous ici", ['L ’aide à tous'], "l'AI ici"],
  ['small letters', 'le PTCE PTCE pôle du pain ici', ['pôle du pain'], 'le PTCE ici'],
  ['a definition with blanks around', 'le PTCE PTCE Pôle du pain', [' Pôle du pain\n'], 'le PTCE'],
  ['another definition', 'le PTCE PTCE Pôle du riz ici', ['Pôle du pain'], 'le PTCE PTCE Pôle du riz ici'],
])('with %s', (_, text, definitions, clean) => {
  const terms = definitions.map((definition, index) => ({
    id: `t${index}` as GlossaryTerm['id'],
    term: text.includes('AI') ? 'AI' : 'PTCE',
    definition,
  }))
  expect(readExtractedText(text, { glossary: terms }).text).toBe(clean)
})

test('any text is read, and loses words that a glossary explains only', () => {
  const part = fc.constantFrom('PTCE', 'Pôle', 'pain', ' ', '\n', '. ', ' , ', ':', '[1]', 'trois', '’', '- ')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      expect(readExtractedText(text).text).toBe(text)
      const clean = readExtractedText(text, {
        glossary: [{ id: 't' as GlossaryTerm['id'], term: 'PTCE', definition: 'Pôle pain' }],
      })
      const removed = clean.terms.filter(({ boundary }) => boundary === 'certain')
      expect(text.length - clean.text.length).toBeGreaterThanOrEqual(removed.length * ' PTCE Pôle pain'.length)
    }),
  )
})

test.each([
  ['text', () => readExtractedText(3 as never)],
  ['glosary', () => readExtractedText('', { glosary: [] } as never)],
])('a wrong argument is named: %s', (name, act) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(name)
})
