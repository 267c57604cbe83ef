import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../src/spip/render-spip.ts'
import { traceSpip } from '../../../src/spip/trace-spip.ts'

// Longer than what is kept as a chain of pieces: what lies before is settled between two blocks.
const BLOCKS = Array.from({ length: 1500 }, (_, index) => `Du {{pain}} n° ${index} : [ici->https://a.b/${index}] !`)
const LONG = BLOCKS.join('\n\n')

describe('a long text', () => {
  test('is written as its blocks are', () => {
    expect(spipToHtml(LONG)).toBe(BLOCKS.map((block) => spipToHtml(block)).join('\n'))
  })

  test.each([
    '----',
    'a',
    '<div>a</div>',
    '<p></p>',
    '<!-- a -->',
    '-* a',
    '{{{a}}}',
    '|a|b|',
    '<quote>a</quote>',
    'a[[b]]',
    '',
  ])('goes on with %j as a short one does', (block) => {
    const short = spipToHtml(`court\n\n${block}`)
    expect(spipToHtml(`${LONG}\n\n${block}`)).toBe(short.replace('<p>court</p>', () => spipToHtml(LONG)))
  })

  test('leads back to its source from any place', () => {
    const { html, positionAt } = traceSpip(LONG)
    for (const index of [0, 700, 1499]) {
      const start = positionAt(html.indexOf(`<a href="https://a.b/${index}"`))?.start.offset ?? -1
      expect(LONG.slice(start).startsWith(`[ici->https://a.b/${index}]`)).toBe(true)
    }
  })

  test('is written as well where one element holds everything', () => {
    expect(spipToHtml(`<quote>\n${LONG}\n</quote>`)).toBe(`<blockquote class="spip">\n${spipToHtml(LONG)}</blockquote>`)
  })
})
