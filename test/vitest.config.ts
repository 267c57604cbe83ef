import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ClosingLineReporter } from './support/closing-line-reporter.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// Snippets and tests may write the imports that a user writes: they run on the sources, without a build.
const alias = [
  { find: /^ess-domain$/, replacement: `${root}src/index.ts` },
  { find: /^ess-domain\/([a-z0-9]+)$/, replacement: `${root}src/$1/index.ts` },
]

// Minutes of measuring, which other work on the machine disturbs: `check` runs it alone, after the other tests.
const growth = ['test/**/{growth,*-growth}.test.ts']

// A server that takes its time to start, a program that writes a whole site, or is stopped wherever it can be, an app that
// installs the package, a compiler that reads every declaration and snippet, or all of schema.org, a browser in which all
// of every page is looked at, and every entry loaded, texts of half a million of signs, a whole corpus turned into
// Markdown and back, twice: `check` runs them alone.
const slow = [
  'test/browser/*.test.ts',
  'test/examples/leave-spip/{mariadb,resume,site}.test.ts',
  'test/package/{consumer,consumer-types}.test.ts',
  'test/docs/snippet-types.test.ts',
  'test/hostile/half-a-million.test.ts',
  'test/interop/json-ld/schema-org-types.test.ts',
  'test/markdown/round-trip-corpus.test.ts',
]

// These look at the package as it is published, so that dist must be built first.
const built = ['test/package/!(layers|consumer|consumer-types|fresh-results|wrong-arguments).test.ts']

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    reporters: ['default', new ClosingLineReporter()],
    pool: 'threads',
    // On two processors it would be one: the tests took half as long again.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Nothing should take so long; a machine that does five things at once makes no test fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: [...built, ...growth, ...slow],
          // The library keeps no state: tests of several files may share a worker, which loads everything once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: built,
          isolate: false,
          globalSetup: `${root}test/support/build-once.ts`,
        },
      },
      {
        extends: true,
        test: { name: 'growth', include: growth, globalSetup: `${root}test/support/build-once.ts` },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slow,
          globalSetup: `${root}test/support/build-once.ts`,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          // What is wrong elsewhere is said by `npm run types`.
          typecheck: { enabled: true, only: true, ignoreSourceErrors: true, include: ['test/types/**/*.test-d.ts'] },
        },
      },
    ],
  },
})
