import type { Column } from '../columns/column.ts'
import { momentColumn, publicationColumn } from '../columns/moment-columns.ts'
import { keyColumn, measureColumn, referenceColumn } from '../columns/number-columns.ts'
import { textColumn, titleColumn } from '../columns/text-columns.ts'
import { flagColumn, statusColumn, switchColumn, wordColumn } from '../columns/word-columns.ts'
import type { SpipTitle } from '../numbered-title.ts'
import type { SpipMoment } from '../spip-moment.ts'
import type { RecordShape } from './record-shape.ts'

/** The statuses of a document, which SPIP calculates from what shows it. */
export const SPIP_DOCUMENT_STATUSES = ['publie', 'prop', 'prepa', 'poubelle'] as const

/** The name of a status of a document. */
export type SpipDocumentStatus = (typeof SPIP_DOCUMENT_STATUSES)[number]

/** What kind of medium a document is. */
export type SpipMedia = 'image' | 'audio' | 'video' | 'file'

/** What a document serves for: in a text, beside it, as the thumbnail of another, as a logo, as a logo under the mouse. */
export type SpipDocumentMode = 'image' | 'document' | 'vignette' | 'logoon' | 'logooff'

/** A document (*document*), as its row tells it; the file itself lies in the folder `IMG` of the site. */
export interface SpipDocument {
  readonly id: number
  /** `null` when SPIP knows no such status, or its table has none. */
  readonly status: SpipDocumentStatus | null
  readonly title: SpipTitle
  /** *Descriptif*, in SPIP's markup. */
  readonly summary: string
  readonly credits: string
  /** What is said of an image to those who do not see it. */
  readonly alt: string
  /** Path below `IMG/`, or an address when it is `remote`. */
  readonly file: string
  readonly extension: string
  readonly media: SpipMedia | null
  readonly mode: SpipDocumentMode | null
  /** Whether the file lies on another site (*document distant*). */
  readonly remote: boolean
  /** Whether SPIP found that the file is missing. */
  readonly missing: boolean
  /** Id of the document that pictures it. */
  readonly thumbnail: number | null
  /** In bytes. */
  readonly size: number | null
  /** In pixels. */
  readonly width: number | null
  /** In pixels. */
  readonly height: number | null
  /** In seconds. */
  readonly duration: number | null
  readonly added: SpipMoment | null
  /** Since when it is public; `'always'` without a limit, `null` when SPIP never calculated it. */
  readonly published: SpipMoment | 'always' | null
}

/** The column of the status: where a table has none, nothing is wrong with that of its rows. */
function documentStatusColumn(): Column<SpipDocumentStatus | null> {
  const column = statusColumn('statut', SPIP_DOCUMENT_STATUSES)
  return { ...column, read: (row) => (row.value('statut', (cell) => cell === undefined) ? null : column.read(row)) }
}

/** The column that tells a missing file, which is a problem by itself. */
function missingColumn(): Column<boolean> {
  const column = switchColumn('brise')
  return {
    ...column,
    read: (row) => {
      const isMissing = column.read(row)
      if (isMissing) row.report('rows/file-missing', 'brise', { file: row.text('fichier') })
      return isMissing
    },
  }
}

/** How a document lies in its table. */
export const DOCUMENT: RecordShape<SpipDocument> = {
  table: 'documents',
  key: 'id_document',
  optional: ['credits', 'alt', 'media', 'duree', 'brise', 'date_publication', 'statut'],
  fields: {
    id: keyColumn('id_document'),
    status: documentStatusColumn(),
    title: titleColumn('titre'),
    summary: textColumn('descriptif'),
    credits: textColumn('credits'),
    alt: textColumn('alt'),
    file: textColumn('fichier'),
    extension: textColumn('extension'),
    media: wordColumn<SpipMedia>('media', ['image', 'audio', 'video', 'file']),
    mode: wordColumn<SpipDocumentMode>('mode', ['image', 'document', 'vignette', 'logoon', 'logooff']),
    remote: flagColumn('distant'),
    missing: missingColumn(),
    thumbnail: referenceColumn('id_vignette'),
    size: measureColumn('taille'),
    width: measureColumn('largeur'),
    height: measureColumn('hauteur'),
    duration: measureColumn('duree'),
    added: momentColumn('date'),
    published: publicationColumn('date_publication'),
  },
}
