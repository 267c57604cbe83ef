/** Said of a node whose element was closed before the node was left. */
export const CLOSED = -1

/** A node that is open. */
export interface OpenNode {
  /** How many elements were open before it; `CLOSED` when its own is closed already. */
  depth: number
  /** What was written before its start tag. */
  before: string
  /** Length of the output where the line of its start tag began. */
  lineStart: number
  /** Length of the output after its start tag. */
  contentStart: number
}
