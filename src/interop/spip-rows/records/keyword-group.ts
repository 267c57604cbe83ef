import { keyColumn } from '../columns/number-columns.ts'
import { listColumn, textColumn, titleColumn } from '../columns/text-columns.ts'
import { flagColumn } from '../columns/word-columns.ts'
import type { SpipTitle } from '../numbered-title.ts'
import type { RecordShape } from './record-shape.ts'

/** A group of keywords (*groupe de mots-clés*), as its row tells it. */
export interface SpipKeywordGroup {
  readonly id: number
  readonly title: SpipTitle
  /** *Descriptif*. */
  readonly summary: string
  readonly text: string
  /** Whether an object may have one keyword of it only. */
  readonly single: boolean
  /** Whether objects are wished to have one. */
  readonly wanted: boolean
  /** What it serves for, in the plural: `articles`, `rubriques`. */
  readonly tables: readonly string[]
  /** Whether administrators may give its keywords. */
  readonly byAdministrators: boolean
  /** Whether writers may give its keywords. */
  readonly byWriters: boolean
  /** Whether visitors may give its keywords in forums. */
  readonly byVisitors: boolean
}

/** How a group of keywords lies in its table. */
export const KEYWORD_GROUP: RecordShape<SpipKeywordGroup> = {
  table: 'groupes_mots',
  key: 'id_groupe',
  optional: ['unseul', 'obligatoire', 'tables_liees', 'minirezo', 'comite', 'forum'],
  fields: {
    id: keyColumn('id_groupe'),
    title: titleColumn('titre'),
    summary: textColumn('descriptif'),
    text: textColumn('texte'),
    single: flagColumn('unseul'),
    wanted: flagColumn('obligatoire'),
    tables: listColumn('tables_liees'),
    byAdministrators: flagColumn('minirezo'),
    byWriters: flagColumn('comite'),
    byVisitors: flagColumn('forum'),
  },
}
