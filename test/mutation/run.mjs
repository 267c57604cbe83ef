// `npm run test:mutation [-- spip …]`: changes the code of an area, one sign at a time, and wants a test to fail.
//
// An area is a file in the folder `areas`: what is changed, the tests that run, and the lowest score that passes.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const areas = readdirSync('test/mutation/areas').map((file) => file.replace('.mjs', ''))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !areas.includes(name))
if (unknown.length > 0) throw new Error(`No area is called ${unknown.join(', ')}: there are ${areas.join(', ')}`)

// The copies of the repository that are changed. They go with the process, even one that is interrupted.
const copies = mkdtempSync(join(tmpdir(), 'mutation-'))
process.on('exit', () => rmSync(copies, { recursive: true, force: true }))

for (const name of asked.length > 0 ? asked : areas) await run(name)

async function run(name) {
  const { mutate, tests, least } = await import(`./areas/${name}.mjs`)
  // For the configuration of vitest: no option of Stryker reaches it when a table is changed, and then all tests run.
  process.env['MUTATION_TESTS'] = tests.join(' ')
  await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A busy machine is no endless loop.
    timeoutMS: 10_000,
    thresholds: { high: 100, low: least, break: least },
    reporters: ['progress', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `coverage/mutation/${name}.html` },
    jsonReporter: { fileName: `coverage/mutation/${name}.json` },
    ignorePatterns: ['/*', '!/src', '!/test', '!/package.json', '!/tsconfig.json', '/test/bench'],
    tempDirName: copies,
    warnings: { slow: false },
  }).runMutationTest()
}
