import { codeOf } from './code-cell.ts'
import { GENERATED } from './markup-tables.ts'
import { fencedWriter, tableWriter, type Write } from './markup-writers.ts'

/** Lines of a page that the library's output decides. */
export interface CheckedPart {
  /** Its first line, from 1. */
  readonly line: number
  /** What is shown there: the source, or the name of a generated table. */
  readonly subject: string
  readonly actual: readonly string[]
  readonly expected: readonly string[]
}

/**
 * Finds what a page shows of the library's output.
 *
 * - A ` ```spip ` block is a source; ` ```tree `, ` ```html `, ` ```text `, ` ```json ` and ` ```problems ` blocks after
 *   it are made of it. Options stand on the fence: ` ```html lang=en `.
 * - In a table with a column `source`, columns named in `markup-writers.ts` are made of it; `⏎` is a line end.
 * - Lines between `<!-- generated: name -->` and `<!-- /generated -->` are made by `markup-tables.ts`.
 */
export function checkedParts(page: string): CheckedPart[] {
  const lines = page.split('\n')
  const parts: CheckedPart[] = []
  let source = ''
  for (let index = 0; index < lines.length; index++) {
    const [, fence, language = '', info = ''] = /^(`{3,})(\w*) ?(.*)$/.exec(lines[index] ?? '') ?? []
    const generated = /^<!-- generated: ([\w-]+) -->$/.exec(lines[index] ?? '')?.[1]
    if (fence !== undefined) {
      const end = endOf(lines, index, fence)
      const actual = lines.slice(index + 1, end)
      const write = fencedWriter(language, info)
      if (language === 'spip') source = actual.join('\n')
      if (write !== undefined) parts.push(part(index + 1, source, actual, write(source).split('\n')))
      index = end
    } else if (generated !== undefined) {
      const end = endOf(lines, index, '<!-- /generated -->')
      parts.push(part(index + 1, generated, lines.slice(index + 1, end), generate(generated)))
      index = end
    } else if (/^\|.*\|$/.test(lines[index] ?? '')) index = readTable(lines, index, parts)
  }
  return parts
}

/** Gives the page with every checked part as it should be. */
export function refreshed(page: string): string {
  const lines = page.split('\n')
  for (const { line, actual, expected } of checkedParts(page).reverse())
    lines.splice(line - 1, actual.length, ...expected)
  return lines.join('\n')
}

function part(index: number, subject: string, actual: readonly string[], expected: readonly string[]): CheckedPart {
  return { line: index + 1, subject, actual, expected }
}

function endOf(lines: readonly string[], start: number, mark: string): number {
  const end = lines.indexOf(mark, start + 1)
  if (end === -1) throw new Error(`line ${start + 1} opens what nothing closes`)
  return end
}

function generate(name: string): string[] {
  const make = GENERATED[name]
  if (make === undefined) throw new Error(`nothing generates “${name}”`)
  return make()
}

/** Reads the rows of a table; gives the index of its last line. */
function readTable(lines: readonly string[], first: number, parts: CheckedPart[]): number {
  const names = cellsOf(lines[first] ?? '')
  const sourceColumn = names.indexOf('source')
  const writers = names.map((name) => tableWriter(name))
  let index = first + 1
  while (lines[index + 1]?.startsWith('|')) {
    index++
    if (sourceColumn === -1) continue
    const row = lines[index] ?? ''
    const cells = cellsOf(row)
    const source = plainOf(cells[sourceColumn] ?? '')
    const expected = cells.map((cell, column) => writeCell(writers[column], source) ?? cell)
    parts.push(part(index, source, [row], [`| ${expected.join(' | ')} |`]))
  }
  return index
}

function writeCell(write: Write | undefined, source: string): string | undefined {
  return write === undefined ? undefined : codeOf(write(source))
}

function plainOf(cell: string): string {
  const inside = cell.startsWith('`` ') ? cell.slice(3, -3) : cell.slice(1, -1)
  return inside.replaceAll('⏎', '\n').replaceAll('\\|', '|')
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}
