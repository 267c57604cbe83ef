import type { Nodes, Root, RootContent } from 'mdast'
import { renderSpip, type SpipRoot } from '../spip/index.ts'
import { joinTags, MOST_PAIRS, type TagRule } from './join-tags.ts'
import { lowerAbbreviation } from './lower/abbreviation.ts'
import { lowerAnchor } from './lower/anchor.ts'
import { balanced } from './lower/balanced.ts'
import { blocksOf } from './lower/blocks-of.ts'
import { lowerCode, lowerInlineCode } from './lower/code.ts'
import { lowerEmphasis } from './lower/emphasis.ts'
import { lowerFlow } from './lower/flow.ts'
import { lowerFootnoteDefinition, lowerFootnoteReference, noteLabelsOf, withoutForeignNotes } from './lower/footnote.ts'
import { lowerGlossaryLink } from './lower/glossary-link.ts'
import { lowerHeading } from './lower/heading.ts'
import { lowerHtml } from './lower/html.ts'
import { lowerLink } from './lower/link.ts'
import { withoutInnerLinks } from './lower/links-in-links.ts'
import { type Lowerer, type Lowering, type LowerOptions, loweringOf } from './lower/lowering.ts'
import { lowerInlineMath, lowerMath } from './lower/math.ts'
import { lowerIdiom, lowerModel } from './lower/model.ts'
import { lowerMulti } from './lower/multi.ts'
import { Nesting } from './lower/nesting.ts'
import { lowerParagraph } from './lower/paragraph.ts'
import { part } from './lower/part.ts'
import { lowerPoetry } from './lower/poetry.ts'
import { lowerResource } from './lower/resource.ts'
import { lowerTable } from './lower/table.ts'
import { FLOW_TAGS, SPAN_TAGS } from './lower/tags.ts'
import { isUnknown, lowerUnknown } from './lower/unknown.ts'
import { placed, text } from './make.ts'
import type { ReportNode } from './report.ts'

type Lowerers = { readonly [Type in Nodes['type']]?: Lowerer<Extract<Nodes, { type: Type }>> }

const LOWERERS: Lowerers = {
  abbreviation: lowerAbbreviation,
  anchor: lowerAnchor,
  bullet: () => [text('–\u00a0')],
  code: lowerCode,
  dash: () => [text('—\u00a0')],
  delete: lowerEmphasis,
  emphasis: lowerEmphasis,
  footnoteDefinition: lowerFootnoteDefinition,
  footnoteReference: lowerFootnoteReference,
  glossaryLink: lowerGlossaryLink,
  heading: lowerHeading,
  html: lowerHtml,
  idiom: lowerIdiom,
  inlineCode: lowerInlineCode,
  inlineMath: lowerInlineMath,
  link: lowerLink,
  math: lowerMath,
  multi: lowerMulti,
  paragraph: lowerParagraph,
  poetry: lowerPoetry,
  resource: lowerResource,
  spipModel: lowerModel,
  strong: lowerEmphasis,
  table: lowerTable,
}

/** What holds blocks, beside notes, which name their content themselves. */
const FLOW_PARENTS: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'root'])

/**
 * Turn a tree of SPIP's markup into one that has nodes of mdast only, with GFM's, so that any tool for Markdown takes
 * it: what Markdown cannot say becomes HTML or text.
 *
 * @param tree
 *   A tree; it is not changed.
 * @param options
 *   How HTML is rendered: abbreviations, anchors, models; `lang` picks the part of a multilingual text.
 * @param keepsUnknown
 *   Leave nodes of other tools as they are? Else their content takes their place. (default: `true`)
 * @returns
 *   Another tree, of which some parts may be those of the first.
 * @throws {TypeError}
 *   When an option is not known.
 */
export function lowerTree(tree: SpipRoot, options: LowerOptions = {}, keepsUnknown = true): Root {
  // Checks the options.
  renderSpip('', options)
  const blocks = withoutForeignNotes(tree.children, options.lang)
  const lowering = loweringOf(options, { flow, inside, noteLabels: noteLabelsOf(blocks) })
  const { report } = lowering
  const nesting = new Nesting(report)

  function lower(node: Nodes): readonly Nodes[] {
    return nesting.node(
      node,
      () => lowerAny(node, lowering, keepsUnknown),
      () => inside('children' in node ? node.children : []),
    )
  }

  // What stands for a node of another tool may be spans of text, which make a paragraph among blocks.
  function lowerBlock(node: Nodes): readonly Nodes[] {
    return lowererOf(node, keepsUnknown) === lowerUnknown ? blocksOf(lower(node)) : lower(node)
  }

  function inside(nodes: readonly Nodes[]): RootContent[] {
    return nesting.inside(nodes, () => {
      const spans = joined(nodes, SPAN_TAGS, report, nesting.depth)
      return part(spans.flatMap(withoutInnerLinks(spans, lower, report)) as RootContent[])
    })
  }

  function flow(nodes: readonly Nodes[]): RootContent[] {
    return nesting.inside(nodes, () => {
      const blocks = joined(nodes, FLOW_TAGS, report, nesting.depth)
      return lowerFlow(blocks, lowering, withoutInnerLinks(blocks, lowerBlock, report))
    })
  }

  return { ...tree, children: notesLast(flow(blocks)) }
}

function lowerAny(node: Nodes, lowering: Lowering, keepsUnknown: boolean): readonly Nodes[] {
  const lowerer = lowererOf(node, keepsUnknown)
  if (lowerer !== undefined) return placed(lowerer(node, lowering), node)
  if (!('children' in node)) return [node]
  const { flow, inside } = lowering
  return [{ ...node, children: FLOW_PARENTS.has(node.type) ? flow(node.children) : inside(node.children) } as Nodes]
}

function lowererOf(node: Nodes, keepsUnknown: boolean): Lowerer<Nodes> | undefined {
  if (Object.hasOwn(LOWERERS, node.type)) return LOWERERS[node.type] as Lowerer<Nodes>
  return keepsUnknown || !isUnknown(node) ? undefined : lowerUnknown
}

// What pairs of tags hold is looked at again: a text of nothing but tags must not make a tree of its own depth.
function joined(
  nodes: readonly Nodes[],
  rules: readonly TagRule[],
  report: ReportNode,
  depth: number,
): readonly Nodes[] {
  const paired = balanced(nodes, report)
  return depth > MOST_PAIRS ? paired : joinTags(paired, rules)
}

// Notes that nothing calls have become text, which stands before the others.
function notesLast(blocks: readonly RootContent[]): RootContent[] {
  const notes = blocks.filter(({ type }) => type === 'footnoteDefinition')
  return [...blocks.filter(({ type }) => type !== 'footnoteDefinition'), ...notes]
}
