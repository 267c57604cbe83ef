import { describe, expect, test } from 'vitest'
import { OpenTags } from '../../../src/spip/annotate/open-tags.ts'

function readingAfter(html: readonly string[], marksHeadings = false): string {
  const tags = new OpenTags(marksHeadings)
  for (const one of html) tags.read(one)
  return tags.reading
}

describe('what is done with a text after', () => {
  test.each([
    ['nothing', [], 'mark'],
    ['elements of prose', ['<p>', '<b>', '<em class="x">'], 'mark'],
    ['a link', ['<a href="x">'], 'skip'],
    ['a link that ended', ['<a href="x">', '</a>'], 'mark'],
    ['code in capitals', ['<CODE>'], 'skip'],
    ['an explained word', ['<abbr title="x">'], 'note'],
    ['code in an explained word', ['<dfn>', '<code>'], 'skip'],
    ['the end of the code in it', ['<dfn>', '<code>', '</code>'], 'note'],
    ['links in links', ['<a>', '<a>', '</a>'], 'skip'],
    ['more ends than starts', ['</a>', '</a>', '<b>'], 'mark'],
    ['an element that closes itself', ['<a id="x" />', '<code/>'], 'mark'],
    ['a slash in an unquoted value', ['<a href=/x/>'], 'skip'],
    ['several tags in one', ['<ul><li><a href="x">'], 'skip'],
    ['a whole element in one', ['<a href="x">y</a>'], 'mark'],
    ['a comment', ['<!-- <a> -->'], 'mark'],
    ['a heading', ['<h2>'], 'skip'],
    ['what is no heading', ['<h7>', '<header>', '<h2x>', '<th2>'], 'mark'],
    // Names that only begin like those.
    ['other elements', ['<a-b>', '<code-block>', '<pre2>', '<article>', '<abbreviation>'], 'mark'],
    ['a line end in a tag', ['<a\nhref="x">'], 'skip'],
    ['no tag', ['a < b', '<>', '< a>', ''], 'mark'],
  ])('%s', (_, html, reading) => {
    expect(readingAfter(html)).toBe(reading)
  })
})

test('elements end with the node that they were opened in', () => {
  const tags = new OpenTags(false)
  const readings: string[] = []
  const note = (): void => void readings.push(tags.reading)
  tags.read('<abbr>')
  tags.enter()
  tags.read('<a name="x">')
  note()
  tags.enter()
  tags.read('</a>')
  tags.leave()
  note()
  tags.read('<code>')
  tags.leave()
  note()
  tags.read('</abbr>')
  note()
  expect(readings).toEqual(['skip', 'note', 'note', 'mark'])
})

test('headings are marked when that is asked for', () => {
  expect(readingAfter(['<h2>'], true)).toBe('mark')
  expect(readingAfter(['<h2>', '<a>'], true)).toBe('skip')
})
