/** What chooses the words, and writes letters, instants, numbers and lists; the words themselves are left out. */
export const mutate = ['src/i18n/*.ts', '!src/i18n/index.ts', 'src/i18n/{en,fr}/{counted,instant,quoted-list}.ts']

/** The unit tests. */
export const tests = ['test/i18n/**/*.test.ts']

/** The lowest score, in percent, that passes. */
export const least = 90
