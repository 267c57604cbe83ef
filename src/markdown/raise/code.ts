import type { Code, InlineCode, Nodes } from 'mdast'
import { escaped, html } from '../make.ts'
import { withLineFeeds } from '../white-space.ts'
import type { Raiser } from './raising.ts'

const END_OF_CODE = /<\/code/i
const END_OF_PRE = /<\/pre/i
// SPIP takes the line ends away that stand at both ends.
const BLANK_END = /^[\r\n]|[\r\n]$/

// A dollar ends a formula of SPIP, wherever it stands; one that says nothing is text.
const NO_FORMULA = /\$|<\/math|^\s*$/i

/** A block of code, or a formula in one: `<code>`; as `<pre>` where that would end, or lose a line. */
export const raiseCode: Raiser<Code> = (node) => {
  const { lang } = node
  const value = withLineFeeds(node.value)
  const attributes = lang == null ? undefined : `class="${languageOf(lang)}"`
  if (lang === 'math' && !NO_FORMULA.test(value)) return [{ type: 'math', value }]
  if (!END_OF_CODE.test(value) && !BLANK_END.test(value)) {
    return [{ ...node, value, ...(attributes && { data: { attributes } }) }]
  }
  const isVerbatim = !END_OF_CODE.test(value) && !END_OF_PRE.test(value)
  const open = attributes === undefined ? '' : ` ${attributes}`
  return [html(isVerbatim ? `<pre><code${open}>${value}\n</code></pre>` : `<pre${open}>${escaped(value)}\n</pre>`)]
}

/** Code in a line of text: where it holds the end of code, two codes side by side. */
export const raiseInlineCode: Raiser<InlineCode> = ({ value }) =>
  value.split(/(?<=<)(?=\/code)/i).map((part): Nodes => ({ type: 'inlineCode', value: part }))

// A class stands between quotation marks.
function languageOf(lang: string): string {
  return lang.replace(/["<>&]/g, '')
}
