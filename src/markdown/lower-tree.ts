import type { Heading, Nodes, Root, RootContent } from 'mdast'
import type { RenderOptions, SpipRoot } from '../spip/index.ts'
import { lowerGlossaryLink, lowerLink, lowerResource } from './lower/link.ts'
import { html, type Lowerer, type Lowering, loweringOf, text } from './lower/lowering.ts'
import { lowerIdiom, lowerModel } from './lower/model.ts'
import { lowerMulti } from './lower/multi.ts'
import { lowerPoetry } from './lower/poetry.ts'
import { lowerTable } from './lower/table.ts'

type Lowerers = { readonly [Type in Nodes['type']]?: Lowerer<Extract<Nodes, { type: Type }>> }

/** Of the deepest heading. */
const DEEPEST = 6

const asHtml: Lowerer<Nodes> = (node, { htmlOf }) => [html(htmlOf([node]))]

const LOWERERS: Lowerers = {
  bullet: () => [text('–\u00a0')],
  dash: () => [text('—\u00a0')],
  abbreviation: asHtml,
  anchor: asHtml,
  glossaryLink: lowerGlossaryLink,
  heading: (node, { deeper, inside }) => [
    {
      ...node,
      depth: Math.min(node.depth + deeper, DEEPEST) as Heading['depth'],
      children: inside(node.children),
    } as Nodes,
  ],
  idiom: lowerIdiom,
  spipModel: lowerModel,
  resource: lowerResource,
  // Written as it is: with `remark-math`, and on the web, it is read as a formula.
  inlineMath: ({ value }) => [html(`$${value}$`)],
  math: ({ value }) => [html(`$$\n${value}\n$$`)],
  link: lowerLink,
  multi: lowerMulti,
  poetry: lowerPoetry,
  table: lowerTable,
}

/**
 * Turn a tree of SPIP's markup into one that has nodes of mdast only, with GFM's, so that any tool for Markdown takes
 * it: what Markdown cannot say becomes HTML or text.
 *
 * @param tree
 *   A tree; it is not changed.
 * @param options
 *   How HTML is rendered: abbreviations, anchors, models; `lang` picks the part of a multilingual text.
 * @returns
 *   Another tree, of which some parts may be those of the first.
 */
export function lowerTree(tree: SpipRoot, options: RenderOptions = {}): Root {
  const lowering: Lowering = loweringOf(options, inside)

  function lower(node: Nodes): readonly Nodes[] {
    const lowerer = Object.hasOwn(LOWERERS, node.type) ? (LOWERERS[node.type] as Lowerer<Nodes>) : undefined
    if (lowerer !== undefined) return lowerer(node, lowering)
    return 'children' in node ? [{ ...node, children: inside(node.children) } as Nodes] : [node]
  }

  function inside(nodes: readonly Nodes[]): RootContent[] {
    return nodes.flatMap((node) => lower(node) as RootContent[])
  }

  return { ...tree, children: inside(tree.children) }
}
