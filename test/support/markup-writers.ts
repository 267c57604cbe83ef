import { describe } from '../../src/i18n/index.ts'
import {
  parseSpip,
  type RenderOptions,
  renderSpip,
  renderSpipInline,
  type SpipNode,
  spipInlineToText,
  spipToHtml,
  spipToText,
} from '../../src/spip/index.ts'
import { printTree } from './print-tree.ts'

/** Makes what a page shows of a source. */
export type Write = (source: string) => string

type MakeWriter = (info: string) => Write

/** What may follow a ` ```spip ` block. */
const FENCED: Readonly<Record<string, MakeWriter>> = {
  tree: () => outline,
  html: (info) => (info.startsWith('field') ? fieldWriter(info.slice('field'.length)) : htmlWriter(info)),
  text: (info) => (source) => spipToText(source, optionsOf(info)),
  json: (type) => (source) => json(firstOf(parseSpip(source), type)),
  problems: (info) => (source) => problemsOf(source, optionsOf(info)),
}

/** Columns of tables that are made of the column `source`. */
const COLUMNS: Readonly<Record<string, Write>> = {
  tree: outline,
  HTML: htmlWriter(''),
  French: fieldWriter(''),
  English: fieldWriter('lang=en'),
  'as a field': fieldWriter(''),
  'as text': (source) => spipInlineToText(source),
  'in an article': htmlWriter(''),
  'in a comment': htmlWriter('profile=comment'),
  '`trusted`': htmlWriter('html=trusted'),
  '`none`': htmlWriter('html=none'),
  '`auto`': htmlWriter(''),
  '`spip`': htmlWriter('notation=spip'),
  '`angle`': htmlWriter('notation=angle'),
  'plain text': (source) => spipToText(source),
  problem: (source) => problemsOf(source, {}),
}

/** Finds what makes a fenced block, by its language and what follows it; `undefined` for other languages. */
export function fencedWriter(language: string, info: string): Write | undefined {
  return FENCED[language]?.(info)
}

/** Finds what makes a column of a table, by its name; `undefined` for columns of words. */
export function tableWriter(name: string): Write | undefined {
  return COLUMNS[name]
}

function htmlWriter(info: string): Write {
  return (source) => spipToHtml(source, optionsOf(info))
}

function fieldWriter(info: string): Write {
  return (source) => renderSpipInline(source, optionsOf(info))
}

// What is no option makes the library throw.
function optionsOf(info: string): RenderOptions {
  const pairs = info.split(' ').filter((pair) => pair !== '')
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], valueOf(pair.split('=')[1] ?? '')]))
}

function valueOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+$/.test(text) ? Number(text) : text
}

function problemsOf(source: string, options: RenderOptions): string {
  const lines = renderSpip(source, options).problems.map((problem) => {
    const { line, column } = problem.position?.start ?? { line: 0, column: 0 }
    return `${line}:${column} ${problem.code} (${problem.severity}): ${describe(problem, 'en')}`
  })
  return lines.length === 0 ? 'none' : lines.join('\n')
}

/** Nodes whose children stand on lines of their own; of the others, those that do not fit on one. */
const ALWAYS_OPEN = new Set(['list', 'table', 'blockquote'])
const OPEN_WHEN_LONG = new Set(['listItem', 'tableRow', 'poetry', 'footnoteDefinition', 'multi'])
const WIDTH = 100

function outline(source: string): string {
  return parseSpip(source)
    .children.flatMap((node) => linesOf(node, ''))
    .join('\n')
}

function linesOf(node: SpipNode, indent: string): string[] {
  const line = indent + printTree(node)
  const isOpen = ALWAYS_OPEN.has(node.type) || (OPEN_WHEN_LONG.has(node.type) && line.length > WIDTH)
  if (!isOpen || !('children' in node)) return [line]
  const head = indent + printTree({ ...node, children: [] })
  return [head, ...node.children.flatMap((child) => linesOf(child, `${indent}  `))]
}

function firstOf(node: SpipNode, type: string): SpipNode {
  const waiting: SpipNode[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === type) return next
    if ('children' in next) waiting.push(...[...next.children].reverse())
  }
  throw new Error(`no node of type “${type}”`)
}

/** Writes a node without its positions, on one line where it fits. */
function json(value: unknown, indent = ''): string {
  const line = spaced(value)
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((one) => json(one, inner))
    : Object.entries(value)
        .filter(([name]) => name !== 'position')
        .map(([name, one]) => `"${name}": ${json(one, inner)}`)
  return `${open}\n${parts.map((one) => inner + one).join(',\n')}\n${indent}${close}`
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([name]) => name !== 'position')
  return `{ ${fields.map(([name, one]) => `"${name}": ${spaced(one)}`).join(', ')} }`
}
