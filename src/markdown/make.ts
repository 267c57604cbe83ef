import type { Html, Nodes, Text } from 'mdast'

/** Make a text. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Make HTML, which stands where a node stands that it is written for. */
export function html(value: string, { position }: Partial<Nodes> = {}): Html {
  return position === undefined ? { type: 'html', value } : { type: 'html', value, position }
}

/** Let what is made for a node stand where that stands, unless it has a place of its own. */
export function placed(made: readonly Nodes[], { position }: Nodes): readonly Nodes[] {
  return position === undefined ? made : made.map((one) => (one.position ? one : { ...one, position }))
}

/** Let what is made of several nodes stand from the first of them to the last that stands anywhere. */
export function spanning<Made extends Nodes>(made: Made, nodes: readonly Nodes[]): Made {
  const from = nodes[0]?.position
  const to = from && nodes.findLast(({ position }) => position)?.position
  return to ? { ...made, position: { start: from.start, end: to.end } } : made
}

/** What a tag says; an attribute whose value is `undefined` or `null` is not there. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** Put the tags of an element of HTML around what it holds; they stand where the node stands that they are written for. */
export function element<Content extends Nodes>(
  name: string,
  attributes: Attributes,
  content: readonly Content[],
  node?: Nodes,
): (Content | Html)[] {
  return [html(`<${name}${attributesText(attributes)}>`, node), ...content, html(`</${name}>`, node)]
}

/** Write attributes of HTML, each with a space before it. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value == null ? '' : ` ${name}="${escaped(String(value)).replace(/"/g, '&quot;')}"`))
    .join('')
}

/** Write a text so that it stands between tags. */
export function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
