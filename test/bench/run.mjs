// `npm run bench [-- --quick] [--only html,tree] [--passes 3] [--write]`: measures the library beside its peers.
import { execFileSync, spawnSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median } from './interleave.mjs'
import { pageOf } from './page.mjs'
import { ratioTable, textTable } from './tables.mjs'

const GROUPS = ['html', 'tree', 'text', 'growth', 'moderation', 'dataset', 'identifiers', 'heap', 'import', 'size']
const folder = fileURLToPath(new URL('.', import.meta.url))
const page = new URL('../../docs/performance.md', import.meta.url)

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    passes: { type: 'string' },
    quick: { type: 'boolean' },
    write: { type: 'boolean' },
  },
})
const chosen = options.only?.split(',') ?? GROUPS
const unknown = chosen.filter((name) => !GROUPS.includes(name))
if (unknown.length > 0) throw new Error(`No group is called ${unknown.join(', ')}: there are ${GROUPS.join(', ')}`)
if (options.write && (options.only || options.quick)) throw new Error('The page is written of whole runs only')

installPeers()
execFileSync(process.execPath, [`${folder}../../.ci/build-if-stale.mjs`], { stdio: 'inherit' })

/** A machine may be slow for some seconds: the middle of some passes says more than one. */
const passes = Number(options.passes ?? (options.write ? 3 : 1))

const loads = [loadavg()[0]]
const runs = new Map(chosen.map((name) => [name, []]))
for (let pass = 0; pass < passes; pass++) for (const name of chosen) runs.get(name).push(measured(name))
const results = [...runs.values()].map(combined)

const tables = results.flatMap((result) => result.tables)
const rows = results.flatMap((result) => result.rows)
for (const table of tables) console.log(`\n${table.title}\n\n${textTable(table)}`)
console.log(`\nRatios of this run\n\n${textTable(ratioTable(rows))}`)
if (options.write) writeFileSync(page, pageOf(tables, rows, loads))

function measured(name) {
  process.stderr.write(`${name}…\n`)
  const { stdout, status } = spawnSync(
    process.execPath,
    [`${folder}run-group.mjs`, name, options.quick ? 'quick' : 'full'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  if (status !== 0) process.exit(1)
  loads.push(loadavg()[0])
  return JSON.parse(stdout)
}

/** Gives the middle of each ratio, and the tables of the pass whose first ratio is the middle one. */
function combined(results) {
  const { tables } = results.toSorted((a, b) => a.rows[0].reached - b.rows[0].reached)[results.length >> 1]
  const rows = results[0].rows.map((row, index) => ({
    ...row,
    reached: median(results.map((result) => result.rows[index].reached)),
  }))
  return { tables, rows }
}

function installPeers() {
  const lock = statSync(`${folder}package-lock.json`).mtimeMs
  const installed = statSync(`${folder}node_modules/.package-lock.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (installed >= lock) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}
