import type { Root, RootContent } from 'mdast'
import { parseSpip, type SpipRoot, stringifySpip } from '../../src/spip/index.ts'
import { printTree } from '../support/print-tree.ts'
import { type Notation, said } from './round-trip.ts'

/*
 * Trees as a program makes them, without what only reading says: positions, `bare`, `column`, `numeric`.
 */

type Part = string | object

const partsOf = (parts: readonly Part[]) => parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const text = (value: string) => ({ type: 'text', value })

/** A node with content; a string is a text. */
export const node = (type: string, ...children: Part[]) => ({ type, children: partsOf(children) })

/** A node with fields, and content when it has some. */
export const nodeWith = (type: string, fields: object, ...children: Part[]) => ({
  ...node(type, ...children),
  ...fields,
})

export const root = (...children: Part[]): Root => ({ type: 'root', children: partsOf(children) as RootContent[] })
export const paragraph = (...children: Part[]) => node('paragraph', ...children)
export const strong = (...children: Part[]) => node('strong', ...children)
export const emphasis = (...children: Part[]) => node('emphasis', ...children)
export const link = (url: string, ...children: Part[]) => nodeWith('link', { url }, ...children)
export const item = (...children: Part[]) => node('listItem', ...children)
export const list = (...items: object[]) => nodeWith('list', { ordered: false }, ...items)
export const cell = (...children: Part[]) => node('tableCell', ...children)
export const header = (...children: Part[]) => nodeWith('tableCell', { data: { header: true } }, ...children)
export const table = (data: object, ...rows: object[][]) =>
  nodeWith('table', { data: { headRow: false, ...data } }, ...rows.map((row) => node('tableRow', ...row)))
export const lineBreak = (kind: string) => ({ type: 'break', data: { kind } })
export const call = (identifier: string) => ({ type: 'footnoteReference', identifier, label: identifier })
export const note = (identifier: string, ...children: object[]) =>
  nodeWith('footnoteDefinition', { identifier, label: identifier }, ...children)

export interface Written {
  readonly source: string
  /** Codes of the problems that were reported. */
  readonly codes: readonly string[]
}

/** Writes a tree. */
export function write(tree: Root, notation: Notation = 'auto'): Written {
  const codes: string[] = []
  return { source: stringifySpip(tree, { notation, onProblem: ({ code }) => codes.push(code) }), codes }
}

// What only reading says is left out, and fields have one order.
function sayingOf(tree: Root): string {
  const json = JSON.stringify(said(tree as SpipRoot), (name, value) => {
    if (DERIVED.has(name) || (name === 'kind' && value !== 'manual' && value !== 'line' && value !== 'blank'))
      return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
  return printTree(JSON.parse(json))
}

const DERIVED = new Set(['bare', 'numeric', 'column', 'spread'])

/** Writes a tree and reads it: what was written, and what the tree and what was read say. */
export function writeAndRead(tree: Root, notation: Notation = 'auto'): Written & { said: string; read: string } {
  const { source, codes } = write(tree, notation)
  return { source, codes, said: sayingOf(tree), read: sayingOf(parseSpip(source, { notation })) }
}
