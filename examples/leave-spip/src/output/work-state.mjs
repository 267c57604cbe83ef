// What is done, so that a run that was stopped goes on: written after each page of rows.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.mjs'
import { replaceFile, WORK } from './target-folder.mjs'

/** What must be the same for a later run to go on. */
const SAME = ['site', 'base', 'images', 'comments', 'html', 'prefix', 'timeZone', 'encoding', 'foldCase']

/** Reads the state of a folder, or makes that of a beginning. `--now` is that of the first run. */
export function openState(target, identity, options) {
  const asked = { identity, ...Object.fromEntries(SAME.map((name) => [name, options[name] ?? null])) }
  const path = target.folder === undefined ? undefined : join(target.folder, WORK, 'state.json')
  const stored = path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  if (stored !== undefined) expectSame(stored.asked, asked, target.folder)
  const state = stored ?? { asked, now: options.now, step: 0, after: 0, problemBytes: 0, counts: {} }
  return {
    ...state,
    isResumed: stored !== undefined,
    save(changes) {
      Object.assign(state, changes)
      Object.assign(this, changes)
      if (path !== undefined) replaceFile(path, `${JSON.stringify(state, null, 2)}\n`)
    },
    count(name, number = 1) {
      state.counts[name] = (state.counts[name] ?? 0) + number
    },
  }
}

function expectSame(stored, asked, folder) {
  const other = Object.keys(asked).find((name) => stored[name] !== asked[name])
  if (other === undefined) return
  const what = other === 'identity' ? 'another database, or one that changed since' : `another --${other}`
  throw new Failure(`${folder} was begun with ${what}: give another folder, or start anew with --force`)
}
