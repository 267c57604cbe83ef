// The programs that the library is measured beside, each as its documentation tells to call it.
import { parse as djotParse, renderHTML as djotRender } from '@djot/djot'
import { HtmlRenderer, Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import sanitizeHtml from 'sanitize-html'

const parser = new Parser()
const renderer = new HtmlRenderer()
const markdownIt = new MarkdownIt({ html: false }).use(footnote)
const micromarkOptions = { extensions: [gfm()], htmlExtensions: [gfmHtml()] }
const djotOptions = { sourcePositions: true, warn() {} }

/** Those that write HTML: the syntax that each reads, and how it is called. */
export const HTML_PEERS = {
  'commonmark.js': { syntax: 'md', run: (text) => renderer.render(parser.parse(text)) },
  marked: { syntax: 'md', run: (text) => marked.parse(text) },
  'marked + sanitize-html': { syntax: 'md', run: (text) => sanitizeHtml(marked.parse(text)) },
  'markdown-it + footnote': { syntax: 'md', run: (text) => markdownIt.render(text) },
  djot: { syntax: 'djot', run: (text) => djotRender(djotParse(text, { warn() {} }), { warn() {} }) },
  'micromark + gfm': { syntax: 'md', run: (text) => micromark(text, micromarkOptions) },
}

/** Those that give a tree, or tokens. */
export const TREE_PEERS = {
  'djot with positions': { syntax: 'djot', run: (text) => djotParse(text, djotOptions) },
  'commonmark.js (positions of blocks)': { syntax: 'md', run: (text) => parser.parse(text) },
  'markdown-it + footnote (tokens)': { syntax: 'md', run: (text) => markdownIt.parse(text, {}) },
  'marked (tokens)': { syntax: 'md', run: (text) => marked.lexer(text) },
}

/** What no parser can beat: a loop that stops at every special character, and gives the slices between them. */
export function bareScan(text) {
  let out = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 38: // &
        out += `${text.slice(last, at)}&amp;`
        last = at + 1
        break
      case 60: // <
        out += `${text.slice(last, at)}&lt;`
        last = at + 1
        break
      case 62: // >
        out += `${text.slice(last, at)}&gt;`
        last = at + 1
        break
      case 10: // line end
      case 45: // -
      case 91: // [
      case 93: // ]
      case 123: // {
      case 124: // |
      case 125: // }
        out += text.slice(last, at)
        last = at
    }
  }
  return out + text.slice(last)
}
