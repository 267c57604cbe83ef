// The folder that is written. A file is there whole or not at all; what somebody changed is not overwritten.

import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../failure.mjs'

/** Where the program keeps what it needs to go on. */
export const WORK = '.leave-spip'

/** Opens the folder: an empty one, one where the work was stopped, or with `isForced` any. */
export function openTarget(folder, { isDryRun, isForced }) {
  if (isDryRun) return dryTarget()
  const entries = entriesOf(folder)
  if (isForced) rmSync(join(folder, WORK), { recursive: true, force: true })
  else if (entries.length > 0 && !existsSync(join(folder, WORK, 'state.json'))) {
    throw new Failure(`${folder} is not empty: give another folder, or overwrite what is there with --force`)
  }
  mkdirSync(join(folder, WORK), { recursive: true })
  const kept = []
  return {
    folder,
    /** Files that were there with other content, and were left. */
    kept,
    write(file, text) {
      const path = pathIn(folder, file)
      if (!isForced && existsSync(path)) {
        if (readFileSync(path, 'utf8') !== text) kept.push(file)
        return
      }
      mkdirSync(dirname(path), { recursive: true })
      replaceFile(path, text)
    },
    /** Writes a file of any length, in pieces: what this program alone makes, at the end. */
    async writeAll(file, pieces) {
      const path = pathIn(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      const part = createWriteStream(`${path}.part`)
      await pipeline(Readable.from(pieces), part)
      renameSync(`${path}.part`, path)
    },
  }
}

/** Writes a file beside its place and puts it there at once. */
export function replaceFile(path, text) {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

// Names are made of what stands in a database: whatever is overlooked there, nothing is written elsewhere.
function pathIn(folder, file) {
  const path = join(folder, file)
  if (!path.startsWith(join(folder, sep))) throw new Failure(`${file} would be outside of ${folder}: it is not written`)
  return path
}

function entriesOf(folder) {
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
  } catch {
    throw new Failure(`${folder} is no folder that can be read`)
  }
}

function dryTarget() {
  return { folder: undefined, kept: [], write: () => {}, writeAll: async () => {} }
}
