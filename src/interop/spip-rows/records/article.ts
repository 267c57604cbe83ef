import { dayColumn, momentColumn } from '../columns/moment-columns.ts'
import { countColumn, keyColumn, referenceColumn } from '../columns/number-columns.ts'
import { languageColumn, type SpipWebLink, textColumn, titleColumn, webLinkColumn } from '../columns/text-columns.ts'
import { flagColumn, statusColumn, wordColumn } from '../columns/word-columns.ts'
import type { SpipTitle } from '../numbered-title.ts'
import type { SpipMode } from '../spip-mode.ts'
import type { SpipMoment } from '../spip-moment.ts'
import type { RecordShape } from './record-shape.ts'

/** The statuses of an article: being written, proposed, published, refused, in the bin. */
export const SPIP_ARTICLE_STATUSES = ['prepa', 'prop', 'publie', 'refuse', 'poubelle'] as const

/** The name of a status of an article. */
export type SpipArticleStatus = (typeof SPIP_ARTICLE_STATUSES)[number]

/** An article of a SPIP site, as its row tells it. Texts are in SPIP's markup, `''` where there is none. */
export interface SpipArticle {
  readonly id: number
  /** `null` when SPIP knows no such status: never public. */
  readonly status: SpipArticleStatus | null
  readonly title: SpipTitle
  /** *Surtitre*, above the title. */
  readonly overtitle: string
  /** *Soustitre*, below the title. */
  readonly subtitle: string
  /** *Descriptif*: what lists and search engines show. */
  readonly summary: string
  /** *Chapo*, the introduction. */
  readonly lead: string
  readonly text: string
  /** *Post-scriptum*. */
  readonly postscript: string
  /** Id of its section (*rubrique*); `null` outside the tree. */
  readonly section: number | null
  /** Id of the section at the root of its branch (*secteur*). */
  readonly branch: number | null
  /** When it was published; in the future, when it is to be. */
  readonly published: SpipMoment | null
  /** When it had been published elsewhere before (*date de rédaction antérieure*); midnight is read as the day. */
  readonly firstPublished: SpipMoment | null
  /** When it was last edited. */
  readonly modified: SpipMoment | null
  /** SPIP's code of its language: `fr`, `pt_br`. */
  readonly language: string | null
  /** Whether its language was chosen for it, and not taken from its section. */
  readonly languageChosen: boolean
  /** Id of the article that its translations share as their reference, which may be itself; `null` without any. */
  readonly translationOf: number | null
  /** Address or shortcut (`art21`) that readers are sent to instead (*article virtuel*); `''` for an article as others. */
  readonly redirect: string
  /** *Voir en ligne*: a link shown below the article. */
  readonly seeAlso: SpipWebLink | null
  /** How its forum is opened; `null` as the site says. See `fromSpipMode`. */
  readonly forum: SpipMode | null
  readonly visits: number
  readonly referrers: number
  readonly popularity: number
}

/** How an article lies in its table. */
export const ARTICLE: RecordShape<SpipArticle> = {
  table: 'articles',
  key: 'id_article',
  optional: ['virtuel', 'langue_choisie', 'visites', 'referers', 'popularite'],
  fields: {
    id: keyColumn('id_article'),
    status: statusColumn('statut', SPIP_ARTICLE_STATUSES),
    title: titleColumn('titre'),
    overtitle: textColumn('surtitre'),
    subtitle: textColumn('soustitre'),
    summary: textColumn('descriptif'),
    lead: textColumn('chapo'),
    text: textColumn('texte'),
    postscript: textColumn('ps'),
    section: referenceColumn('id_rubrique'),
    branch: referenceColumn('id_secteur'),
    published: momentColumn('date'),
    firstPublished: dayColumn('date_redac'),
    modified: momentColumn('date_modif'),
    language: languageColumn('lang'),
    languageChosen: flagColumn('langue_choisie'),
    translationOf: referenceColumn('id_trad'),
    redirect: textColumn('virtuel'),
    seeAlso: webLinkColumn('url_site', 'nom_site'),
    forum: wordColumn<SpipMode>('accepter_forum', ['pos', 'pri', 'abo', 'non']),
    visits: countColumn('visites'),
    referrers: countColumn('referers'),
    popularity: countColumn('popularite'),
  },
}
