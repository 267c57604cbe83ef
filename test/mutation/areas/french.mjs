/** Dates, quantities and ordinals in French words: a mistake here tells another day, or another number. */
export const mutate = ['src/models/french/*.ts']

/** The unit tests. */
export const tests = ['test/models/french/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 85
