/** Phone numbers: a mistake here calls somebody else. */
export const mutate = ['src/phones/*.ts', '!src/phones/index.ts']

/** The unit tests. */
export const tests = ['test/phones/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 90
