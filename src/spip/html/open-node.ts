import type { Tags } from './tags.ts'

/** Said of a node whose element was closed before the node was left. */
export const CLOSED = -1

/** In front of the name of an element that is open and not printed. */
export const DROPPED = '!'

/** Most elements that are open where a tag of the text opens another; deeper tags go, their content stays. */
export const MAX_TAG_DEPTH = 200

/**
 * Most elements that are open where a node opens one: more than a text can reach, for its blocks and spans have limits
 * of their own. A tree that was made by hand may be as deep as memory allows, which browsers cut at 512.
 */
export const MAX_NODE_DEPTH = 400

/** A node that is open. */
export interface OpenNode {
  tags: Tags
  /** How many elements were open before it; `CLOSED` when its own is closed already. */
  depth: number
  /** What was written before its start tag. */
  before: string
  /** Length of the output where the line of its start tag began. */
  lineStart: number
  /** Length of the output after its start tag. */
  contentStart: number
}
