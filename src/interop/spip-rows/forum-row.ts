import type { SpipCell } from './cell.ts'

/** The columns of `spip_forum`, in their order: what a query must select. */
export const FORUM_COLUMNS = [
  'id_forum',
  'id_objet',
  'objet',
  'id_parent',
  'id_thread',
  'date_heure',
  'date_thread',
  'titre',
  'texte',
  'auteur',
  'email_auteur',
  'nom_site',
  'url_site',
  'statut',
  'ip',
  'maj',
  'id_auteur',
] as const

/** The name of a column of `spip_forum`. */
export type ForumColumn = (typeof FORUM_COLUMNS)[number]

/** A row of `spip_forum`, as SPIP 4 lays it out; columns that plugins added are kept. */
export type SpipForumRow = Readonly<Record<ForumColumn, SpipCell>>

/** The columns that a row can do without: nothing is read from them. */
const UNREAD: readonly ForumColumn[] = ['date_thread', 'maj']

/** Name the first column that is read and that a row lacks. */
export function missingColumn(row: object): ForumColumn | undefined {
  return FORUM_COLUMNS.find((column) => !UNREAD.includes(column) && !Object.hasOwn(row, column))
}
