// Builds dist when it is missing, or older than what it is built from.
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const inputs = ['package.json', 'tsconfig.json', 'tsup.config.ts', '.ci', 'src']

/** Gives when a file, or the youngest file in a folder, was changed; a folder changes when a file in it goes. */
function changedAt(path) {
  const stats = statSync(new URL(path, root), { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0
  const files = readdirSync(new URL(path, root))
  return Math.max(stats.mtimeMs, ...files.map((name) => changedAt(`${path}/${name}`)))
}

// Code is written first and declarations last: the ones tell when the build began, the others that it ended well.
const isFresh = changedAt('dist/index.d.ts') > 0 && changedAt('dist/index.js') >= Math.max(...inputs.map(changedAt))

if (!isFresh) {
  execFileSync('npx', ['--no-install', 'tsup', '--silent'], { cwd: fileURLToPath(root), stdio: 'inherit' })
}
