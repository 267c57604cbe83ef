import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { type RenderOptions, type SpipRoot, spipToHtml } from '../spip/index.ts'
import { lowerTable } from './lower-table.ts'
import { lowerMulti, lowerPoetry } from './lower-text.ts'

/** Gives the nodes of Markdown that say what a node of one type says; `inside` lowers what it holds. */
export type Lowerer<Node> = (node: Node, inside: (nodes: readonly Nodes[]) => RootContent[]) => readonly Nodes[]

type Lowerers = { readonly [Type in Nodes['type']]?: Lowerer<Extract<Nodes, { type: Type }>> }

/**
 * Turn a tree of SPIP's markup into one that has nodes of mdast only, with GFM's, so that any tool for Markdown takes
 * it: what Markdown cannot say becomes HTML or text.
 *
 * @param tree
 *   A tree; it is not changed.
 * @param options
 *   How HTML is rendered: abbreviations, anchors, links to the glossary.
 * @returns
 *   Another tree, of which some parts may be those of the first.
 */
export function lowerTree(tree: SpipRoot, options?: RenderOptions): Root {
  const asHtml = (node: Nodes): readonly Nodes[] => [{ type: 'html', value: htmlOf(node as PhrasingContent, options) }]
  const lowerers: Lowerers = { ...LOWERERS, abbreviation: asHtml, anchor: asHtml, glossaryLink: asHtml }

  function lower(node: Nodes): readonly Nodes[] {
    const lowerer = Object.hasOwn(lowerers, node.type) ? (lowerers[node.type] as Lowerer<Nodes>) : undefined
    if (lowerer !== undefined) return lowerer(node, inside)
    return 'children' in node ? [{ ...node, children: inside(node.children) } as Nodes] : [node]
  }

  function inside(nodes: readonly Nodes[]): RootContent[] {
    return nodes.flatMap((node) => lower(node) as RootContent[])
  }

  return { ...tree, children: inside(tree.children) }
}

const LOWERERS: Lowerers = {
  bullet: () => [text('–\u00a0')],
  dash: () => [text('—\u00a0')],
  idiom: ({ module, key }) => [text(module === undefined ? `<:${key}:>` : `<:${module}:${key}:>`)],
  spipModel: ({ value }) => [text(value)],
  resource: ({ kind, target }) => {
    if (kind === 'file') return [text(`<${target}>`)]
    return [{ type: 'link', url: kind === 'mail' ? `mailto:${target}` : target, children: [text(target)] }]
  },
  // Written as it is: with `remark-math`, and on the web, it is read as a formula.
  inlineMath: ({ value }) => [{ type: 'html', value: `$${value}$` }],
  math: ({ value }) => [{ type: 'html', value: `$$\n${value}\n$$` }],
  link: (node, inside) => {
    const { reference, target } = node.data ?? {}
    const shown = reference === undefined ? (target ?? node.url) : `${reference.type} ${reference.id}`
    const children = node.children.length === 0 ? [text(shown)] : (inside(node.children) as PhrasingContent[])
    return [{ ...node, children }]
  },
  multi: lowerMulti,
  poetry: lowerPoetry,
  table: lowerTable,
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value }
}

function htmlOf(node: PhrasingContent, options: RenderOptions | undefined): string {
  return spipToHtml(
    { type: 'root', children: [{ type: 'paragraph', data: { bare: true }, children: [node] }] },
    { typography: false, classes: false, ...options },
  )
}
