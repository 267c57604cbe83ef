import { expectOneOf } from '../../../core/argument.ts'
import { ARTICLE, type SpipArticle } from './article.ts'
import { AUTHOR, type SpipAuthor } from './author.ts'
import { DOCUMENT, type SpipDocument } from './document.ts'
import { KEYWORD, type SpipKeyword } from './keyword.ts'
import { KEYWORD_GROUP, type SpipKeywordGroup } from './keyword-group.ts'
import {
  AUTHOR_LINK,
  DOCUMENT_LINK,
  KEYWORD_LINK,
  type SpipAuthorLink,
  type SpipDocumentLink,
  type SpipKeywordLink,
} from './links.ts'
import { columnsOf, type RecordShape } from './record-shape.ts'
import { SECTION, type SpipSection } from './section.ts'

/** What the rows of each table are read as; tables are named without the prefix of the site. */
export interface SpipRecords {
  readonly articles: SpipArticle
  readonly auteurs: SpipAuthor
  readonly auteurs_liens: SpipAuthorLink
  readonly documents: SpipDocument
  readonly documents_liens: SpipDocumentLink
  readonly groupes_mots: SpipKeywordGroup
  readonly mots: SpipKeyword
  readonly mots_liens: SpipKeywordLink
  readonly rubriques: SpipSection
}

/** The name of a table that is read as records. */
export type SpipTable = keyof SpipRecords

/** How the records of each table lie in it. */
export const SHAPES: { readonly [Table in SpipTable]: RecordShape<SpipRecords[Table]> } = {
  articles: ARTICLE,
  auteurs: AUTHOR,
  auteurs_liens: AUTHOR_LINK,
  documents: DOCUMENT,
  documents_liens: DOCUMENT_LINK,
  groupes_mots: KEYWORD_GROUP,
  mots: KEYWORD,
  mots_liens: KEYWORD_LINK,
  rubriques: SECTION,
}

/** The tables that are read as records. */
export const SPIP_TABLES = Object.keys(SHAPES) as readonly SpipTable[]

/**
 * List the columns of a table that the library reads. Select no others: `spip_auteurs` also holds passwords.
 *
 * @param table
 *   The table, without the prefix of the site.
 * @returns
 *   `required` columns, without which a row is refused, and `optional` ones, which versions of SPIP do without.
 * @throws {TypeError}
 *   When there is no such table.
 * @example
 * ```ts
 * import {spipColumns} from 'ess-domain/interop'
 * spipColumns('auteurs_liens') //=> {required: ['id_auteur', 'id_objet', 'objet'], optional: []}
 * spipColumns('auteurs').required.includes('pass') //=> false
 * ```
 */
export function spipColumns(table: SpipTable): {
  readonly required: readonly string[]
  readonly optional: readonly string[]
} {
  expectOneOf(table, SPIP_TABLES, 'table')
  const { optional = [] } = SHAPES[table]
  return { required: columnsOf(SHAPES[table]).filter((name) => !optional.includes(name)), optional: [...optional] }
}
