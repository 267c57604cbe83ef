import { describe, expect, test } from 'vitest'
import { checkedParts, refreshed } from './markup-page.ts'

const BLOCKS = ['```spip', '{a}', '```', 'Words.', '```tree', 'old', '```', '```html classes=false', '```'].join('\n')
const TABLE = ['| what | source | tree |', '|---|---|---|', '| two lines | `a⏎\\|` | |'].join('\n')

describe('a page is refreshed', () => {
  test.each([
    ['blocks after a source', BLOCKS, ['paragraph(emphasis("a"))', '<p><i>a</i></p>']],
    ['rows of a table', TABLE, ['| two lines | `a⏎\\|` | `paragraph("a" break-auto "\\|")` |']],
    ['a generated table', '<!-- generated: missing -->\n<!-- /generated -->', ['None.']],
    ['a node as JSON', '```spip\n----\n```\n```json thematicBreak\n```', ['{ "type": "thematicBreak" }']],
  ])('%s', (_, page, expected) => {
    expect(checkedParts(page).map((part) => part.expected.join('\n'))).toEqual(expected)
    expect(checkedParts(page).every(({ actual, expected }) => actual.join() === expected.join())).toBe(false)
    const fresh = refreshed(page)
    expect(checkedParts(fresh).every(({ actual, expected }) => actual.join() === expected.join())).toBe(true)
    expect(refreshed(fresh)).toBe(fresh)
  })
})

test.each([
  ['a table of words', '| a | b |\n|---|---|\n| c | d |'],
  ['a block of another language', '```ts\n1 + 1\n```'],
])('%s is left alone', (_, page) => {
  expect(checkedParts(page)).toEqual([])
})

test.each([
  ['a block that nothing closes', '```spip\na'],
  ['an unknown table', '<!-- generated: nothing -->\n<!-- /generated -->'],
  ['an unknown option', '```spip\na\n```\n```html colour=red\n```'],
  ['a node that is not there', '```spip\na\n```\n```json table\n```'],
])('%s throws', (_, page) => {
  expect(() => checkedParts(page)).toThrow()
})
