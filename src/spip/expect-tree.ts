import { wrongArgument } from '../core/argument.ts'
import type { SpipRoot } from './syntax-tree.ts'

/** Refuse an argument `tree` that is none. */
export function expectTree(tree: unknown): asserts tree is SpipRoot {
  if (!isTree(tree)) throw wrongArgument('tree', 'a tree', tree)
}

/** Tell whether a value is a tree. */
export function isTree(value: unknown): value is SpipRoot {
  const { type, children } = Object(value) as { type?: unknown; children?: unknown }
  return type === 'root' && Array.isArray(children)
}
