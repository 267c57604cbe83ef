import type { Nodes } from 'mdast'
import { chooseVariant } from '../../spip/choose-variant.ts'
import type { Multi, MultiVariant } from '../../spip/index.ts'
import { html, type Lowerer } from './lowering.ts'

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

/** A multilingual text: the part in the language that is asked for, or every part, between tags that tell theirs. */
export const lowerMulti: Lowerer<Multi> = ({ children }, { chosen, inside }) => {
  const variants = chosen === undefined ? children : [chooseVariant(children, chosen)]
  return variants.flatMap((variant): readonly Nodes[] => {
    if (variant === undefined) return []
    const nodes = inside(variant.children)
    if (!LANGUAGE.test(variant.lang) || isOf(variant.lang, chosen)) return nodes
    const name = variant.children.some(({ type }) => BLOCKS.has(type)) ? 'div' : 'span'
    return [html(`<${name} ${langOf(variant)}>`), ...nodes, html(`</${name}>`)]
  })
}

function isOf(lang: string, chosen: string | undefined): boolean {
  return lang === chosen || lang === chosen?.split(/[_-]/)[0]
}

function langOf({ lang }: MultiVariant): string {
  return `lang="${lang.replaceAll('_', '-')}"`
}
