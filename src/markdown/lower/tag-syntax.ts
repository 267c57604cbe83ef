import { spipToHtml } from '../../spip/index.ts'

// What Markdown leaves as HTML in a line of text (CommonMark 0.31, 6.6); an instruction is shown. To micromark, a slash
// ends a value without quotes.
const TAG_NAME = /<[a-z][a-z\d-]*/iy
const ATTRIBUTE = /[\t\n\r ]+[a-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`/]+(?=[\s>])))?/iy
const TAG_END = /[\t\n\r ]*\/?>/y
const OTHER_TAG = /<(?:\/[a-z][a-z\d-]*\s*|!--[^<>]*|![a-z][^<>]*)>/iy
const KEEPS_LINES = /<(?:!--|pre|script|style|textarea)/i
// The name of a tag, which Markdown has too, and what stands behind it.
const TAG = /^<(\/?[a-z][a-z\d-]*)(?=[\t-\r />])([^<>]*)>$/i
const OF_WORDS = /[\w\u00c0-\uffff]/
// An attribute as browsers read it; to Markdown, not every name is one.
const WRITTEN = /([^\s/][^\s/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?/g
const NAME = /^[a-z_:][\w:.-]*$/i

/**
 * Find the end of the tag, or of what else is HTML to Markdown, that starts at an offset; `undefined` for none.
 *
 * Another `<` ends the search, unless it stands in quotes: at most one more search for each kind of quotes goes on over it.
 */
export function endOfTag(value: string, start: number): number | undefined {
  let end = endOf(TAG_NAME, value, start)
  if (end === undefined) return endOf(OTHER_TAG, value, start)
  // One pattern for all attributes of a tag would fill the stack of the engine where there are a million.
  for (let next = endOf(ATTRIBUTE, value, end); next !== undefined; next = endOf(ATTRIBUTE, value, end)) end = next
  return endOf(TAG_END, value, end)
}

function endOf(pattern: RegExp, value: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(value) ? pattern.lastIndex : undefined
}

/**
 * Write a tag as Markdown reads it: `<a href=page?id=3>` is one to browsers, and text to Markdown. An attribute whose
 * name Markdown does not know, such as `@click`, is left out.
 *
 * There is none for words, as `<Les Misérables>` is: HTML has no such name, nor attributes for all that stands behind it.
 */
export function wellFormed(value: string): string | undefined {
  const [, name, rest = ''] = TAG.exec(value) ?? []
  if (name === undefined || KEEPS_LINES.test(value) || endOfTag(value, 0) === value.length) return value
  const written = [...rest.matchAll(WRITTEN)]
  const isOfWords = written.some(([, of = '']) => !NAME.test(of) && OF_WORDS.test(of))
  // Under this policy, what HTML has a name for is taken away, and anything else is shown.
  if (isOfWords && spipToHtml(`<${name}>`, { html: 'none' }) !== '') return undefined
  if (name.startsWith('/')) return `<${name}>`
  const attributes = written.map(([, of = '', ...values]) => {
    if (!NAME.test(of)) return ''
    const said = values.find((one) => one !== undefined)
    return said === undefined ? ` ${of}` : ` ${of}="${said.replace(/"/g, '&quot;')}"`
  })
  return `<${name}${attributes.join('')}>`
}
