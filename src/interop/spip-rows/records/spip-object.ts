import type { Column } from '../columns/column.ts'

/** Names an object of the site, as the columns `objet` and `id_objet` do: `{type: 'article', id: 12}`. */
export interface SpipObject {
  /** SPIP's word for its kind, in the singular: `article`, `rubrique`, `document`… */
  readonly type: string
  readonly id: number
}

/** The object at the other end of a link. */
export function objectColumn(): Column<SpipObject> {
  return {
    names: ['id_objet', 'objet'],
    read: ({ number, text }) => ({ type: text('objet'), id: number('id_objet') }),
    write: ({ id, type }) => ({ id_objet: id, objet: type }),
  }
}
