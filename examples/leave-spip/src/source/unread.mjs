// What of a database is not read: nothing is to stay behind without a word. It is counted, never looked at.

/** Tables by which SPIP works, in which nobody wrote anything, and that of names, which is read at the end. */
const WORKING = [
  'urls',
  ...['depots', 'depots_plugins', 'jobs', 'jobs_liens', 'meta', 'paquets', 'plugins', 'types_documents'],
  ...['referers', 'referers_articles', 'resultats', 'versions', 'versions_fragments', 'visites', 'visites_articles'],
]

/** Columns by which SPIP works, and those of credentials. */
const WORKING_COLUMNS = [
  ...['date_tmp', 'date_thread', 'export', 'idx', 'id_version', 'maj', 'statut_tmp', 'vu'],
  ...['alea_actuel', 'alea_futur', 'backup_cles', 'cookie_oubli', 'htpass', 'imessage', 'login', 'low_sec', 'pass'],
  ...['pgp', 'prefs', 'source'],
]

/** What a link of a table may be about: pages, and for an author the sections to which his rights are limited. */
const LINKED = ['article', 'auteur', 'mot', 'rubrique']
const LINKS = ['auteurs_liens', 'documents_liens', 'mots_liens']

const COUNT = new Map([['n', 'number']])
const OBJECTS = new Map([...COUNT, ['objet', 'text']])

/**
 * Counts the rows of tables that are not read, what is in columns that are not, and links to what has no page:
 * `{table, column?, object?, count}`, `count` being `null` where a table cannot be read, such as one that crashed.
 * `known` holds the columns that are read, by table.
 */
export async function unreadOf(source, known, prefix) {
  const all = await source.tables()
  const others = all.filter((name) => name.startsWith(`${prefix}_`) && !isKnown(name.slice(prefix.length + 1), known))
  const found = []
  for (const table of others.sort()) found.push({ table, count: await count(source, table, '1 = 1') })
  for (const [name, columns] of known) {
    const table = `${prefix}_${name}`
    for (const column of (await source.columns(table)).keys()) {
      if (columns.has(column) || WORKING_COLUMNS.includes(column)) continue
      const isFilled = `CAST(\`${column}\` AS CHAR) NOT IN ('', '0', '0000-00-00 00:00:00')`
      found.push({ table, column, count: await count(source, table, isFilled) })
    }
    if (LINKS.includes(name)) found.push(...(await linksElsewhere(source, table)))
  }
  return found.filter(({ count: rows }) => rows !== 0)
}

function isKnown(table, known) {
  return known.has(table) || WORKING.includes(table)
}

async function count(source, table, where) {
  const sql = `SELECT $columns FROM (SELECT COUNT(*) AS n FROM \`${table}\` WHERE ${where}) AS counted`
  try {
    const [row] = await source.query(sql, COUNT)
    return Number(row.n)
  } catch {
    return null
  }
}

async function linksElsewhere(source, table) {
  const sql = `SELECT $columns FROM (SELECT objet, COUNT(*) AS n FROM \`${table}\` GROUP BY objet) AS counted ORDER BY objet`
  const rows = await source.query(sql, OBJECTS)
  return rows
    .filter(({ objet }) => !LINKED.includes(String(objet)))
    .map(({ n, objet }) => ({ table, object: String(objet), count: Number(n) }))
}
