/** The plugins of unified: messages on files, and the place of each element in the source. */
export const mutate = ['src/unified/*.ts', '!src/unified/index.ts']

/** The unit tests. */
export const tests = ['test/unified/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 80
