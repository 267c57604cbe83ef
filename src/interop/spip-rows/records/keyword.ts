import { keyColumn, referenceColumn } from '../columns/number-columns.ts'
import { textColumn, titleColumn } from '../columns/text-columns.ts'
import type { SpipTitle } from '../numbered-title.ts'
import type { RecordShape } from './record-shape.ts'

/** A keyword (*mot-clé*), as its row tells it. */
export interface SpipKeyword {
  readonly id: number
  readonly title: SpipTitle
  /** *Descriptif*. */
  readonly summary: string
  readonly text: string
  /** Id of its group; `null` for none. */
  readonly group: number | null
  /** Title of its group, as the row repeats it, rank included. */
  readonly groupTitle: string
}

/** How a keyword lies in its table. */
export const KEYWORD: RecordShape<SpipKeyword> = {
  table: 'mots',
  key: 'id_mot',
  optional: ['type'],
  fields: {
    id: keyColumn('id_mot'),
    title: titleColumn('titre'),
    summary: textColumn('descriptif'),
    text: textColumn('texte'),
    group: referenceColumn('id_groupe'),
    groupTitle: textColumn('type'),
  },
}
