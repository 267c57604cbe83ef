import { wikipediaAddress } from '../../spip/answers.ts'
import type { GlossaryLink } from '../../spip/index.ts'
import { text } from '../make.ts'
import type { Lowerer } from './lowering.ts'

/** A link to the glossary: a link to where the term is explained, with its definition as the title. */
export const lowerGlossaryLink: Lowerer<GlossaryLink> = ({ term, definition, source }, lowering) => {
  const { lang, resolve } = lowering
  const resolved = resolve.glossary?.({ term, source, lang })
  const url = resolved?.url ?? wikipediaAddress(term, lang)
  const title = definition ?? resolved?.title ?? source ?? null
  return [{ type: 'link', url, title, children: [text(term)] }]
}
