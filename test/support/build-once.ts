import { execFileSync } from 'node:child_process'

/** Builds `dist` before the tests of the package's shape, unless it is newer than the sources. */
export default function buildOnce(): void {
  execFileSync('node', ['.ci/build-if-stale.mjs'], { stdio: 'inherit' })
}
