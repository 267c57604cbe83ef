import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast'
import type { Notation } from '../../spip/index.ts'
import type { ReportNode } from '../report.ts'

/** Gives the nodes that SPIP's markup can write for a node of Markdown. */
export type Raiser<Node> = (node: Node, raising: Raising) => readonly Nodes[]

/** What is known while a tree of Markdown is made one that SPIP's markup can write. */
export interface Raising {
  /** How the source will be read. */
  readonly notation: Notation
  /** Is this a span of text, rather than a block? */
  readonly isInline: boolean
  /** Is this on one line, where SPIP reads no sign for a break? */
  readonly isOnOneLine: boolean
  /** Level of the headings that are written `{{{…}}}`. */
  readonly headingDepth: number
  /** Where links and images by reference lead, by their identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** The names of notes by their identifier: their number, in the order of their calls. */
  readonly noteLabels: ReadonlyMap<string, string>
  /** The bodies of notes by their identifier: the first of each. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Turns what a node holds into nodes of SPIP. */
  readonly inside: (nodes: readonly Nodes[]) => RootContent[]
  /** Says what is lost. */
  readonly report: ReportNode
}
