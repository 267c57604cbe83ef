import type { Paragraph, PhrasingContent } from 'mdast'
import type { Poetry } from '../../spip/index.ts'
import type { Lowerer } from './lowering.ts'

/** A poem: a quotation whose lines are broken, with a paragraph for each stanza. */
export const lowerPoetry: Lowerer<Poetry> = ({ children }, { inside }) => {
  const stanzas: Paragraph[] = []
  let isOpen = false
  for (const line of children) {
    const words = inside(line.children) as PhrasingContent[]
    const stanza = isOpen ? stanzas.at(-1) : undefined
    if (words.length > 0 && stanza !== undefined) stanza.children.push({ type: 'break' }, ...words)
    else if (words.length > 0) stanzas.push({ type: 'paragraph', children: words })
    isOpen = words.length > 0
  }
  return [{ type: 'blockquote', children: stanzas }]
}
