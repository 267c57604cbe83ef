import { Token, type TokenList } from '../token.ts'

/**
 * Give the index of the token that closes the link, the note or the multilingual text which a token opens; the index
 * itself for any other token.
 *
 * What stands in them says nothing of the block around: a pipe ends no cell, an end tag no poem.
 *
 * ```text
 * > | |a [b|c->d] e|
 *        ^^^^^^^^
 * ```
 */
export function passOver(tokens: TokenList, index: number): number {
  const kind = tokens.kindAt(index)
  if (kind !== Token.linkOpen && kind !== Token.footnoteOpen && kind !== Token.multiOpen) return index
  return Math.max(index, tokens.mateOf(index))
}
