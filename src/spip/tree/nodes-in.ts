interface Held<Node> {
  readonly type?: string
  readonly children?: readonly Node[] | null
  readonly data?: { readonly caption?: Node }
}

/**
 * Give nodes of a tree and all that they hold, in the order of the text; the caption of a table, which is no child,
 * after its rows.
 *
 * @param nodes
 *   Nodes that stand side by side.
 */
export function* nodesIn<Node extends object>(nodes: readonly Node[]): Generator<Node> {
  const open = [...nodes].reverse()
  while (open.length > 0) {
    const node = open.pop() as Node
    yield node
    const { type, children, data } = node as Held<Node>
    if (type === 'table' && data?.caption !== undefined) open.push(data.caption)
    for (const child of [...(children ?? [])].reverse()) open.push(child)
  }
}
