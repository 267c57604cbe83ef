import type { Paragraph, PhrasingContent } from 'mdast'
import type { Poetry } from '../../spip/index.ts'
import { element } from '../make.ts'
import { trimmed } from './line-ends.ts'
import type { Lowerer } from './lowering.ts'
import { paragraphsOf } from './paragraph.ts'

/**
 * A poem: a quotation whose lines are broken, with a paragraph for each stanza. It is marked with the class that SPIP
 * gives it, for quotations of Markdown have none.
 */
export const lowerPoetry: Lowerer<Poetry> = ({ children }, lowering) => {
  const stanzas: Paragraph[] = []
  let isOpen = false
  for (const line of children) {
    const words = trimmed(lowering.inside(line.children) as PhrasingContent[])
    const stanza = isOpen ? stanzas.at(-1) : undefined
    if (words.length > 0 && stanza !== undefined) {
      for (const word of [{ type: 'break' } as const, ...words]) stanza.children.push(word)
    } else if (words.length > 0) stanzas.push({ type: 'paragraph', children: words })
    isOpen = words.length > 0
  }
  const blocks = stanzas.flatMap((stanza) => paragraphsOf(stanza.children, stanza, lowering))
  return element('blockquote', { class: 'spip_poesie' }, blocks)
}
