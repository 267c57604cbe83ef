import { decodeReferences } from '../../character-references.ts'
import { trimmed } from '../../characters.ts'
import type { GlossaryLink } from '../../syntax-tree.ts'
import { plainTitle } from '../../text/plain-title.ts'
import { type Construct, NOT_HERE } from '../scanner.ts'
import { Token } from '../token.ts'
import { languageSuffix } from './link-text.ts'

// The question marks are read in one way only; an escaped bracket is none of its own.
const GLOSSARY = /\[\?+(?!\?)([^[\]<>]*)(?<!(?<!\\)\\)\]/y
const TYPE = /#(\w+)\s*$/

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
  const fields = fieldsOf(content)
  return fields.term.trim() === '' ? NOT_HERE : scanner.write(Token.glossary, at, GLOSSARY.lastIndex, fields)
}

function fieldsOf(content: string): Omit<GlossaryLink, 'type'> {
  const type = TYPE.exec(content)
  const { text, language } = languageSuffix(content.slice(0, type?.index))
  const [term = '', ...definition] = text.split('|')
  const fields: Omit<GlossaryLink, 'type'> = { term: decodeReferences(trimmed(term).replaceAll('~', '\u00a0')) }
  const title = plainTitle(definition.join('|'))
  if (title !== '') fields.definition = title
  if (type?.[1] !== undefined) fields.source = type[1]
  if (language !== undefined) fields.lang = language
  return fields
}
