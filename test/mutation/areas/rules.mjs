/** What holds between the entities of a dataset: a mistake here tells a problem that is none, or keeps silent. */
export const mutate = ['src/models/rules/*.ts']

/** The unit tests. */
export const tests = ['test/models/rules/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 90
