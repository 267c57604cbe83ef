import type { Nodes } from 'mdast'
import { element } from '../make.ts'

/** Write an abbreviation at the end of a note as HTML: the note would end with two of its three brackets. */
export function withoutBracketAtEnd(blocks: readonly Nodes[]): Nodes[] {
  const last = blocks.at(-1)
  const word = last?.type === 'paragraph' ? last.children.at(-1) : undefined
  if (last?.type !== 'paragraph' || word?.type !== 'abbreviation') return [...blocks]
  const { title, lang, children } = word
  const asHtml = element('abbr', { title, lang }, children, word)
  return [...blocks.slice(0, -1), { ...last, children: [...last.children.slice(0, -1), ...asHtml] }]
}
