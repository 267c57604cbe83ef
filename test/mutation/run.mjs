// `npm run test:mutation [-- spip …]`: changes the code of an area, one sign at a time, and wants a test to fail.
// `npm run test:mutation -- spip src/spip/html/url.ts …`: changes these files only, whole folders as 'src/spip/html/**'.
//
// An area is a file in the folder `areas`: what is changed, the tests that run, and the lowest score that passes.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const areas = readdirSync('test/mutation/areas').map((file) => file.replace('.mjs', ''))
const words = process.argv.slice(2)
// A path holds a slash, the name of an area none.
const asked = words.filter((word) => !word.includes('/'))
const paths = words.filter((word) => word.includes('/'))
const unknown = asked.filter((name) => !areas.includes(name))
if (unknown.length > 0) throw new Error(`No area is called ${unknown.join(', ')}: there are ${areas.join(', ')}`)
if (paths.length > 0 && asked.length !== 1) throw new Error('Name the area whose tests try these files')

// The copies of the repository that are changed. They go with the process, even one that is interrupted.
const copies = mkdtempSync(join(tmpdir(), 'mutation-'))
process.on('exit', () => rmSync(copies, { recursive: true, force: true }))

for (const name of asked.length > 0 ? asked : areas) await run(name)

async function run(name) {
  const { mutate, tests, least } = await import(`./areas/${name}.mjs`)
  // What is found in a few files does not replace the report on all of them.
  const report = `coverage/mutation/${name}${paths.length > 0 ? '-part' : ''}`
  // For the configuration of vitest: no option of Stryker reaches it when a table is changed, and then all tests run.
  process.env['MUTATION_TESTS'] = tests.join(' ')
  await new Stryker({
    mutate: paths.length > 0 ? [...paths, ...mutate.filter((pattern) => pattern.startsWith('!'))] : mutate,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // The first run counts what each test passes: 4.7 GB for the five thousand changes of `moderation`.
    testRunnerNodeArgs: ['--max-old-space-size=8192'],
    // A busy machine is no endless loop.
    timeoutMS: 10_000,
    thresholds: { high: 100, low: least, break: least },
    reporters: ['progress', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    // What the tests read is among what is copied: a file of tests that misses something does not load.
    ignorePatterns: [
      ...['/*', '!/src', '!/test', '!/examples', '!/package.json', '!/tsconfig.json'],
      ...['/test/bench', '/examples/forum', '/examples/leave-spip'],
    ],
    tempDirName: copies,
    warnings: { slow: false },
  }).runMutationTest()
}
