// Builds dist when it is missing, or older than what it is built from.
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const inputs = ['package.json', 'tsconfig.json', 'tsup.config.ts', 'src']

function timesIn(path) {
  const url = new URL(path, root)
  const stats = statSync(url, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [stats.mtimeMs]
  // A folder's own time changes when a file in it is removed.
  return [stats.mtimeMs, ...readdirSync(url).flatMap((name) => timesIn(`${path}/${name}`))]
}

const built = timesIn('dist').filter((time) => Number.isFinite(time))
const isComplete = statSync(new URL('dist/index.d.ts', root), { throwIfNoEntry: false }) !== undefined
const isFresh = isComplete && Math.min(...built) >= Math.max(...inputs.flatMap(timesIn))
if (!isFresh) {
  execFileSync('npx', ['--no-install', 'tsup', '--silent'], { cwd: fileURLToPath(root), stdio: 'inherit' })
}
