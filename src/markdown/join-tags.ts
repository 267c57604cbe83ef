import type { Nodes } from 'mdast'
import { spanning } from './make.ts'

/** What a pair of tags and what stands between them is a node for, or nodes. */
export interface TagRule {
  /** Name of the element. */
  readonly name: string
  /** Its start tag. */
  readonly start: RegExp
  /** Makes the node, which is placed from the start tag to the end tag; nothing when what stands between the tags does not fit. */
  readonly build: (match: RegExpExecArray, content: readonly Nodes[]) => Nodes | readonly Nodes[] | undefined
}

/** Most pairs in each other that become nodes: a tree must not be as deep as a text is long. */
export const MOST_PAIRS = 30

const TAG = /^<(\/?)([a-z][\w-]*)(?:\s[^<>]*)?>\s*$/i
const ENDS_ITSELF = /\/>\s*$/

interface Open {
  readonly name: string
  /** Index of the start tag. */
  readonly index: number
  readonly rule: TagRule | undefined
  readonly match: RegExpExecArray | null
}

/**
 * Make nodes of pairs of tags that stand among nodes, each tag one of them.
 *
 * Tags that do not match stay, and so does every pair that no rule knows.
 *
 * @param nodes
 *   Siblings.
 * @param rules
 *   Which pairs become nodes.
 */
export function joinTags(nodes: readonly Nodes[], rules: readonly TagRule[]): Nodes[] {
  const joined: Nodes[] = []
  const open: Open[] = []
  for (const node of nodes) {
    joined.push(node)
    const tag = node.type === 'html' ? TAG.exec(node.value) : null
    if (node.type !== 'html' || tag === null || ENDS_ITSELF.test(node.value)) continue
    const name = tag[2]?.toLowerCase() ?? ''
    if (!rules.some((rule) => rule.name === name)) continue
    if (tag[1] === '') open.push(openOf(node.value, name, joined.length - 1, open.length < MOST_PAIRS ? rules : []))
    else if (open.at(-1)?.name === name) close(joined, open.pop())
    // An end tag of another element: what is open cannot be told any more.
    else open.length = 0
  }
  return joined
}

function openOf(value: string, name: string, index: number, rules: readonly TagRule[]): Open {
  for (const rule of rules) {
    const match = rule.name === name ? rule.start.exec(value.trim()) : null
    if (match !== null) return { name, index, rule, match }
  }
  return { name, index, rule: undefined, match: null }
}

function close(joined: Nodes[], start: Open | undefined): void {
  if (start?.rule === undefined || start.match === null) return
  const built = start.rule.build(start.match, joined.slice(start.index + 1, -1))
  if (built === undefined) return
  const read = joined.splice(start.index)
  // An end tag that nobody wrote stands nowhere.
  for (const node of Array.isArray(built) ? built : [spanning(built as Nodes, read)]) joined.push(node)
}
