import type { Html, Nodes, PhrasingContent } from 'mdast'

/**
 * Part spans of text at the blocks among them. Before and behind each is a part of spans, which may hold none.
 *
 * @param nodes
 *   Spans of text, and HTML.
 * @param isBlock
 *   Tells which HTML stands between paragraphs.
 */
export function partsOf(
  nodes: readonly PhrasingContent[],
  isBlock: (node: Nodes) => node is Html,
): (PhrasingContent[] | Html)[] {
  const parts: (PhrasingContent[] | Html)[] = []
  let spans: PhrasingContent[] = []
  for (const node of nodes) {
    if (isBlock(node)) {
      parts.push(spans, node)
      spans = []
    } else spans.push(node)
  }
  return [...parts, spans]
}
