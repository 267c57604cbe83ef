import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Multi, MultiVariant, Poetry } from '../spip/index.ts'
import type { Lowerer } from './lower-tree.ts'

const LANGUAGE = /^[a-z_-]+$/i

/** Spans of text, as a paragraph may hold them; what is none of these is a block. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'math',
  'paragraph',
  'poetry',
  'table',
  'thematicBreak',
])

/** A multilingual text: every part, between tags that tell its language. */
export const lowerMulti: Lowerer<Multi> = ({ children }, inside) =>
  children.flatMap((variant): Nodes[] => {
    const nodes = inside(variant.children)
    if (!LANGUAGE.test(variant.lang)) return nodes
    const name = variant.children.some(({ type }) => BLOCKS.has(type)) ? 'div' : 'span'
    return [{ type: 'html', value: `<${name} ${langOf(variant)}>` }, ...nodes, { type: 'html', value: `</${name}>` }]
  })

function langOf({ lang }: MultiVariant): string {
  return `lang="${lang.replaceAll('_', '-')}"`
}

/** A poem: a quotation whose lines are broken, with a paragraph for each stanza. */
export const lowerPoetry: Lowerer<Poetry> = ({ children }, inside) => {
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
