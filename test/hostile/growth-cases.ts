import type { SpipRoot } from '../../src/spip/index.ts'
import { controls } from './growth-controls.ts'
import { TEXT_OPERATIONS, type TextOperation, TREE_OPERATIONS } from './growth-operations.ts'
import { nestings, treeOf } from './nested-trees.ts'
import { patterns } from './patterns.ts'
import { traps } from './traps.ts'

/** Something whose time is measured. */
export interface GrowthCase {
  readonly operation: string
  readonly name: string
  /** Size of the shorter input that is measured first: characters, or nodes. */
  readonly size: number
  /** Gives what is measured, for an input of a size. */
  readonly prepare: (size: number) => () => unknown
}

/** Characters of a shorter text. */
const TEXT = 8_000
/** Nodes of a shorter tree, each in another. */
const TREE = 6_000

function ofTexts(operation: string, { concerns, size = TEXT, prepare }: TextOperation): GrowthCase[] {
  return [...patterns, ...traps]
    .filter(concerns)
    .map(({ name, make }) => ({ operation, name, size, prepare: (length) => prepare(make(length)) }))
}

function ofTrees(operation: string, run: (tree: SpipRoot) => unknown): GrowthCase[] {
  return Object.entries(nestings).map(([name, wrap]) => ({
    operation: `${operation} of a deep tree`,
    name,
    size: TREE,
    prepare: (depth) => {
      const tree = treeOf(wrap, depth)
      return () => run(tree)
    },
  }))
}

/** Everything that is measured; the child that measures finds a case by its index. */
export const cases: readonly GrowthCase[] = [
  ...controls,
  ...Object.entries(TEXT_OPERATIONS).flatMap(([operation, how]) => ofTexts(operation, how)),
  ...Object.entries(TREE_OPERATIONS).flatMap(([operation, run]) => ofTrees(operation, run)),
]
