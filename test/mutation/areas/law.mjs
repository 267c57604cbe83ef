/** What is answered as law: a mistake is told to people as such. */
export const mutate = ['src/models/law/*.ts']

/** The unit tests. */
export const tests = ['test/models/law/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 95
