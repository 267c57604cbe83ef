import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../src/markdown/index.ts'
import { spipToHtml } from '../../src/spip/index.ts'
import { readCases } from '../conformance/cases.ts'
import { resolve, siteUrl } from '../conformance/site.ts'
import { commonHtml } from './common-html.ts'
import { KINDS } from './markdown-differences.ts'
import { markdownHtml } from './markdown-html.ts'

/*
 * SPIP → Markdown → HTML against SPIP → HTML, on every body and comment of the conformance corpus.
 */

interface Compared {
  readonly id: string
  readonly source: string
  readonly markdown: string
  readonly expected: string
  readonly got: string
}

const cases = readCases(new URL('../fixtures/conformance/', import.meta.url)).filter(({ fn }) => fn !== 'typo')

const compared = cases.map(({ id, source, lang }): Compared => {
  const markdown = spipToMarkdown(source, { notation: 'spip', lang, resolve })
  const html = spipToHtml(source, { html: 'trusted', notation: 'spip', typography: false, lang, resolve, siteUrl })
  return { id, source, markdown, expected: commonHtml(html), got: commonHtml(markdownHtml(markdown)) }
})

const kindsOf = (id: string): string[] => Object.keys(KINDS).filter((name) => KINDS[name]?.cases.includes(id))

/** Takes from HTML what the kinds say that differs. */
function without(kinds: readonly string[], html: string): string {
  return kinds.reduce((left, name) => KINDS[name]?.forget?.(left) ?? left, html)
}

const isSame = ({ expected, got }: Compared, kinds: readonly string[] = []): boolean =>
  without(kinds, expected) === without(kinds, got)

test('most texts have the same structure, the same words, the same links', () => {
  expect(compared.filter((one) => isSame(one)).length / compared.length).toBeGreaterThan(0.84)
  expect(compared.length).toBeGreaterThan(700)
})

test('of whole articles nothing differs but what the table says', () => {
  const articles = compared.filter(({ id }) => id.startsWith('mixed-articles-'))
  expect(articles.filter((one) => !isSame(one, kindsOf(one.id)))).toEqual([])
})

describe('the table of differences', () => {
  test('names every text that differs', () => {
    expect(compared.filter((one) => !isSame(one) && kindsOf(one.id).length === 0)).toEqual([])
  })

  test.each(Object.entries(KINDS))('%s: each of its texts differs so, and not otherwise', (name, kind) => {
    expect(kind.reason).not.toBe('')
    const own = compared.filter(({ id }) => kind.cases.includes(id))
    expect(own.map(({ id }) => id).sort()).toEqual([...kind.cases].sort())
    // It is needed: with the others alone, something is left.
    const needless = own.filter((one) =>
      isSame(
        one,
        kindsOf(one.id).filter((other) => other !== name),
      ),
    )
    expect(needless.map(({ id }) => id)).toEqual([])
    const unexplained = own.filter(
      (one) => kindsOf(one.id).every((other) => KINDS[other]?.forget) && !isSame(one, kindsOf(one.id)),
    )
    expect(unexplained).toEqual([])
  })
})
