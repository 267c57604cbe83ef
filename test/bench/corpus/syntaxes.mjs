// The syntaxes that the document is written out in: each node is written as an author of that syntax would.

/**
 * Makes what writes documents in a syntax.
 *
 * @param spans What writes each node of a text, by its type: `(node, inline, state)`.
 * @param blocks What writes each block, by its type: `(block, inline)`.
 * @returns `(document, state)` to text; one state through several documents numbers their notes in a row.
 */
function writerOf(spans, blocks) {
  function write(content, state) {
    if (typeof content === 'string') return content
    if (Array.isArray(content)) return content.map((part) => write(part, state)).join('')
    return spans[content.type](content, (inner) => write(inner, state), state)
  }

  return (document, state = { noteCount: 0, notes: [] }) => {
    const inline = (content) => write(content, state)
    const parts = document.map((block) => blocks[block.type](block, inline))
    parts.push(...state.notes)
    state.notes = []
    return `${parts.join('\n\n')}\n`
  }
}

/** Writes a list, each level of which has a marker. */
function listOf({ items }, inline, markerAt) {
  const lines = items.flatMap(([text, inner = []]) => [
    markerAt(1) + inline(text),
    ...inner.map((item) => markerAt(2) + inline(item)),
  ])
  return lines.join('\n')
}

const footnote = ({ content }, inline, state) => {
  const number = ++state.noteCount
  state.notes.push(`[^${number}]: ${inline(content)}`)
  return `[^${number}]`
}

function tableOfPipes({ rows }, inline) {
  const [head, ...others] = rows.map((row) => `| ${row.map(inline).join(' | ')} |`)
  return [head, `|${rows[0].map(() => '---|').join('')}`, ...others].join('\n')
}

const MARKDOWN_SPANS = {
  strong: ({ content }, inline) => `**${inline(content)}**`,
  emphasis: ({ content }, inline) => `*${inline(content)}*`,
  link: ({ url, content }, inline) => `[${inline(content)}](${url})`,
  code: ({ value }) => `\`${value}\``,
  note: footnote,
}

const MARKDOWN_BLOCKS = {
  paragraph: ({ content }, inline) => inline(content),
  heading: ({ content }, inline) => `## ${inline(content)}`,
  bulletList: (list, inline) => listOf(list, inline, (level) => `${'  '.repeat(level - 1)}- `),
  numberedList: ({ items }, inline) => items.map(([text], index) => `${index + 1}. ${inline(text)}`).join('\n'),
  quotation: ({ paragraphs }, inline) => paragraphs.map((text) => `> ${inline(text)}`).join('\n>\n'),
  table: tableOfPipes,
  codeBlock: ({ value }) => `\`\`\`\n${value}\n\`\`\``,
}

const DJOT_SPANS = {
  ...MARKDOWN_SPANS,
  strong: ({ content }, inline) => `*${inline(content)}*`,
  emphasis: ({ content }, inline) => `_${inline(content)}_`,
}

// In Djot, blank lines stand around a list in an item.
const DJOT_BLOCKS = {
  ...MARKDOWN_BLOCKS,
  bulletList: ({ items }, inline) =>
    items
      .map(([text, inner]) => {
        const list = inner?.map((item) => `  - ${inline(item)}`).join('\n')
        return `- ${inline(text)}${list === undefined ? '' : `\n\n${list}\n`}`
      })
      .join('\n'),
}

const SPIP_SPANS = {
  strong: ({ content }, inline) => `{{${inline(content)}}}`,
  emphasis: ({ content }, inline) => `{${inline(content)}}`,
  link: ({ url, content }, inline) => `[${inline(content)}->${url}]`,
  code: ({ value }) => `<code>${value}</code>`,
  note: ({ content }, inline) => `[[${inline(content)}]]`,
}

const SPIP_BLOCKS = {
  paragraph: ({ content }, inline) => inline(content),
  heading: ({ content }, inline) => `{{{${inline(content)}}}}`,
  bulletList: (list, inline) => listOf(list, inline, (level) => `-${'*'.repeat(level)} `),
  numberedList: (list, inline) => listOf(list, inline, (level) => `-${'#'.repeat(level)} `),
  quotation: ({ paragraphs }, inline) => `<quote>${paragraphs.map(inline).join('\n\n')}</quote>`,
  table: ({ rows: [head, ...others] }, inline) => {
    const rows = [head.map((cell) => `{{${inline(cell)}}}`), ...others.map((row) => row.map(inline))]
    return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  },
  codeBlock: ({ value }) => `<code>\n${value}\n</code>`,
}

/** What writes a document, by syntax. */
export const WRITERS = {
  md: writerOf(MARKDOWN_SPANS, MARKDOWN_BLOCKS),
  djot: writerOf(DJOT_SPANS, DJOT_BLOCKS),
  spip: writerOf(SPIP_SPANS, SPIP_BLOCKS),
}
