import { DATASET_CODES } from '../../src/core/codes/dataset.ts'
import { INTEROP_CODES } from '../../src/core/codes/interop.ts'
import { LAW_MISSING_CODES, LAW_REASON_CODES } from '../../src/core/codes/law.ts'
import { MARKDOWN_CODES } from '../../src/core/codes/markdown.ts'
import { MODEL_CODES } from '../../src/core/codes/models.ts'
import { ROW_CODES } from '../../src/core/codes/rows.ts'
import { SPIP_CODES } from '../../src/core/codes/spip.ts'
import { parseSpip, type SpipNode } from '../../src/spip/index.ts'
import { readCases } from '../conformance/cases.ts'
import { type DeviationKind, deviations } from '../conformance/deviations.ts'
import { codeOf } from './code-cell.ts'
import { codeTable } from './code-table.ts'
import { MODERATION_TABLES } from './moderation-tables.ts'

/** The tables of a page that are made from data and from the library, by name. */
export const GENERATED: Readonly<Record<string, () => string[]>> = {
  containment: containmentTable,
  repair: () => deviationTable('repair'),
  policy: () => deviationTable('policy'),
  choice: () => deviationTable('choice'),
  missing: () => deviationTable('missing'),
  ...MODERATION_TABLES,
  'codes-spip': () => codeTable(SPIP_CODES),
  'codes-markdown': () => codeTable(MARKDOWN_CODES),
  'codes-models': () => codeTable(MODEL_CODES),
  'codes-dataset': () => codeTable(DATASET_CODES),
  'codes-law': () => codeTable([...LAW_REASON_CODES, ...LAW_MISSING_CODES]),
  'codes-interop': () => codeTable(INTEROP_CODES),
  'codes-rows': () => codeTable(ROW_CODES),
}

const LONGEST_SOURCE = 80

/** Lists the deviations of a kind, each with the text that shows it. */
function deviationTable(kind: DeviationKind): string[] {
  const sources = new Map(readCases(new URL('../fixtures/conformance/', import.meta.url)).map((one) => [one.id, one]))
  const rows = Object.entries(deviations)
    .filter(([, deviation]) => deviation.kind === kind)
    .map(([id, { reason }]) => `| ${id} | ${codeOf(shortened(sources.get(id)?.source ?? ''))} | ${reason} |`)
  return rows.length === 0 ? ['None.'] : ['| case | text | reason |', '|---|---|---|', ...rows]
}

function shortened(text: string): string {
  const characters = [...text.trim()]
  return characters.length <= LONGEST_SOURCE ? characters.join('') : `${characters.slice(0, LONGEST_SOURCE).join('')}…`
}

interface Sample {
  readonly name: string
  readonly type: SpipNode['type']
  readonly source: string
}

/** Containers; `%` is where the content goes. */
const CONTAINERS: readonly Sample[] = [
  { name: 'paragraph', type: 'paragraph', source: 'un % mot' },
  { name: 'heading', type: 'heading', source: '{{{un % mot}}}' },
  { name: 'list item', type: 'listItem', source: '-* un % mot' },
  { name: 'table cell', type: 'tableCell', source: '|un % mot|deux|' },
  { name: 'quotation', type: 'blockquote', source: '<quote>\nun % mot\n</quote>' },
  { name: 'poem', type: 'poetry', source: '<poesie>\nun % mot\n</poesie>' },
  { name: 'note', type: 'footnoteDefinition', source: 'appel[[un % mot]]' },
  { name: 'bold', type: 'strong', source: '{{un % mot}}' },
  { name: 'link', type: 'link', source: '[un % mot->https://example.org]' },
  { name: 'abbreviation', type: 'abbreviation', source: '[un % mot|titre]' },
  { name: '`<multi>`', type: 'multi', source: '<multi>[fr]un % mot</multi>' },
]

const CONTENTS: readonly Sample[] = [
  { name: 'italic', type: 'emphasis', source: '{penché}' },
  { name: 'link', type: 'link', source: '[lien->https://example.com]' },
  { name: 'note', type: 'footnoteReference', source: '[[une note]]' },
  { name: 'abbreviation', type: 'abbreviation', source: '[SIAE|structure]' },
  { name: 'code', type: 'inlineCode', source: '<code>x</code>' },
  { name: 'break', type: 'break', source: '\n_ ' },
  { name: 'heading', type: 'heading', source: '{{{titre}}}' },
  { name: 'rule', type: 'thematicBreak', source: '\n----\n' },
  { name: 'list', type: 'list', source: '\n-** item\n-** item' },
  { name: 'table', type: 'table', source: '\n|a|b|\n|c|d|\n' },
  { name: 'quotation', type: 'blockquote', source: '\n<quote>cité</quote>\n' },
  { name: 'frame', type: 'code', source: '\n<cadre>x</cadre>\n' },
]

/** Says which construct may lie in which: each pair is written and parsed. */
function containmentTable(): string[] {
  const rows = CONTAINERS.map((container) => {
    const marks = CONTENTS.map((content) => (holds(container, content) ? 'yes' : '·'))
    return `| **${container.name}** | ${marks.join(' | ')} |`
  })
  const names = CONTENTS.map(({ name }) => name)
  return [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`, ...rows]
}

function holds(container: Sample, content: Sample): boolean {
  const outside = nodesOf(parseSpip(container.source.replace('%', content.source)), container.type)
  return outside.some((node) => nodesOf(node, content.type).some((inside) => inside !== node))
}

function nodesOf(node: SpipNode, type: SpipNode['type']): SpipNode[] {
  const inside = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []
  return node.type === type ? [node, ...inside] : inside
}
