import { expect, test } from 'vitest'
import { passOver } from '../../../../src/spip/parse/block/pass-over.ts'
import { scan } from '../../../../src/spip/parse/scan.ts'
import { Token } from '../../../../src/spip/parse/token.ts'

test.each<[source: string, opener: Token, closer: Token]>([
  ['a [b|c->d] e', Token.linkOpen, Token.linkClose],
  ['a [[b|c]] e', Token.footnoteOpen, Token.footnoteClose],
  ['a <multi>[fr]b|c</multi> e', Token.multiOpen, Token.multiClose],
  // One whose end stands in code ends nowhere.
  ['a <multi>[fr]b<code></multi></code> e', Token.multiOpen, Token.multiOpen],
  // The pipe of an abbreviation and those in a quotation are seen.
  ['a [b|c] e', Token.abbreviationOpen, Token.abbreviationOpen],
  ['<quote>a|b</quote>', Token.quoteOpen, Token.quoteOpen],
])('from the opener in %j', (source, opener, closer) => {
  const { tokens } = scan(source, 'auto', 'body')
  const open = Array.from({ length: tokens.length }, (_, index) => tokens.kindAt(index)).indexOf(opener)
  expect(open).toBeGreaterThanOrEqual(0)
  expect(tokens.kindAt(passOver(tokens, open))).toBe(closer)
})
