import { BRACKET_CLOSE, QUESTION, runEnd, trimmed } from '../../characters.ts'
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

const TYPE = /^#(\w+)\s*$/

/**
 * A glossary link: `[?terme|définition{fr}#type]`.
 *
 * ```text
 * > | [?SPIP]
 *     ^^^^^^^
 * ```
 */
export const glossaryLink: Construct = {
  name: 'glossaryLink',
  characters: '[',
  read(scanner, at) {
    const { source, tokens } = scanner
    if (source.charCodeAt(at + 1) !== QUESTION) return NOT_HERE
    const start = runEnd(source, at + 1)
    let end = start
    while (end < source.length && !'[]<>'.includes(source.charAt(end))) end++
    const content = source.slice(start, end)
    if (source.charCodeAt(end) !== BRACKET_CLOSE || !/\w/.test(content)) return NOT_HERE
    tokens.push(Token.glossary, at, end + 1, partsOf(content))
    return end + 1
  },
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
