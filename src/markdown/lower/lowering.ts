import type { Nodes, RootContent } from 'mdast'
import type { MarkupCode } from '../../core/codes/markdown.ts'
import type { OnProblem } from '../../core/problem.ts'
import { checkedResolve } from '../../spip/answers.ts'
import type { RenderOptions, Resolve } from '../../spip/index.ts'
import { html } from '../make.ts'
import { HEADING_DEPTH } from '../options.ts'
import { type ReportNode, reporterOf } from '../report.ts'

/** How a tree becomes one of Markdown: spans that become HTML are rendered so. */
export interface LowerOptions extends RenderOptions {
  /** Receives what is not known, or lost. */
  readonly onProblem?: OnProblem<MarkupCode> | undefined
}

/** Gives the nodes of Markdown that say what a node of one type says. */
export type Lowerer<Node> = (node: Node, lowering: Lowering) => readonly Nodes[]

/** What is known while a tree is turned into one of Markdown. */
export interface Lowering {
  /** Answers what the text cannot say. */
  readonly resolve: Resolve
  /** Language of the text. */
  readonly lang: string
  /** The language whose part of a multilingual text is kept; without it, all are. */
  readonly chosen: string | undefined
  /** Levels that headings go down. */
  readonly deeper: number
  /** How spans are rendered that become HTML. */
  readonly options: LowerOptions
  /** The labels of notes by their identifier, as GFM has them. */
  readonly noteLabels: ReadonlyMap<string, string>
  /** Turns spans of text into nodes of Markdown. */
  readonly inside: (nodes: readonly Nodes[]) => RootContent[]
  /** Turns blocks into nodes of Markdown. */
  readonly flow: (nodes: readonly Nodes[]) => RootContent[]
  /** Says what is not known, or lost. */
  readonly report: ReportNode
}

/** Make what lowerers are given. */
export function loweringOf(options: LowerOptions, rest: Pick<Lowering, 'flow' | 'inside' | 'noteLabels'>): Lowering {
  const { lang, resolve, onProblem } = options
  const { typography = false, classes = false, html = 'trusted' } = options
  return {
    ...rest,
    resolve: checkedResolve(resolve),
    lang: lang ?? 'fr',
    chosen: lang,
    deeper: (options.headingDepth ?? HEADING_DEPTH) - HEADING_DEPTH,
    options: { ...options, typography, classes, html },
    report: reporterOf(onProblem),
  }
}

/** A line break that needs no line of its own. */
export const BREAK = html('<br />')

/** What parts signs that would be read as one, or HTML from the start of a line; it says nothing. */
export const NOTHING = html('<span></span>')
