/** The grammar of SPIP's markup: what is read as which construct, beside tags and raw blocks, which are in `spip`. */
export const mutate = [
  'src/spip/parse/**/*.ts',
  '!src/spip/parse/inline/{html-tag,html-comment,raw-block}.ts',
  // Words to look up: no condition is in them.
  '!src/spip/parse/{token,limits}.ts',
]

/** The unit tests of the parser, each a table of texts and their trees. */
export const tests = ['test/spip/parse/**/*.test.ts', 'test/spip/{notation,positions}.test.ts']

/** The lowest score, in percent, that passes; no whole run has told yet how much it may be. */
export const least = 85
