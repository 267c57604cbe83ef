import {
  BULK_CODES,
  FORUM_CODES,
  INTAKE_CODES,
  INVARIANT_CODES,
  LOG_CODES,
  REFUSAL_CODES,
  REPORT_CODES,
} from '../../src/core/codes/moderation.ts'
import { COMMAND_TYPES, ROLES } from '../../src/core/moderation-states.ts'
import { toDot } from '../../src/moderation/diagrams/dot.ts'
import { toMermaid } from '../../src/moderation/diagrams/mermaid.ts'
import { tableMarkdown } from '../../src/moderation/diagrams/table-markdown.ts'
import { RIGHTS } from '../../src/moderation/guards/right.ts'
import { codeTable } from './code-table.ts'

/** The parts of the page on moderation that are made from the transition table, the rights and the codes. */
export const MODERATION_TABLES: Readonly<Record<string, () => string[]>> = {
  'moderation-table': () => tableMarkdown().trimEnd().split('\n'),
  'moderation-mermaid': () => ['```mermaid', ...toMermaid().trimEnd().split('\n'), '```'],
  'moderation-dot': () => ['```dot', ...toDot().trimEnd().split('\n'), '```'],
  'moderation-rights': rightsTable,
  'moderation-refusals': () => codeTable(REFUSAL_CODES),
  'moderation-intake': () => codeTable(INTAKE_CODES),
  'moderation-forums': () => codeTable(FORUM_CODES),
  'moderation-reports': () => codeTable([...REPORT_CODES, ...BULK_CODES]),
  'moderation-checks': () => codeTable([...LOG_CODES, ...INVARIANT_CODES]),
}

function rightsTable(): string[] {
  const rows = COMMAND_TYPES.map((command) => {
    const allowed: readonly string[] = RIGHTS[command].roles
    return `| \`${command}\` | ${ROLES.map((role) => (allowed.includes(role) ? 'yes' : '·')).join(' | ')} |`
  })
  return [`| command | ${ROLES.join(' | ')} |`, `|---|${ROLES.map(() => '---|').join('')}`, ...rows]
}
