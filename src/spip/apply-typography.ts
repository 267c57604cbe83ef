import { expectString } from '../core/argument.ts'
import { scan } from './parse/scan.ts'
import { Token } from './parse/token.ts'
import { HTML_GLYPHS } from './typography/glyphs.ts'
import { rulesOf } from './typography/rules-of.ts'
import { Typesetter } from './typography/typesetter.ts'

// White space in these is content. Elements that are no HTML may be closed in their start tag.
const VERBATIM = /^<(\/?)(?:code|pre|textarea|kbd|samp|(?:svg|math)(?!.*\/>))\b/is

/**
 * Set non-breaking spaces, apostrophes and dashes in HTML that is already safe, such as what another renderer printed.
 *
 * Tags, comments, scripts and code stay as they are.
 *
 * @param html
 *   A fragment of HTML. It is not filtered: its tags are printed as they come.
 * @param lang
 *   Language of the text; French rules for `fr`, English ones for others.
 * @returns
 *   The same HTML with its text set.
 * @throws {TypeError}
 *   When an argument is not a string.
 * @example
 * ```ts
 * import {applyTypography} from 'ess-domain/spip'
 * applyTypography("<p>L'été : 5 %</p>", 'fr') //=> '<p>L&#8217;été&nbsp;: 5&nbsp;%</p>'
 * ```
 */
export function applyTypography(html: string, lang: string): string {
  expectString(html, 'html')
  expectString(lang, 'lang')
  const typesetter = new Typesetter(rulesOf(lang), HTML_GLYPHS)
  const { tokens } = scan(html, 'spip', 'html')
  let out = ''
  let last = 0
  let verbatim = 0
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.startOf(token)
    const end = tokens.endOf(token)
    const markup = html.slice(start, end)
    out += verbatim > 0 ? html.slice(last, start) : typesetter.write(html, last, start, 'html')
    out += markup
    const closes = tokens.kindAt(token) === Token.tag ? VERBATIM.exec(markup)?.[1] : undefined
    if (closes !== undefined) verbatim = Math.max(0, verbatim + (closes === '' ? 1 : -1))
    last = end
  }
  return out + (verbatim > 0 ? html.slice(last) : typesetter.write(html, last, html.length, 'html'))
}
