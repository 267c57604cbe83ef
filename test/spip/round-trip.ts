import type { Nodes } from 'mdast'
import { type ParseOptions, parseSpip, type SpipRoot, stringifySpip } from '../../src/spip/index.ts'

export type Notation = NonNullable<ParseOptions['notation']>

export const NOTATIONS = ['spip', 'auto', 'angle'] as const satisfies readonly Notation[]

export interface RoundTrip {
  readonly source: string
  /** The tree that the source gives. */
  readonly read: SpipRoot
  /** Codes of the problems that were reported. */
  readonly codes: readonly string[]
}

/** Writes a tree, and reads what was written. */
export function roundTrip(tree: SpipRoot, notation: Notation): RoundTrip {
  const codes: string[] = []
  const source = stringifySpip(tree, { notation, onProblem: ({ code }) => codes.push(code) })
  return { source, read: parseSpip(source, { notation }), codes }
}

/** A tree without positions. */
export function unplaced(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree ?? null, (key, value) => (key === 'position' ? undefined : value)))
}

const isText = (node: Nodes | undefined): node is Extract<Nodes, { type: 'text' }> => node?.type === 'text'

// Emphasis of nothing, `{</multi>}`, is printed by nothing and written by nothing.
const isEmptied = (node: Nodes): boolean =>
  (node.type === 'emphasis' || node.type === 'strong') && node.children.every(isEmptied)

/** Makes one of neighbouring texts, escaped signs and character references among them. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes) {
    if (isEmptied(node)) continue
    const last = joined.at(-1)
    if (!isText(node)) joined.push(node)
    else if (!isText(last)) joined.push({ type: 'text', value: node.value })
    else joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
  }
  return joined
}

/**
 * What a tree says: without positions, neighbouring texts as one. What leaves nothing, such as `<intro>` or emphasis of
 * nothing, cuts a text where it stood, and a sign that would be read as markup is written with an escape, or as a
 * character reference.
 */
export function said(tree: SpipRoot): unknown {
  const json = JSON.stringify(unplaced(tree), (key, value) => (key === 'children' ? joinTexts(value) : value))
  return JSON.parse(json)
}
