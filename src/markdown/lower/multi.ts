import type { Nodes } from 'mdast'
import { chooseVariant, isLanguageOf } from '../../spip/choose-variant.ts'
import type { Multi } from '../../spip/index.ts'
import { element } from '../make.ts'
import type { Lowerer } from './lowering.ts'
import { isSpan } from './span.ts'

const LANGUAGE = /^[a-z_-]+$/i

/** A multilingual text: the part in the language that is asked for, or every part, between tags that tell theirs. */
export const lowerMulti: Lowerer<Multi> = ({ children }, { chosen, flow, inside }) => {
  const variants = chosen === undefined ? children : [chooseVariant(children, chosen)]
  return variants.flatMap((variant): readonly Nodes[] => {
    if (variant === undefined) return []
    const isLine = variant.children.every(isSpan)
    const nodes = isLine ? inside(variant.children) : flow(variant.children)
    if (!LANGUAGE.test(variant.lang) || (chosen !== undefined && isLanguageOf(variant.lang, chosen))) return nodes
    const name = isLine ? 'span' : 'div'
    return element(name, { lang: variant.lang.replaceAll('_', '-') }, nodes)
  })
}
