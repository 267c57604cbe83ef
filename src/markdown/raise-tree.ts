import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { MarkupCode } from '../core/codes/markdown.ts'
import type { OnProblem } from '../core/problem.ts'
import type { Notation, SpipRoot } from '../spip/index.ts'
import { flattened, MOST_DEPTH } from './deep.ts'
import { joinTags } from './join-tags.ts'
import { placed } from './make.ts'
import { raiseBreak } from './raise/break.ts'
import { raiseCode, raiseInlineCode } from './raise/code.ts'
import { raiseDelete } from './raise/delete.ts'
import { raiseFootnoteDefinition, raiseFootnoteReference, raiseNotes } from './raise/footnote.ts'
import { raiseHeading } from './raise/heading.ts'
import { raiseHtml } from './raise/html.ts'
import { raiseImage, raiseImageReference } from './raise/image.ts'
import { raiseDefinition, raiseLink, raiseLinkReference } from './raise/link.ts'
import { raiseList } from './raise/list.ts'
import { raiseParagraph } from './raise/paragraph.ts'
import type { Raiser, Raising } from './raise/raising.ts'
import { referenceTargetsOf } from './raise/reference-targets.ts'
import { withoutSpaceAtBreaks } from './raise/space-at-breaks.ts'
import { withoutSpaceInLinks } from './raise/space-in-links.ts'
import { raiseTable } from './raise/table.ts'
import { FLOW_TAGS, SPAN_TAGS } from './raise/tags.ts'
import { raiseText } from './raise/text.ts'
import { reporterOf } from './report.ts'

type Raisers = { readonly [Type in Nodes['type']]?: Raiser<Extract<Nodes, { type: Type }>> }

const RAISERS: Raisers = {
  break: raiseBreak,
  code: raiseCode,
  definition: raiseDefinition,
  delete: raiseDelete,
  footnoteDefinition: raiseFootnoteDefinition,
  footnoteReference: raiseFootnoteReference,
  heading: raiseHeading,
  html: raiseHtml,
  image: raiseImage,
  imageReference: raiseImageReference,
  inlineCode: raiseInlineCode,
  link: raiseLink,
  linkReference: raiseLinkReference,
  list: raiseList,
  paragraph: raiseParagraph,
  table: raiseTable,
  text: raiseText,
}

/** How a tree is raised. */
export interface RaiseOptions {
  readonly notation: Notation
  /** Level of the headings that are written `{{{…}}}`. */
  readonly headingDepth: number
  readonly onProblem: OnProblem<MarkupCode> | undefined
}

/** What holds spans of text rather than blocks. */
const INLINE_PARENTS: ReadonlySet<string> = new Set(
  'abbreviation delete emphasis heading link linkReference paragraph poetryLine strong tableCell'.split(' '),
)

/** What SPIP writes on one line; a link between paragraphs holds some. */
const LINES: ReadonlySet<string> = new Set(['abbreviation', 'heading', 'link', 'linkReference'])

/**
 * Turn a tree of Markdown (mdast, with GFM's nodes) into one that SPIP's markup can write.
 *
 * @param tree
 *   A tree; it is not changed.
 * @param options
 *   Configuration.
 */
export function raiseTree(tree: Root, { headingDepth, notation, onProblem }: RaiseOptions): SpipRoot {
  let depth = 0
  const shared = { headingDepth, notation, ...referenceTargetsOf(tree), report: reporterOf(onProblem) }
  const line: Raising = { ...shared, isInline: true, isOnOneLine: true, inside: (nodes) => all(nodes, line) }
  const inline: Raising = { ...line, isOnOneLine: false, inside: (nodes) => all(nodes, inline) }
  const block: Raising = { ...inline, isInline: false, inside: (nodes) => all(nodes, block) }

  function raisingIn({ type }: Nodes, around: Raising): Raising {
    if (LINES.has(type) && (around.isInline || type === 'heading')) return line
    return around === block && INLINE_PARENTS.has(type) ? inline : around
  }

  function raise(node: Nodes, around: Raising): readonly Nodes[] {
    const raising = raisingIn(node, around)
    const raiser = Object.hasOwn(RAISERS, node.type) ? (RAISERS[node.type] as Raiser<Nodes>) : undefined
    if (raiser !== undefined) return placed(raiser(node, raising), node)
    return 'children' in node ? [{ ...node, children: raising.inside(node.children) } as Nodes] : [node]
  }

  function all(nodes: readonly Nodes[], raising: Raising): RootContent[] {
    if (depth === MOST_DEPTH) return nodes.map((node) => tooDeep(node, raising))
    depth++
    const joined = joinTags(withoutSpaceAtBreaks(nodes), raising.isInline ? SPAN_TAGS : FLOW_TAGS)
    const raised = withoutSpaceInLinks(joined).flatMap((node) => raise(node, raising) as RootContent[])
    depth--
    return raised
  }

  return { ...tree, children: [...all(tree.children, block), ...raiseNotes(block)] }
}

// The words of a node take its place.
function tooDeep(node: Nodes, { isInline, report }: Raising): RootContent {
  report('spip/too-deep', node, { limit: MOST_DEPTH })
  const words = flattened(node) as PhrasingContent
  return isInline ? words : { type: 'paragraph', children: [words] }
}
