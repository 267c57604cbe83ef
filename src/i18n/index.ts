export { type Describable, describe, type Language } from './describe.ts'
export { type StatementEntry, type StatementOptions, statementOfReasons } from './statement-of-reasons.ts'
export type { StatementGrounds, StatementSource } from './statement-words.ts'
