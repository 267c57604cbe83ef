import { countColumn, keyColumn } from '../columns/number-columns.ts'
import { flagColumn } from '../columns/word-columns.ts'
import type { RecordShape } from './record-shape.ts'
import { objectColumn, type SpipObject } from './spip-object.ts'

/** An author of an object (`spip_auteurs_liens`); with a section, an administrator limited to it and what is below. */
export interface SpipAuthorLink {
  readonly author: number
  readonly object: SpipObject
}

/** A keyword of an object (`spip_mots_liens`). */
export interface SpipKeywordLink {
  readonly keyword: number
  readonly object: SpipObject
}

/** A document of an object (`spip_documents_liens`). */
export interface SpipDocumentLink {
  readonly document: number
  readonly object: SpipObject
  /** Whether the text itself calls it: `<doc2>` (*vu*). */
  readonly inText: boolean
  /** Where it stands among the documents of the object. */
  readonly rank: number
}

/** How links of authors lie in their table. */
export const AUTHOR_LINK: RecordShape<SpipAuthorLink> = {
  table: 'auteurs_liens',
  key: 'id_auteur',
  fields: { author: keyColumn('id_auteur'), object: objectColumn() },
}

/** How links of keywords lie in their table. */
export const KEYWORD_LINK: RecordShape<SpipKeywordLink> = {
  table: 'mots_liens',
  key: 'id_mot',
  fields: { keyword: keyColumn('id_mot'), object: objectColumn() },
}

/** How links of documents lie in their table. */
export const DOCUMENT_LINK: RecordShape<SpipDocumentLink> = {
  table: 'documents_liens',
  key: 'id_document',
  optional: ['vu', 'rang_lien'],
  fields: {
    document: keyColumn('id_document'),
    object: objectColumn(),
    inText: flagColumn('vu'),
    rank: countColumn('rang_lien'),
  },
}
