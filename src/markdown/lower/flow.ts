import type { Nodes, RootContent } from 'mdast'
import { holdsNote } from '../holds.ts'
import { joinTags } from '../join-tags.ts'
import { html, spanning } from '../make.ts'
import { paragraphTag } from '../paragraph-tag.ts'
import { flowHtml } from './html.ts'
import { htmlOf } from './html-of.ts'
import { isInstruction, shown } from './instruction.ts'
import type { Lowering } from './lowering.ts'

const CODE = /^<pre><code(?: class="([\w+#.-]+)")?>((?:(?!<\/code)[\s\S])*)<\/code><\/pre>$/i
const BLANK_LINE = /\n[ \t\r]*\n/

// A paragraph that calls a note is one of Markdown: tags around it would stand alone, and make empty ones.
const TAGS_AT_NOTES = [paragraphTag(holdsNote)]

/**
 * Turn blocks into blocks of Markdown.
 *
 * Tags that stand side by side, and the text right behind them that is in no paragraph, are one block of HTML; one
 * whose content has blank lines stands alone, for such a line ends others.
 */
export function lowerFlow(
  nodes: readonly Nodes[],
  lowering: Lowering,
  lower: (node: Nodes) => readonly Nodes[],
): RootContent[] {
  const blocks: Nodes[] = []
  let run: Nodes[] = []

  function endRun(): void {
    if (run.length > 0) blocks.push(spanning(html(runOf(run, lowering)), run))
    run = []
  }

  joinTags(nodes, TAGS_AT_NOTES).forEach((node, index, nodes) => {
    if (joinsHtml(node, nodes[index - 1])) run.push(node)
    else {
      endRun()
      if (node.type === 'html') blocks.push(spanning(otherBlock(node.value) ?? html(flowHtml(node.value)), [node]))
      else for (const block of lower(node)) blocks.push(block)
    }
  })
  endRun()
  return blocks as RootContent[]
}

function joinsHtml(node: Nodes, before: Nodes | undefined): boolean {
  if (node.type === 'html') {
    return otherBlock(node.value) === undefined && !BLANK_LINE.test(node.value) && flowHtml(node.value) === node.value
  }
  const isBare = node.type === 'paragraph' && node.data?.bare === true
  return isBare && before?.type === 'html' && !holdsNote(node)
}

function runOf(run: readonly Nodes[], lowering: Lowering): string {
  let written = ''
  run.forEach((node, index) => {
    if (node.type !== 'html') written += 'children' in node ? htmlOf(lowering.inside(node.children), lowering) : ''
    else written += (run[index - 1]?.type === 'html' ? '\n' : '') + flowHtml(node.value)
  })
  return written
}

// What is written as HTML, and is something else: an instruction, which SPIP shows; code, with every sign as it is.
function otherBlock(value: string): Nodes | undefined {
  if (isInstruction(value)) return { type: 'paragraph', children: [shown(value)] } as Nodes
  const [, lang, code] = CODE.exec(value) ?? []
  if (code === undefined) return undefined
  return { type: 'code', value: code.replace(/\r?\n$/, ''), ...(lang === undefined ? {} : { lang }) }
}
