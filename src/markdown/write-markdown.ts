import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { withLineFeeds } from './white-space.ts'

// The writer escapes the ampersand of `R&D` and of addresses, too: a reference ends with a semicolon, which may stand in
// the node behind it.
const root: Handle = (node, parent, state, info) => {
  const { unsafe } = state
  state.unsafe = unsafe.map((one) =>
    one.character === '&' ? { ...one, after: '#?\\w*(?:;|$)', _compiled: null } : one,
  )
  return defaultHandlers.root(node, parent, state, info)
}

const STYLE: Options = {
  bullet: '-',
  // Behind another list: an asterisk and a rule, or three asterisks, would be one rule.
  bulletOther: '+',
  handlers: { root },
  // Three hyphens at the start of a file would be read as its front matter.
  rule: '*',
  // Right behind one of these, the rows would be read as more lines of the last paragraph in it.
  join: [({ type }, next) => (next.type === 'table' && (type === 'blockquote' || type === 'list') ? 1 : undefined)],
  extensions: [
    // A column as wide as its widest cell would make the text grow with the square of the table.
    gfmToMarkdown({ tablePipeAlign: false }),
    // With `remark-math`, and on the web, dollars are formulas.
    {
      unsafe: [
        { character: '$', inConstruct: 'phrasing' },
        // An address that begins with it would end at the next `>`.
        { character: '<', inConstruct: 'destinationRaw' },
      ],
    },
  ],
}

/** Write a tree of mdast, with GFM's nodes, as Markdown. */
export function writeMarkdown(tree: Root): string {
  return withLineFeeds(toMarkdown(tree, STYLE))
}
