import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpip, type SpipRoot } from '../../src/spip/index.ts'
import { readCases, readReferenceExamples } from '../conformance/cases.ts'
import { activeText, runsOf } from '../hostile/active-text.ts'
import { normalTree } from './normal-tree.ts'
import { NOTATIONS, type Notation, roundTrip, said, unplaced } from './round-trip.ts'

/*
 * What is written reads the same again: the bodies of the corpus and of the reference, texts of active characters, and
 * trees in normal form.
 */

const fixtures = new URL('../fixtures/conformance/', import.meta.url)

const bodies = [
  ...readCases(fixtures).map(({ id, fn, source }) => ({ id, fn, source })),
  ...readReferenceExamples(fixtures).map(({ id, fn, text }) => ({ id, fn, source: text })),
].filter(({ fn }) => fn !== 'typo')

describe('every body of the corpus and of the reference reads the same again', () => {
  test.each(NOTATIONS)('written as %s', (notation) => {
    const lost = bodies.filter(({ source }) => {
      const tree = parseSpip(source, { notation })
      return JSON.stringify(said(tree)) !== JSON.stringify(said(roundTrip(tree, notation).read))
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test.each(NOTATIONS)('and nothing is reported, written as %s', (notation) => {
    const reported = bodies.filter(
      ({ source }) => roundTrip(parseSpip(source, { notation }), notation).codes.length > 0,
    )
    expect(reported.map(({ id }) => id)).toEqual([])
  })
})

/**
 * What follows from the rest is not compared before it is reported. In texts of signs it may differ: a lone `{` in a
 * column is one of numbers, and its escape is none; in an item, an empty `<p>` leaves nothing but the element of the
 * paragraph behind it.
 */
const DERIVED = new Set(['bare', 'numeric', 'spread'])

const comparable = (tree: SpipRoot): string =>
  JSON.stringify(said(tree), (name, value) => {
    if (name === 'data') return Object.keys(value).every((field) => DERIVED.has(field)) ? undefined : value
    return DERIVED.has(name) ? undefined : value
  })

/** Does a text say something else once it is written, without a word of it? */
function changesSilently(source: string, notation: Notation): boolean {
  const tree = parseSpip(source, { notation })
  const { read, codes } = roundTrip(tree, notation)
  return codes.length === 0 && comparable(read) !== comparable(tree)
}

describe('a text of active characters', () => {
  // Bodies of notes, and blocks side by side, are not compared before they are reported: stringify-spip-limits.test.ts.
  const ofOneBlock = activeText.filter((source) => !source.includes('[[') && parseSpip(source).children.length === 1)

  test.each(NOTATIONS)('says the same again, or is reported, written as %s', (notation) => {
    fc.assert(
      fc.property(ofOneBlock, (source) => {
        fc.pre(parseSpip(source, { notation }).children.length === 1)
        expect(changesSilently(source, notation)).toBe(false)
      }),
      runsOf(2000),
    )
  })

  const sources = fc.sample(activeText, { numRuns: 2000, seed: 1 })

  test.each(NOTATIONS)('is seldom reported, written as %s', (notation) => {
    const reported = sources.filter((source) => roundTrip(parseSpip(source, { notation }), notation).codes.length > 0)
    expect(reported.length / sources.length).toBeLessThan(0.15)
  })

  test.each(NOTATIONS)('hardly ever changes without a word, written as %s', (notation) => {
    const changed = sources.filter((source) => changesSilently(source, notation))
    expect(changed.length / sources.length).toBeLessThan(0.01)
  })
})

test.each(NOTATIONS)('a tree in normal form is not reported, and reads the same again, written as %s', (notation) => {
  fc.assert(
    fc.property(normalTree(notation === 'angle'), (tree) => {
      const { source, read, codes } = roundTrip(tree, notation)
      expect(codes).toEqual([])
      expect(unplaced(read)).toEqual(unplaced(tree))
      expect(roundTrip(read, notation).source).toBe(source)
    }),
    runsOf(500),
  )
})

// A program that takes emphasis away leaves its text beside those around it.
test.each([
  ['a {b} c', 'a b c'],
  ['{{a}}{b}, c {', 'ab, c \\{'],
  ['-* {a} b\n-* c', '-* a b\n-* c'],
  // Without a word between them, they would be a character reference.
  ['R&{amp}; b', 'R&<intro></intro>amp<intro></intro>; b'],
])('%j without its emphasis is %j', (source, expected) => {
  const withoutEmphasis = <Node extends { type: string; children?: unknown }>(node: Node): Node[] => {
    const children = (node.children as Node[] | undefined)?.flatMap(withoutEmphasis)
    if (node.type === 'emphasis' || node.type === 'strong') return children ?? []
    return [children === undefined ? node : { ...node, children }]
  }
  const tree = { ...parseSpip(source), children: parseSpip(source).children.flatMap(withoutEmphasis) }
  expect(roundTrip(tree, 'auto').source).toBe(expected)
})
