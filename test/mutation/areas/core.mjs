/** What every part stands on: checks of arguments, instants, positions, words, circles; the lists of codes are left out. */
export const mutate = ['src/core/*.ts']

/** The unit tests; that of the codes reads their lists. */
export const tests = ['test/core/!(codes).test.ts']

/** The lowest score, in percent, that passes. */
export const least = 90
