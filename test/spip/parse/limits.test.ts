import { describe, expect, test } from 'vitest'
import { renderSpip } from '../../../src/spip/index.ts'
import { MAX_BLOCK_DEPTH, MAX_EMPHASIS_DEPTH } from '../../../src/spip/parse/limits.ts'
import { readHtml } from '../../support/html-text.ts'
import { findDefects } from '../../support/well-formed.ts'

const DEEP = 10_000

const count = (html: string, tag: string) => html.split(tag).length - 1

describe('nesting is capped, and no word is lost', () => {
  test.each([
    ['quotations', '<quote>', '</quote>', '<blockquote', MAX_BLOCK_DEPTH],
    ['HTML blocks', '<div>', '</div>', '<div', 200],
    ['HTML spans', '<b>', '</b>', '<b>', 200],
    ['emphasis', '{a', '}', '<i>', MAX_EMPHASIS_DEPTH],
  ])('%s', (_, open, close, tag, most) => {
    const { html, notes } = renderSpip(`${open.repeat(DEEP)}mot${close.repeat(DEEP)} fin`)
    expect(findDefects(html, notes)).toEqual([])
    expect(count(html, tag)).toBeGreaterThan(10)
    expect(count(html, tag)).toBeLessThanOrEqual(most)
    const { text } = readHtml(html)
    expect(text).toContain('mot')
    expect(text).toContain('fin')
  })

  test('a quotation that is too deep is a problem, with its place', () => {
    const source = '<quote>'.repeat(MAX_BLOCK_DEPTH + 1)
    const problem = renderSpip(`${source}a`).problems.find(({ code }) => code === 'spip/too-deep')
    const offset = source.length - '<quote>'.length
    expect(problem).toMatchObject({
      params: { limit: MAX_BLOCK_DEPTH },
      position: { start: { offset }, end: { offset: source.length } },
    })
  })
})
