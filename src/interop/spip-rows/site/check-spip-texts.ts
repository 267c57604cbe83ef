import { expectObject, expectOneOf, expectType } from '../../../core/argument.ts'
import type { SpipRecords, SpipTable } from '../records/record-tables.ts'
import { type RowProblem, rowProblem } from '../row-problem.ts'
import type { SpipLookup } from './lookup.ts'
import { linkTo, objectsIn } from './objects-in-text.ts'

/** The texts in SPIP's markup that a record holds, by the column of each. */
type Texts<Value> = (record: Value) => Readonly<Record<string, string>>

const TEXTS: { readonly [Table in SpipTable]: Texts<SpipRecords[Table]> } = {
  articles: ({ lead, postscript, redirect, summary, text }) => ({
    descriptif: summary,
    chapo: lead,
    texte: text,
    ps: postscript,
    virtuel: linkTo(redirect),
  }),
  auteurs: ({ bio }) => ({ bio }),
  auteurs_liens: () => ({}),
  documents: ({ summary }) => ({ descriptif: summary }),
  documents_liens: () => ({}),
  groupes_mots: ({ summary, text }) => ({ descriptif: summary, texte: text }),
  mots: ({ summary, text }) => ({ descriptif: summary, texte: text }),
  mots_liens: () => ({}),
  rubriques: ({ summary, text }) => ({ descriptif: summary, texte: text }),
}

/**
 * Check the texts of a record for links and models that lead nowhere: `[->art404]`, `<doc99>`.
 *
 * @param table
 *   The table of the record, without the prefix of the site.
 * @param record
 *   The record.
 * @param lookup
 *   Tells where an object of the site stands; a type that it does not know leads nowhere.
 * @returns
 *   For each reference, once a column, that it does not exist, or that readers do not see it.
 * @throws {TypeError}
 *   When there is no such table, `record` is no object, or `lookup` is no function.
 * @example
 * ```ts
 * import {checkSpipTexts} from 'ess-domain/interop'
 * const keyword = {id: 3, title: {text: 'réemploi'}, summary: 'Voir [->art404].', text: '', group: 1, groupTitle: ''}
 * checkSpipTexts('mots', keyword, () => 'missing').map(({code, params}) => [code, params['type'], params['object']])
 * //=> [['rows/reference-missing', 'article', 404]]
 * ```
 */
export function checkSpipTexts<Table extends SpipTable>(
  table: Table,
  record: SpipRecords[Table],
  lookup: SpipLookup,
): readonly RowProblem[] {
  expectOneOf(table, Object.keys(TEXTS), 'table')
  expectObject(record, 'record')
  expectType(lookup ?? null, 'function', 'lookup')
  const id = 'id' in record ? record.id : null
  return Object.entries(TEXTS[table](record)).flatMap(([column, text]) =>
    objectsIn(text).flatMap(({ id: object, type }) => {
      const standing = lookup(type, object) ?? 'missing'
      if (standing === 'published') return []
      const code = standing === 'missing' ? 'rows/reference-missing' : 'rows/reference-unpublished'
      return [rowProblem(code, { id, column, type, object, table }, column)]
    }),
  )
}
