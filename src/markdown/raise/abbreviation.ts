import type { Nodes, PhrasingContent } from 'mdast'
import type { Abbreviation } from '../../spip/index.ts'
import { element } from '../make.ts'

/** Write the abbreviations of a cell as HTML: its pipes end it. */
export function withoutPipes(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node]
  const children = (node.children as PhrasingContent[]).flatMap(withoutPipes)
  if (node.type === 'abbreviation') return asHtml({ ...node, children })
  return [{ ...node, children } as PhrasingContent]
}

/** Write an abbreviation at the end of a note as HTML: the note would end with two of its three brackets. */
export function withoutBracketAtEnd(blocks: readonly Nodes[]): Nodes[] {
  const last = blocks.at(-1)
  const word = last?.type === 'paragraph' ? last.children.at(-1) : undefined
  if (last?.type !== 'paragraph' || word?.type !== 'abbreviation') return [...blocks]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children.slice(0, -1), ...asHtml(word)] }]
}

function asHtml({ title, lang, children }: Abbreviation): PhrasingContent[] {
  return element('abbr', { title, lang }, children)
}
