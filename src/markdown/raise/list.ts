import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import { element, text } from '../make.ts'
import type { Raiser, Raising } from './raising.ts'

/** Deepest level of a list of SPIP. */
const MOST_LEVELS = 20

/** What may follow the text of an item, beside lists and headings. */
const HELD: ReadonlySet<string> = new Set(['blockquote', 'code', 'thematicBreak'])

/** What stands in an item, and is said elsewhere. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition'])

/**
 * A list: the signs of SPIP, as long as each item is a text that lists, quotations or code may follow.
 *
 * Where SPIP's items cannot hold it, such as several paragraphs, the list is HTML whose items hold SPIP's markup; so
 * is one that does not count from one.
 */
export const raiseList: Raiser<List> = (node, raising) => {
  if (isPlain(node, raising.headingDepth))
    return [{ ...node, spread: false, children: node.children.map((item) => plainItem(item, raising)) }]
  const name = node.ordered === true ? 'ol' : 'ul'
  const { start } = node
  const from = node.ordered === true && start !== 1 ? start : null
  const items = node.children.flatMap((item) => htmlItem(item, isLoose(node), raising))
  return element(name, { start: from }, items)
}

function isPlain(list: List, headingDepth: number, level = 1): boolean {
  const { children, ordered, start } = list
  if (level > MOST_LEVELS) return false
  if (ordered === true && start != null && start !== 1) return false
  const isHeld = (node: Nodes): boolean => {
    if (node.type === 'list') return isPlain(node, headingDepth, level + 1)
    if (isLoose(list)) return false
    return node.type === 'heading' ? node.depth === headingDepth : HELD.has(node.type)
  }
  return children.every((item) => {
    const [first, ...others] = item.children.filter(({ type }) => !SAYS_NOTHING.has(type))
    return (first === undefined || first.type === 'paragraph') && others.every(isHeld)
  })
}

function plainItem(item: ListItem, { inside }: Raising): ListItem {
  return { ...item, spread: false, checked: null, children: inside(withBox(item)) as ListItem['children'] }
}

// One item apart from the others makes every item a paragraph.
function isLoose({ children, spread }: List): boolean {
  return spread === true || children.some((item) => item.spread === true)
}

function htmlItem(item: ListItem, isLoose: boolean, { inside }: Raising): readonly Nodes[] {
  const children = withBox(item).map((node): Nodes => (node.type === 'paragraph' && !isLoose ? bare(node) : node))
  return element('li', {}, inside(children), item)
}

function bare(node: Paragraph): Paragraph {
  return { ...node, data: { ...node.data, bare: true } }
}

/** The box of a task is a sign in its text. */
function withBox({ checked, children }: ListItem): readonly Nodes[] {
  const [first, ...others] = children
  if (checked == null || first?.type !== 'paragraph') return children
  const box = checked ? '☑ ' : '☐ '
  const [start, ...words] = first.children
  const boxed = start?.type === 'text' ? { ...start, value: box + start.value } : undefined
  const spans = boxed === undefined ? [text(box), ...first.children] : [boxed, ...words]
  return [{ ...first, children: spans }, ...others]
}
