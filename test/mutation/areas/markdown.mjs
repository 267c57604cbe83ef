/** The way to Markdown and back: what of a text is kept, and with which signs. */
export const mutate = ['src/markdown/**/*.ts', '!src/markdown/index.ts']

/** The unit tests: the two corpora and the properties take minutes where these take seconds. */
export const tests = [
  'test/markdown/!(commonmark|conformance|round-trip).test.ts',
  'test/markdown/{lower,raise}/*.test.ts',
]

/** The lowest score, in percent, that passes. */
export const least = 90
