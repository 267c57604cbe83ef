// Everything that was found, a line each in a file: a large site may have more of it than memory should hold.

import { appendFileSync, closeSync, createReadStream, existsSync, openSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { WORK } from './target-folder.mjs'

/** Opens the log of a folder at what a stopped run had written. */
export function openLog(target, bytes) {
  const path = target.folder === undefined ? undefined : join(target.folder, WORK, 'problems.jsonl')
  if (path !== undefined) {
    if (!existsSync(path)) closeSync(openSync(path, 'w'))
    truncateSync(path, bytes)
  }
  let waiting = []
  let size = bytes
  const counts = new Map()
  return {
    add(finding) {
      counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1)
      if (path !== undefined) waiting.push(`${JSON.stringify(finding)}\n`)
    },
    /** Writes what waits; gives the size of the log. */
    flush() {
      const text = waiting.join('')
      waiting = []
      if (text !== '') appendFileSync(path, text)
      size += Buffer.byteLength(text)
      return size
    },
    /** How often each code was found in this run. */
    counts,
    async *read() {
      if (path === undefined) return
      for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line)
    },
  }
}
