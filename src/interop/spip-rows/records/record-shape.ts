import type { Column } from '../columns/column.ts'

/** The tables of a SPIP database that this library reads as records, without the prefix of the site. */
export type RecordTable =
  | 'articles'
  | 'auteurs'
  | 'auteurs_liens'
  | 'documents'
  | 'documents_liens'
  | 'groupes_mots'
  | 'mots'
  | 'mots_liens'
  | 'rubriques'

/** How a record lies in its table: each of its fields with its column. */
export interface RecordShape<Value extends object> {
  readonly table: RecordTable
  /** The column of the row's id; of a link, that of the object that is linked. */
  readonly key: string
  readonly fields: { readonly [Field in keyof Value]-?: Column<Value[Field]> }
  /** Columns that versions of SPIP or sites do without. */
  readonly optional?: readonly string[]
}

/** A shape whose record nobody looks at. */
export type AnyShape = Pick<RecordShape<object>, 'table' | 'key' | 'optional'> & {
  readonly fields: Readonly<Record<string, { readonly names: readonly string[] }>>
}

// Each row of a table asks for them.
const columns = new WeakMap<AnyShape, readonly string[]>()

/** List the columns of a shape, in the order of its fields. */
export function columnsOf(shape: AnyShape): readonly string[] {
  const known = columns.get(shape)
  if (known !== undefined) return known
  const names = [...new Set(Object.values(shape.fields).flatMap((column) => column.names))]
  columns.set(shape, names)
  return names
}
