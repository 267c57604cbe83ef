import type { Column } from '../columns/column.ts'

/** Names an object of the site, as the columns `objet` and `id_objet` do: `{type: 'article', id: 12}`. */
export interface SpipObject {
  /** SPIP's word for its kind, in the singular: `article`, `rubrique`, `document`…; `''` where no such word is written. */
  readonly type: string
  readonly id: number
}

// Plugins have objects of their own. Letters and digits: readers name files, and parts of addresses, after it.
const TYPE = /^\w+$/

/** Tell whether a word is written as the kind of an object is: `article`, `groupe_mots`. */
export function isSpipObjectType(word: string): boolean {
  return TYPE.test(word)
}

/** The object at the other end of a link; a kind that is written as none is `''`, and reported. */
export function objectColumn(): Column<SpipObject> {
  return {
    names: ['id_objet', 'objet'],
    read: ({ number, report, text }) => {
      const type = text('objet')
      const isKept = type === '' || isSpipObjectType(type)
      if (!isKept) report('rows/value-unknown', 'objet', { column: 'objet', value: type })
      return { type: isKept ? type : '', id: number('id_objet') }
    },
    write: ({ id, type }) => ({ id_objet: id, objet: type }),
  }
}
