import { momentColumn } from '../columns/moment-columns.ts'
import { keyColumn } from '../columns/number-columns.ts'
import { languageColumn, type SpipWebLink, textColumn, webLinkColumn } from '../columns/text-columns.ts'
import { flagColumn, statusColumn } from '../columns/word-columns.ts'
import type { SpipMoment } from '../spip-moment.ts'
import type { RecordShape } from './record-shape.ts'

/** The statuses of an account: administrator, writer, visitor, registered and not yet confirmed, removed. */
export const SPIP_AUTHOR_STATUSES = ['0minirezo', '1comite', '6forum', 'nouveau', '5poubelle'] as const

/** The name of a status of an account. */
export type SpipAuthorStatus = (typeof SPIP_AUTHOR_STATUSES)[number]

/** An author (*auteur*), who has an account, as the row tells it. Login, password and keys are never read. */
export interface SpipAuthor {
  readonly id: number
  /** `null` when SPIP knows no such status. */
  readonly status: SpipAuthorStatus | null
  readonly name: string
  /** In SPIP's markup. */
  readonly bio: string
  /** Personal: not shown unless the author wants it. */
  readonly email: string
  readonly site: SpipWebLink | null
  /** Whether the person may administrate the server (*webmestre*). */
  readonly webmaster: boolean
  /** When the person was last seen in the back office. */
  readonly lastSeen: SpipMoment | null
  /** Language of the back office. */
  readonly language: string | null
}

/** How an author lies in its table. */
export const AUTHOR: RecordShape<SpipAuthor> = {
  table: 'auteurs',
  key: 'id_auteur',
  optional: ['webmestre', 'en_ligne', 'lang'],
  fields: {
    id: keyColumn('id_auteur'),
    status: statusColumn('statut', SPIP_AUTHOR_STATUSES),
    name: textColumn('nom'),
    bio: textColumn('bio'),
    email: textColumn('email'),
    site: webLinkColumn('url_site', 'nom_site'),
    webmaster: flagColumn('webmestre'),
    lastSeen: momentColumn('en_ligne'),
    language: languageColumn('lang'),
  },
}
