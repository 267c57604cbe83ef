import type { SpipTable } from '../records/record-tables.ts'
import type { SpipLookup, SpipStanding } from './lookup.ts'

/** What tells where an object stands. */
interface ObjectFacts {
  readonly id: number
  readonly status?: string | null
}

/** The tables that objects live in, by SPIP's word for their type. */
const TABLES = {
  article: 'articles',
  auteur: 'auteurs',
  document: 'documents',
  groupe_mots: 'groupes_mots',
  mot: 'mots',
  rubrique: 'rubriques',
} as const satisfies Record<string, SpipTable>

/** Make the look-up of a site of the records of its tables; of a table that was not given nothing is known. */
export function lookupOf(
  tables: Readonly<Partial<Record<SpipTable, readonly (object & Partial<ObjectFacts>)[]>>>,
): SpipLookup {
  const standings = new Map<string, ReadonlyMap<number, SpipStanding>>()
  for (const [type, table] of Object.entries(TABLES)) {
    const records = tables[table]
    if (records === undefined) continue
    const entries = records.map((record) => [record.id ?? 0, standingOf(record)] as const)
    standings.set(type, new Map(entries))
  }
  return (type, id) => {
    const known = standings.get(type)
    return known === undefined ? undefined : (known.get(id) ?? 'missing')
  }
}

// What has no status is always seen. An author's page is, until the account is removed.
function standingOf({ status }: Partial<ObjectFacts>): SpipStanding {
  if (status === undefined || status === 'publie') return 'published'
  return AUTHORS_SEEN.includes(status) ? 'published' : 'unpublished'
}

const AUTHORS_SEEN: readonly (string | null)[] = ['0minirezo', '1comite', '6forum']

/** The types of SPIP's own objects; the tables of the last three are read as no records. */
const OWN_TYPES: readonly string[] = [...Object.keys(TABLES), 'breve', 'forum', 'site']

/** Take SPIP's own objects for there, and seen, where nothing is known of their table: a text may refer to them. */
export function takingUnknown(lookup: SpipLookup): SpipLookup {
  return (type, id) => lookup(type, id) ?? (OWN_TYPES.includes(type) ? 'published' : undefined)
}
