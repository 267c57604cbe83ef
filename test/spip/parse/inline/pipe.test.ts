import { expect, test } from 'vitest'
import { parseSpip } from '../../../../src/spip/index.ts'
import { scan } from '../../../../src/spip/parse/scan.ts'
import { Token } from '../../../../src/spip/parse/token.ts'

/** The offsets of the pipes of a source. */
function pipesIn(source: string): number[] {
  const { tokens } = scan(source, 'auto', 'body')
  return Array.from({ length: tokens.length }, (_, index) => index)
    .filter((index) => tokens.kindAt(index) === Token.pipe)
    .map((index) => tokens.startOf(index))
}

test.each<[source: string, offsets: number[]]>([
  ['|a|b|', [0, 2, 4]],
  ['a | b', [2]],
  // Escaped, or in code, it is text.
  ['a \\| b', []],
  ['<code>|</code>', []],
])('the pipes of %j', (source, offsets) => {
  expect(pipesIn(source)).toEqual(offsets)
})

// A pipe is part of an address, but in a row: there it ends a cell.
test.each<[source: string, url: string]>([
  ['https://example.org/a|b', 'https://example.org/a|b'],
  ['x | https://example.org/a|b', 'https://example.org/a|b'],
  ['|https://example.org/a|b|', 'https://example.org/a'],
  ['<multi>[fr]|https://example.org/a|b|</multi>', 'https://example.org/a'],
])('the address in %j is %j', (source, url) => {
  expect(JSON.stringify(parseSpip(source))).toContain(`"url":"${url}"`)
})
