import type { Nodes } from 'mdast'
import { wrongArgument } from '../core/argument.ts'
import type { SpipRoot } from './syntax-tree.ts'

/** Fields of nodes of a type. */
interface Fields {
  /** Texts that it has. */
  readonly must?: readonly string[]
  /** Texts that may be left out, or be `null`. */
  readonly may?: readonly string[]
  /** Texts of its `data` that may be left out. */
  readonly data?: readonly string[]
  /** Objects of its `data` that may be left out. */
  readonly objects?: readonly string[]
}

const FIELDS: { readonly [Type in Nodes['type']]?: Fields } = {
  abbreviation: { must: ['title'], may: ['lang'] },
  anchor: { must: ['name'] },
  break: { data: ['kind'] },
  code: { must: ['value'], may: ['lang'], data: ['attributes'] },
  definition: { must: ['identifier', 'url'], may: ['title'] },
  footnoteDefinition: { must: ['identifier'], may: ['label'] },
  footnoteReference: { must: ['identifier'], may: ['label'] },
  glossaryLink: { must: ['term'], may: ['definition', 'source', 'lang'] },
  html: { must: ['value'] },
  idiom: { must: ['key'], may: ['module'] },
  image: { must: ['url'], may: ['alt', 'title'] },
  imageReference: { must: ['identifier'], may: ['alt'] },
  inlineCode: { must: ['value'], data: ['attributes'] },
  inlineMath: { must: ['value'] },
  link: { must: ['url'], may: ['title'], data: ['hreflang', 'kind', 'target'], objects: ['reference'] },
  linkReference: { must: ['identifier'] },
  math: { must: ['value'] },
  multiVariant: { must: ['lang'] },
  resource: { must: ['target'] },
  spipModel: { must: ['name', 'value'], may: ['align'] },
  table: { data: ['summary'], objects: ['numeric', 'caption'] },
  text: { must: ['value'], data: ['reference'] },
}

/** The types of nodes that must have children, be they none. */
const PARENTS: ReadonlySet<string> = new Set(
  (
    'abbreviation blockquote delete emphasis footnoteDefinition heading link linkReference list listItem multi ' +
    'multiVariant paragraph poetry poetryLine strong table tableCaption tableCell tableRow'
  ).split(' '),
)

/** Depth from which a tree is looked at for nodes that hold themselves, each time that it has doubled. */
const DEEP = 1024

/** How much of a longer path an error shows, at each end. */
const SHOWN = 6

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
 *   When it is no root, or when a node in it is none, lacks the text that its type asks for, or holds itself; it names
 *   the node, as `tree.children[0].children[2]`.
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
  const { type, children, data } = (node ?? {}) as Record<string, unknown>
  if (typeof type !== 'string') return ['', 'a node', node]
  const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type as Nodes['type']] : undefined
  const wrong = fields && wrongField(node as object, data ?? {}, fields)
  if (wrong !== undefined) return wrong
  if (!Array.isArray(children)) {
    return children !== undefined || PARENTS.has(type) ? ['.children', 'a list of nodes', children] : undefined
  }
  if (holdsItself(levels)) return ['', 'no part of itself', node]
  const { caption } = (type === 'table' ? (data ?? {}) : {}) as { caption?: unknown }
  levels.push(levelOf(children, caption))
  return undefined
}

function wrongField(node: object, inData: object, { must, may, data, objects }: Fields): Wrong | undefined {
  return (
    wrongIn(node, must, '.', isText) ??
    wrongIn(node, may, '.', (value) => value == null || isText(value)) ??
    wrongIn(inData, data, '.data.', (value) => value === undefined || isText(value)) ??
    wrongIn(inData, objects, '.data.', (value) => value !== null)
  )
}

function wrongIn(
  holder: object,
  names: readonly string[] = [],
  prefix: string,
  isRight: (value: unknown) => boolean,
): Wrong | undefined {
  const name = names.find((one) => !isRight(holder[one as keyof typeof holder]))
  if (name === undefined) return undefined
  const value: unknown = holder[name as keyof typeof holder]
  return [prefix + name, value === null && prefix !== '.' ? 'left out when there is none' : 'a string', value]
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
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
