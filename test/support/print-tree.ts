import { type ParseOptions, parseSpip } from '../../src/spip/index.ts'

/** What is read of a node, whatever its type. */
interface AnyNode {
  readonly type: string
  readonly value?: string | undefined
  readonly children?: readonly AnyNode[] | undefined
  readonly data?: object | undefined
}

/** Fields that are shown in another way, or that say nothing about the language. */
const NOT_SHOWN = new Set(['type', 'value', 'children', 'position', 'data', 'meta', 'column', 'spread'])

/** Values that a node nearly always has, and that are left out. */
const USUAL: Readonly<Record<string, unknown>> = { depth: 2, kind: 'url' }

/**
 * Print a tree on one line: `paragraph("a " strong("b") link[url="c"]("d"))`.
 *
 * A text is a string in quotes, a paragraph that is bare in its container is `bare(…)`, the kind of a line break
 * is its name. Fields, and those of `data`, stand in brackets; `true` is a name alone, what is false, null, empty or
 * usual is left out.
 */
export function printTree(node: AnyNode): string {
  const inside = [...(node.value === undefined ? [] : [quoted(node.value)]), ...(node.children ?? []).map(printTree)]
  if (node.type === 'root') return inside.join(' ')
  const { name, fields } = head(node)
  if (name === 'text' && fields === '') return inside.join('')
  return `${name}${fields}${inside.length === 0 ? '' : `(${inside.join(' ')})`}`
}

/** Parse a source and print its tree. */
export function treeOf(source: string, options?: ParseOptions): string {
  return printTree(parseSpip(source, options))
}

function head(node: AnyNode): { readonly name: string; readonly fields: string } {
  const fields = new Map([...Object.entries(node), ...Object.entries(node.data ?? {})])
  if (fields.get('label') === fields.get('identifier')) fields.delete('label')
  for (const [name, value] of fields) if (NOT_SHOWN.has(name) || isUsual(name, value)) fields.delete(name)
  let name = node.type
  if (name === 'paragraph' && fields.delete('bare')) name = 'bare'
  if (name === 'break') {
    name = `break-${String(fields.get('kind') ?? 'none')}`
    fields.delete('kind')
  }
  const shown = [...fields].map(([field, value]) => (value === true ? field : `${field}=${show(value)}`))
  return { name, fields: shown.length === 0 ? '' : `[${shown.join(' ')}]` }
}

function isUsual(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true
  if (Array.isArray(value)) return value.every((one) => one === null)
  return USUAL[name] === value
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(show).join(' ')})`
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quoted(value) : String(value)
  if ('type' in value && 'children' in value) return printTree(value as AnyNode)
  const { type, id, query, anchor } = value as Readonly<Record<string, string | number | undefined>>
  return `${type}${id}${query === undefined ? '' : `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u00a0', '~')
}
