import type { Nodes } from 'mdast'
import { wrongArgument } from '../core/argument.ts'
import type { SpipRoot } from './syntax-tree.ts'

/** Depth from which a tree is looked at for nodes that hold themselves, each time that it has doubled. */
const DEEP = 1024

/** How much of a longer path an error shows, at each end. */
const SHOWN = 6

/** What a node must hold: its children, or a string. */
type Held<Type> = keyof Omit<Extract<Nodes, { type: Type }>, 'type' | 'data' | 'position'>

const NOTHING = [] as const
const CHILDREN = ['children'] as const
const VALUE = ['value'] as const

const HELD: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abbreviation: ['title', 'children'],
    anchor: ['name'],
    blockquote: CHILDREN,
    break: NOTHING,
    bullet: NOTHING,
    code: VALUE,
    dash: NOTHING,
    definition: ['identifier', 'url'],
    delete: CHILDREN,
    emphasis: CHILDREN,
    footnoteDefinition: ['identifier', 'children'],
    footnoteReference: ['identifier'],
    glossaryLink: ['term'],
    heading: CHILDREN,
    html: VALUE,
    idiom: ['key'],
    image: ['url'],
    imageReference: ['identifier'],
    inlineCode: VALUE,
    inlineMath: VALUE,
    link: ['url', 'children'],
    linkReference: ['identifier', 'children'],
    list: CHILDREN,
    listItem: CHILDREN,
    math: VALUE,
    multi: CHILDREN,
    multiVariant: ['lang', 'children'],
    paragraph: CHILDREN,
    poetry: CHILDREN,
    poetryLine: CHILDREN,
    resource: ['target'],
    root: CHILDREN,
    spipModel: ['name', 'value'],
    strong: CHILDREN,
    table: CHILDREN,
    tableCaption: CHILDREN,
    tableCell: CHILDREN,
    tableRow: CHILDREN,
    text: VALUE,
    thematicBreak: NOTHING,
    yaml: VALUE,
  } satisfies { readonly [Type in Nodes['type']]: readonly Held<Type>[] }),
)

/** Nodes that stand side by side, and which of them is looked at. */
interface Level {
  readonly nodes: readonly unknown[]
  /** How many of them are children; what comes after is the caption of a table. */
  readonly children: number
  index: number
}

/**
 * Refuse an argument that is no tree, such as one that was stored and is damaged.
 *
 * @param tree
 *   What was given.
 * @param name
 *   Name of the argument (default: `'tree'`).
 * @throws {TypeError}
 *   When it is no root, or when a node in it is none, lacks the children, the text, the address or the name that a node
 *   of its type holds, or holds itself; it names the place, as `tree.children[0].children[2].value`.
 */
export function expectTree(tree: unknown, name = 'tree'): asserts tree is SpipRoot {
  if (!isTree(tree)) throw wrongArgument(name, 'a tree', tree)
  const levels = [levelOf(tree.children, undefined)]
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    if (++level.index >= level.nodes.length) {
      levels.pop()
      continue
    }
    const problem = enter(level.nodes[level.index], levels)
    if (problem === undefined) continue
    const path = levels.map(({ children, index }) => (index < children ? `.children[${index}]` : '.data.caption'))
    if (path.length > 2 * SHOWN) path.splice(SHOWN, path.length - 2 * SHOWN, '…')
    throw wrongArgument(name + path.join('') + problem[0], problem[1], problem[2])
  }
}

/** Tell whether a value is a tree, as far as its root says. */
export function isTree(value: unknown): value is SpipRoot {
  const { type, children } = Object(value) as { type?: unknown; children?: unknown }
  return type === 'root' && Array.isArray(children)
}

/** What is wrong with a node: the field, what it should be, what it is. */
type Wrong = readonly [field: string, wanted: string, value: unknown]

// Looks at a node, and goes into it.
function enter(node: unknown, levels: Level[]): Wrong | undefined {
  const fields = (node ?? {}) as Record<string, unknown>
  const { type, children, data } = fields
  if (typeof type !== 'string') return ['', 'a node', node]
  let isParent = children !== undefined
  for (const field of HELD.get(type) ?? NOTHING) {
    if (field === 'children') isParent = true
    else if (typeof fields[field] !== 'string') return [`.${field}`, 'a string', fields[field]]
  }
  if (!isParent) return undefined
  if (!Array.isArray(children)) return ['.children', 'a list of nodes', children]
  if (holdsItself(levels)) return ['', 'no part of itself', node]
  const { caption } = (type === 'table' ? (data ?? {}) : {}) as { caption?: unknown }
  levels.push(levelOf(children, caption))
  return undefined
}

function levelOf(children: readonly unknown[], caption: unknown): Level {
  return { nodes: caption === undefined ? children : [...children, caption], children: children.length, index: -1 }
}

// A tree may be deep; that it has no end shows sooner or later. What is left of the path ends where a node comes again.
function holdsItself(levels: Level[]): boolean {
  const { length } = levels
  if (length < DEEP || (length & (length - 1)) !== 0) return false
  const seen = new Set<unknown>()
  const again = levels.findIndex(({ nodes, index }) => seen.size === seen.add(nodes[index]).size)
  if (again >= 0) levels.length = again + 1
  return again >= 0
}
