/** The values that records hold: numbers, codes, dates, amounts. A mistake here refuses what is right, or changes it. */
export const mutate = [
  'src/models/values/**/*.ts',
  // Lists of codes, which a test of their own reads whole.
  '!src/models/values/activity/naf-{rev2,2025}-codes.ts',
]

/** The unit tests. */
export const tests = ['test/models/values/**/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 95
