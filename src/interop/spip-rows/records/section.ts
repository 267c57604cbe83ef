import { momentColumn } from '../columns/moment-columns.ts'
import { countColumn, keyColumn, referenceColumn } from '../columns/number-columns.ts'
import { languageColumn, textColumn, titleColumn } from '../columns/text-columns.ts'
import { flagColumn, statusColumn } from '../columns/word-columns.ts'
import type { SpipTitle } from '../numbered-title.ts'
import type { SpipMoment } from '../spip-moment.ts'
import type { RecordShape } from './record-shape.ts'

/** The statuses of a section, which SPIP calculates: something in it is published, or nothing yet. */
export const SPIP_SECTION_STATUSES = ['publie', 'prepa'] as const

/** The name of a status of a section. */
export type SpipSectionStatus = (typeof SPIP_SECTION_STATUSES)[number]

/** A section (*rubrique*) of a SPIP site, as its row tells it. */
export interface SpipSection {
  readonly id: number
  /** `null` when SPIP knows no such status: never public. */
  readonly status: SpipSectionStatus | null
  readonly title: SpipTitle
  /** *Descriptif*. */
  readonly summary: string
  readonly text: string
  /** Id of the section above; `null` at the root. */
  readonly parent: number | null
  /** Id of the section at the root of its branch (*secteur*), itself at the root. */
  readonly branch: number | null
  /** How many sections are above it. */
  readonly depth: number
  /** Date of the newest published article in it or below. */
  readonly newest: SpipMoment | null
  /** SPIP's code of its language. */
  readonly language: string | null
  /** Whether its language was chosen for it, and not taken from the section above. */
  readonly languageChosen: boolean
}

/** How a section lies in its table. */
export const SECTION: RecordShape<SpipSection> = {
  table: 'rubriques',
  key: 'id_rubrique',
  optional: ['langue_choisie', 'profondeur'],
  fields: {
    id: keyColumn('id_rubrique'),
    status: statusColumn('statut', SPIP_SECTION_STATUSES),
    title: titleColumn('titre'),
    summary: textColumn('descriptif'),
    text: textColumn('texte'),
    parent: referenceColumn('id_parent'),
    branch: referenceColumn('id_secteur'),
    depth: countColumn('profondeur'),
    newest: momentColumn('date'),
    language: languageColumn('lang'),
    languageChosen: flagColumn('langue_choisie'),
  },
}
