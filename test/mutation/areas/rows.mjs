/** Rows of SPIP databases, read and written: a mistake here shows what was hidden, or loses what was said. */
export const mutate = ['src/interop/spip-rows/**/*.ts']

/** The unit tests, but the one that compares SPIP’s cascade with the promises of moderation. */
export const tests = [
  'test/interop/wrong-arguments.test.ts',
  'test/interop/spip-rows/**/!(cascade-against-promises).test.ts',
]

/** The lowest score, in percent, that passes. */
export const least = 90
