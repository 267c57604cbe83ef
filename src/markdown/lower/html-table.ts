import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import { holdsNote } from '../holds.ts'
import { attributesText, html } from '../make.ts'
import { blocksOf } from './blocks-of.ts'
import { htmlOf } from './html-of.ts'
import type { Lowering } from './lowering.ts'

/**
 * Write a table as HTML. A cell that calls a note is left to Markdown, between blank lines, for a note is no HTML.
 */
export function htmlTable(table: Table, lowering: Lowering): readonly Nodes[] {
  const { headRow = true } = table.data ?? {}
  const parts = new Parts()
  parts.add('<table>\n')
  addCaption(parts, table, lowering)
  table.children.forEach((row, index) => {
    const isHead = headRow && index === 0
    if (isHead) parts.add('<thead>\n')
    else if (index === (headRow ? 1 : 0)) parts.add('<tbody>\n')
    addRow(parts, row, isHead, lowering)
    if (isHead) parts.add('</thead>\n')
  })
  if (table.children.length > (headRow ? 1 : 0)) parts.add('</tbody>\n')
  parts.add('</table>')
  return parts.nodes()
}

function addCaption(parts: Parts, { data }: Table, lowering: Lowering): void {
  const { caption, summary } = data ?? {}
  if (caption === undefined && summary === undefined) return
  parts.add('<caption>')
  if (caption !== undefined) parts.content(caption.children, lowering)
  if (summary !== undefined) {
    const words: Nodes[] = [{ type: 'text', value: summary }]
    parts.add(`${caption === undefined ? '' : '<br />'}<small>${htmlOf(words, lowering)}</small>`)
  }
  parts.add('</caption>\n')
}

function addRow(parts: Parts, row: TableRow, isHead: boolean, lowering: Lowering): void {
  parts.add('<tr>\n')
  for (const cell of row.children) addCell(parts, cell, isHead, lowering)
  parts.add('</tr>\n')
}

function addCell(parts: Parts, { children, data }: TableCell, isHead: boolean, lowering: Lowering): void {
  const { colspan = 1, rowspan = 1, header = isHead } = data ?? {}
  const name = header ? 'th' : 'td'
  const spans = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null }
  parts.add(`<${name}${attributesText(spans)}>`)
  parts.content(children, lowering)
  parts.add(`</${name}>\n`)
}

/** The parts of a table: HTML, and paragraphs of Markdown between it. */
class Parts {
  readonly #nodes: Nodes[] = []
  #html = ''

  add(written: string): void {
    this.#html += written
  }

  content(children: readonly Nodes[], lowering: Lowering): void {
    const nodes = lowering.inside(children)
    if (!nodes.some(holdsNote)) this.add(htmlOf(nodes, lowering))
    else {
      this.#endHtml()
      for (const block of blocksOf(nodes)) this.#nodes.push(block)
    }
  }

  nodes(): readonly Nodes[] {
    this.#endHtml()
    return this.#nodes
  }

  #endHtml(): void {
    if (this.#html !== '') this.#nodes.push(html(this.#html.trimEnd()))
    this.#html = ''
  }
}
