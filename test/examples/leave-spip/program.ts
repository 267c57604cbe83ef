import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const example = new URL('../../../examples/leave-spip/', import.meta.url)

// The driver locks a file that it reads, and test files run side by side: each worker has a copy of its own, in a place
// that the next run writes over.
const cache = fileURLToPath(new URL('../../../node_modules/.cache/leave-spip/', import.meta.url))
mkdirSync(cache, { recursive: true })

/** The database of the example. */
export const SAMPLE = join(cache, `${process.env['VITEST_POOL_ID']}.sqlite`)
copyFileSync(new URL('spip-site.sqlite', example), SAMPLE)

/** Whether the packages of the example are there; without them its tests skip. */
export const isInstalled = existsSync(new URL('node_modules/node-sqlite3-wasm', example))

/** Title of tests that need the packages of the example. */
export function titled(title: string): string {
  return isInstalled ? title : `${title} (skipped: run \`npm ci --prefix examples/leave-spip\` first)`
}

/** Loads a module of the example, which may need its packages. */
export function load(file: string) {
  return import(/* @vite-ignore */ new URL(file, example).href)
}

/** The date on which the sample is read. */
export const NOW = ['--now', '2026-11-15T08:00:00Z']

const folders: string[] = []

/** Makes an empty folder, taken away by `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leave-spip-'))
  folders.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** What a run of the program gave. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program in this process. */
export async function run(
  args: readonly string[],
  context: {
    readonly isTTY?: boolean
    readonly signal?: unknown
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<Run> {
  const { runLeaveSpip } = await load('src/run-leave-spip.mjs')
  const written = { out: '', err: '' }
  const streamOf = (name: 'out' | 'err') => ({
    isTTY: context.isTTY ?? false,
    write: (text: string) => {
      written[name] += text
    },
  })
  const { env = {}, signal } = context
  const code = await runLeaveSpip(args, { cwd: '/', env, out: streamOf('out'), err: streamOf('err'), signal })
  return { code, ...written }
}

/** Reads every file of a folder, but for the state of the work. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
  return new Map(files.filter(([name]) => name !== '.leave-spip/state.json').sort(([a], [b]) => (a < b ? -1 : 1)))
}
