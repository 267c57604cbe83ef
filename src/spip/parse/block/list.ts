import { ASTERISK, HASH, runEnd } from '../../characters.ts'
import { Event } from '../../event.ts'
import type { Container, Flow } from '../flow.ts'
import { MAX_LIST_DEPTH } from '../limits.ts'
import type { LineStart } from './line.ts'

const ITEM: Container = { kind: Event.listItem }

/**
 * A list item: `-*` (unordered) or `-#` (ordered) at the start of a line, its depth the number of `*` or `#`.
 *
 * ```text
 * > | -** un sous-point
 *     ^^^
 * ```
 */
export const listItem: LineStart = (flow, at) => {
  const { source } = flow
  const marker = source.charCodeAt(at + 1)
  if (marker !== ASTERISK && marker !== HASH) return false
  const end = runEnd(source, at + 1)
  // Mixed markers (`-*#`) are no item.
  const after = source.charCodeAt(end)
  if (after === ASTERISK || after === HASH) return false
  flow.startBlock()
  openItem(flow, at, end, Math.min(end - at - 1, MAX_LIST_DEPTH), marker === HASH)
  flow.isBare = true
  flow.cursor = end
  return true
}

function openItem(flow: Flow, at: number, end: number, depth: number, ordered: boolean): void {
  const { containers } = flow
  const base = flow.outsideLists
  const list = containers[base + 2 * (depth - 1)]
  // The item before ends, and its list too when this one is of the other type.
  flow.leave(base + 2 * depth - (list?.ordered === ordered ? 1 : 2), at, at)
  let level = (containers.length - base) / 2
  // A half is a list that goes on.
  for (; level % 1 === 0 && level < depth; level++) {
    if (!flow.enter({ kind: Event.list, ordered }, at, at, { ordered })) return
    if (level < depth - 1) flow.enter(ITEM, at, at)
  }
  flow.enter(ITEM, at, end)
}
