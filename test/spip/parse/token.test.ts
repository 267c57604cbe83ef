import { expect, test } from 'vitest'
import { Token, TokenList } from '../../../src/spip/parse/token.ts'

test('a list of tokens', () => {
  const tokens = new TokenList()
  const open = tokens.push(Token.bracketOpen, 0, 1)
  const close = tokens.push(Token.linkClose, 5, 6, { url: 'a' })
  expect([open, close, tokens.length]).toEqual([0, 1, 2])
  expect([tokens.mateOf(open), tokens.mateOf(close)]).toEqual([-1, -1])
  tokens.pair(open, close)
  expect([tokens.mateOf(open), tokens.mateOf(close)]).toEqual([close, open])
  expect([tokens.kindAt(close), tokens.startOf(close), tokens.endOf(close)]).toEqual([Token.linkClose, 5, 6])
  tokens.truncate(1)
  expect(tokens.length).toBe(1)
  // Nothing is text at the start.
  expect([tokens.kindAt(9), tokens.startOf(9), tokens.endOf(9), tokens.mateOf(9)]).toEqual([Token.text, 0, 0, -1])
})
