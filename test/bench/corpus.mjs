// The same document in several syntaxes, in four sizes. Nothing in it is random: figures of two days can be compared.
import { articleOf, COMMENT } from './corpus/document.mjs'
import { WRITERS } from './corpus/syntaxes.mjs'

/** A comment of 0.3 KB, an article of 5 KB, and articles of 100 KB and 1 MB of SPIP together. */
export const SIZES = ['comment', 'article', 'k100', 'm1']

const BYTES = { k100: 100_000, m1: 1_000_000 }

/** Writes a document of a size in a syntax; every syntax has the same articles, whatever it takes to write them. */
export function corpus(syntax, size) {
  if (size === 'comment') return flat(WRITERS[syntax](COMMENT))
  if (size === 'article') return flat(article(syntax, 0))
  const state = { noteCount: 0, notes: [] }
  const articles = Array.from({ length: articlesIn(BYTES[size]) }, (_, number) =>
    WRITERS[syntax](articleOf(number), state),
  )
  return flat(articles.join('\n'))
}

/** Writes one article in a syntax. */
export function article(syntax, number) {
  return WRITERS[syntax](articleOf(number))
}

function articlesIn(bytes) {
  let number = 0
  for (let written = 0; written < bytes; number++) written += Buffer.byteLength(article('spip', number)) + 1
  return number
}

/** Makes one string of a chain of pieces, so that reading it costs every program the same. */
export function flat(text) {
  return Buffer.from(text).toString()
}
