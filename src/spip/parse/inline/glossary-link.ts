import { trimmed } from '../../characters.ts'
import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'
import { languageSuffix } from './link-text.ts'

/** A term of the glossary, as written. */
export interface GlossaryData {
  readonly term: string
  readonly definition: string | undefined
  readonly language: string | undefined
  readonly type: string | undefined
}

// The question marks are read in one way only.
const GLOSSARY = /\[\?+(?!\?)([^[\]<>]*)\]/y
const TYPE = /^#(\w+)\s*$/

/**
 * A glossary link: `[?terme|définition{fr}#type]`.
 *
 * ```text
 * > | [?SPIP]
 *     ^^^^^^^
 * ```
 */
export const glossaryLink: Construct = (scanner, at) => {
  const content = scanner.match(GLOSSARY, at)?.[1]
  if (content === undefined || !/\w/.test(content)) return NOT_HERE
  return scanner.write(Token.glossary, at, GLOSSARY.lastIndex, partsOf(content))
}

function partsOf(content: string): GlossaryData {
  const hash = content.lastIndexOf('#')
  const type = hash < 0 ? undefined : TYPE.exec(content.slice(hash))?.[1]
  const body = type === undefined ? content : content.slice(0, hash)
  const { text, language } = languageSuffix(body)
  const pipe = text.indexOf('|')
  const term = trimmed(pipe < 0 ? text : text.slice(0, pipe))
  return { term, definition: pipe < 0 ? undefined : text.slice(pipe + 1), language, type }
}
