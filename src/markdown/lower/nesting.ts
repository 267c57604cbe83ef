import type { Nodes, RootContent, Text } from 'mdast'
import { flattened, MOST_DEPTH } from '../deep.ts'
import type { ReportNode } from '../report.ts'

/**
 * Most bold, italic and struck texts in each other: what writes Markdown looks for signs that read the same again,
 * which takes 0.2 s for sixty.
 */
const MOST_SPANS = 10

/** What is written with signs around it. */
const SPANS: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong'])

/** Counts how deep a tree is while it is lowered, so that no text makes it deeper than a call stack holds. */
export class Nesting {
  depth = 0
  #spans = 0
  #isStruck = false
  #isTold = false
  readonly #report: ReportNode

  constructor(report: ReportNode) {
    this.#report = report
  }

  /** Lower what a node holds; of what is too deep only the words are left. */
  inside(nodes: readonly Nodes[], lower: () => RootContent[]): RootContent[] | Text[] {
    if (this.depth === MOST_DEPTH) return nodes.map((node) => this.#cut(node))
    this.depth++
    const lowered = lower()
    this.depth--
    return lowered
  }

  /** Lower a node; of a span in too many others, whose signs add nothing, what it holds. */
  node(node: Nodes, lower: () => readonly Nodes[], content: () => readonly Nodes[]): readonly Nodes[] {
    if (!SPANS.has(node.type)) return lower()
    // The signs of one struck text in another would be a fence of code.
    if (node.type === 'delete' && this.#isStruck) return content()
    if (this.#spans === MOST_SPANS) {
      this.#tell(node, MOST_SPANS)
      return content()
    }
    const wasStruck = this.#isStruck
    this.#isStruck ||= node.type === 'delete'
    this.#spans++
    const lowered = lower()
    this.#spans--
    this.#isStruck = wasStruck
    return lowered
  }

  #cut(node: Nodes): Text {
    this.#tell(node, MOST_DEPTH)
    return flattened(node)
  }

  #tell(node: Nodes, limit: number): void {
    if (!this.#isTold) this.#report('spip/too-deep', node, { limit })
    this.#isTold = true
  }
}
