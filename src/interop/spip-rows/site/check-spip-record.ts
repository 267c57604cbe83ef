import { expectObject, expectOneOf, expectType } from '../../../core/argument.ts'
import type { RowCode } from '../../../core/codes/rows.ts'
import type { ProblemParams } from '../../../core/problem.ts'
import type { SpipRecords, SpipTable } from '../records/record-tables.ts'
import type { SpipObject } from '../records/spip-object.ts'
import { type RowProblem, rowProblem } from '../row-problem.ts'
import type { SpipLookup } from './lookup.ts'

/** What a row says of another: who it is, where that stands, and what to report when there is none. */
interface Relation {
  readonly type: string
  readonly id: number | null
  readonly column: string
  readonly code: RowCode
  readonly params: ProblemParams
}

/** The relations of the rows of each table; sections hold each other, which `placeSpipSections` checks. */
const RELATIONS: { readonly [Table in SpipTable]: (record: SpipRecords[Table]) => readonly Relation[] } = {
  articles: ({ id, section, translationOf }) => [
    { type: 'rubrique', id: section, column: 'id_rubrique', code: 'rows/section-missing', params: { id, section } },
    {
      type: 'article',
      id: translationOf,
      column: 'id_trad',
      code: 'rows/translation-missing',
      params: { id, of: translationOf },
    },
  ],
  auteurs: () => [],
  auteurs_liens: ({ author, object }) => linkOf({ type: 'auteur', id: author }, object, 'id_auteur'),
  documents: ({ id, thumbnail }) => [
    {
      type: 'document',
      id: thumbnail,
      column: 'id_vignette',
      code: 'rows/thumbnail-missing',
      params: { id, thumbnail },
    },
  ],
  documents_liens: ({ document, object }) => linkOf({ type: 'document', id: document }, object, 'id_document'),
  groupes_mots: () => [],
  mots: ({ group, id }) => [
    { type: 'groupe_mots', id: group, column: 'id_groupe', code: 'rows/group-missing', params: { id, group } },
  ],
  mots_liens: ({ keyword, object }) => linkOf({ type: 'mot', id: keyword }, object, 'id_mot'),
  rubriques: () => [],
}

function linkOf(linked: SpipObject, object: SpipObject, column: string): readonly Relation[] {
  expectObject(object, 'record.object')
  const params = { id: linked.id, type: object.type, object: object.id }
  const ends = [
    { ...linked, column },
    { ...object, column: 'id_objet' },
  ]
  return ends.map((end) => ({
    ...end,
    code: 'rows/link-dangling',
    params: { ...params, missing: end.type, number: end.id },
  }))
}

/**
 * Check the references of a record to others: the section and the reference of an article, the group of a keyword,
 * the thumbnail of a document, both ends of a link.
 *
 * @param table
 *   The table of the record, without the prefix of the site.
 * @param record
 *   The record.
 * @param lookup
 *   Tells where another object stands; what it does not know is not reported.
 * @returns
 *   A problem for each relation that leads nowhere, at its column. It looks at one record, so that a table of any size
 *   can be checked row by row.
 * @throws {TypeError}
 *   When there is no such table, `record` or the object of a link is no object, or `lookup` is no function.
 * @example
 * ```ts
 * import {checkSpipRecord} from 'ess-domain/interop'
 * const link = {author: 3, object: {type: 'article', id: 998}}
 * checkSpipRecord('auteurs_liens', link, (type) => type === 'auteur' ? 'published' : 'missing')
 * //=> [{code: 'rows/link-dangling', severity: 'warning', path: ['id_objet'],
 * //    params: {id: 3, type: 'article', object: 998, missing: 'article', number: 998, table: 'auteurs_liens'}}]
 * ```
 */
export function checkSpipRecord<Table extends SpipTable>(
  table: Table,
  record: SpipRecords[Table],
  lookup: SpipLookup,
): readonly RowProblem[] {
  expectOneOf(table, Object.keys(RELATIONS), 'table')
  expectObject(record, 'record')
  expectType(lookup ?? null, 'function', 'lookup')
  return RELATIONS[table](record)
    .filter(({ id, type }) => id !== null && lookup(type, id) === 'missing')
    .map(({ code, column, params }) => rowProblem(code, { ...params, table }, column))
}
