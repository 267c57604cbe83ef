/** The whole of moderation. */
export const mutate = ['src/moderation/**/*.ts', '!src/moderation/index.ts']

/** The unit tests: random histories and the search take seconds where these take a moment. */
export const tests = ['test/moderation/*.test.ts', 'test/moderation/!(model|state-space)/**/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 95
