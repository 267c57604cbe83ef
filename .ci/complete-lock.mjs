// Writes into the lock file the packages for other platforms that the registry at hand does not serve.
//
// npm leaves those out without a word, and `npm ci` then refuses the file. Run it after a change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))

/** Reads the platform out of a name such as `@rollup/rollup-linux-x64-musl`. */
function platformOf(name) {
  const [, os, cpu, rest = ''] =
    /-(android|darwin|freebsd|linux|openbsd|openharmony|win32)-([a-z0-9]+)(.*)$/.exec(name) ?? []
  if (os === undefined) throw new Error(`${name} is optional, and its name tells no platform`)
  return { os, cpu, libc: os === 'linux' ? libcOf(rest) : undefined }
}

function libcOf(name) {
  if (name.includes('musl')) return 'musl'
  return name.includes('gnu') ? 'glibc' : undefined
}

for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`
    if (key in lock.packages || `${parent}/${key}` in lock.packages) continue
    const { os, cpu, libc } = platformOf(name)
    // In the order that npm writes them.
    lock.packages[key] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(libc && { libc: [libc] }),
      optional: true,
      os: [os],
    }
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
