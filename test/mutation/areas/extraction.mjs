/** Texts that were extracted from pages: their terms, notes, and the lists that they lost. */
export const mutate = ['src/models/extraction/*.ts']

/** The unit tests. */
export const tests = ['test/models/extraction/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 90
