/** Trees, and the way back to source: what is made of events and of any tree of mdast, and with which signs. */
export const mutate = ['src/spip/{stringify,tree}/**/*.ts', 'src/spip/{expect-tree,stringify-spip}.ts']

/** The unit tests: the two corpora and the properties take minutes where these take seconds. */
export const tests = [
  'test/spip/{stringify,tree}/**/*.test.ts',
  'test/spip/{expect-tree,event,parse-spip,stringify-spip-elsewhere}.test.ts',
  'test/spip/parse/block/*.test.ts',
]

/** The lowest score, in percent, that passes. */
export const least = 85
