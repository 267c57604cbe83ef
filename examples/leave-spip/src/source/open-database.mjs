// A SPIP database, wherever it is: its tables by their name without the prefix of the site.

import { resolve } from 'node:path'
import { FORUM_COLUMNS, fromSpipSettings, SPIP_SETTINGS, spipColumns } from 'ess-domain/interop'
import { Failure } from '../failure.mjs'
import { declaredCharset } from './cell-text.mjs'
import { openMysql } from './mysql-source.mjs'
import { openSqlite } from './sqlite-source.mjs'
import { unreadOf } from './unread.mjs'

/** How many rows are held at a time. */
export const PAGE = 200

/** The columns that are read of each table, and its id. No other is ever asked for: that is where credentials are. */
const READ = {
  articles: { key: 'id_article', ...spipColumns('articles') },
  auteurs: { key: 'id_auteur', ...spipColumns('auteurs') },
  auteurs_liens: spipColumns('auteurs_liens'),
  documents: { key: 'id_document', ...spipColumns('documents') },
  documents_liens: spipColumns('documents_liens'),
  forum: {
    key: 'id_forum',
    required: FORUM_COLUMNS.filter((name) => !['maj', 'date_thread'].includes(name)),
    optional: [],
  },
  groupes_mots: { key: 'id_groupe', ...spipColumns('groupes_mots') },
  mots: { key: 'id_mot', ...spipColumns('mots') },
  mots_liens: spipColumns('mots_liens'),
  rubriques: { key: 'id_rubrique', ...spipColumns('rubriques') },
}

const NAMES = new Map([
  ['url', 'text'],
  ['type', 'text'],
  ['id_objet', 'number'],
])

/** The tables without which there is no site to leave. */
const NEEDED = ['articles', 'rubriques']

/** Opens a database and reads its settings. Throws a `Failure` that says what is wrong with it. */
export async function openDatabase({ cwd, database, encoding, password, prefix }) {
  const isUrl = /^(mysql|mariadb):\/\//.test(database)
  const source = isUrl ? await openMysql(database, password) : openSqlite(resolve(cwd, database))
  try {
    const tables = await knownTables(source, prefix, database)
    source.charset = declaredCharset((await readSettings(source, prefix)).charset)
    const settings = await readSettings(source, prefix)
    return databaseOf(source, tables, settings, prefix, encoding)
  } catch (error) {
    await source.close()
    throw error
  }
}

async function knownTables(source, prefix, name) {
  const all = await source.tables()
  const shown = name.replace(/\/\/.*@/, '//')
  const tables = new Map()
  for (const [table, { optional, required }] of Object.entries(READ)) {
    if (!all.includes(`${prefix}_${table}`)) {
      if (NEEDED.includes(table)) throw new Failure(notSpip(shown, `${prefix}_${table}`, all))
      continue
    }
    const columns = await source.columns(`${prefix}_${table}`)
    const lacking = required.find((column) => !columns.has(column))
    if (lacking !== undefined)
      throw new Failure(`${shown}: the table ${prefix}_${table} has no column ${lacking}, so that it cannot be read`)
    tables.set(
      table,
      new Map([...columns].filter(([column]) => required.includes(column) || optional.includes(column))),
    )
  }
  return tables
}

function notSpip(name, table, all) {
  const other = all.find((one) => one.endsWith('_articles'))?.replace(/_articles$/, '')
  const hint = other === undefined ? '' : `; its tables begin with ${other}_: add --prefix ${other}`
  return `${name} is no database of SPIP: it has no table ${table}${hint}`
}

async function readSettings(source, prefix) {
  if (!(await source.tables()).includes(`${prefix}_meta`)) return fromSpipSettings([])
  const marks = [...SPIP_SETTINGS, 'charset_sql_connexion'].map(() => '?').join(', ')
  const columns = new Map([
    ['nom', 'text'],
    ['valeur', 'text'],
  ])
  const sql = `SELECT $columns FROM \`${prefix}_meta\` WHERE nom IN (${marks})`
  const rows = await source.query(sql, columns, [...SPIP_SETTINGS, 'charset_sql_connexion'])
  // Where SPIP told its server in which encoding it talks, the server knows what the bytes are.
  source.isTranscoded = rows.some(({ nom }) => nom === 'charset_sql_connexion')
  return fromSpipSettings(rows)
}

function databaseOf(source, tables, settings, prefix, encoding) {
  const nameOf = (table) => `\`${prefix}_${table}\``
  const columnsOf = (table, names) =>
    names === undefined ? tables.get(table) : new Map([...tables.get(table)].filter(([name]) => names.includes(name)))
  return {
    identity: source.identity,
    settings,
    encoding,
    has: (table) => tables.has(table),
    async count(table) {
      if (!tables.has(table)) return 0
      const sql = `SELECT $columns FROM (SELECT COUNT(*) AS n FROM ${nameOf(table)}) AS counted`
      const [row] = await source.query(sql, new Map([['n', 'number']]))
      return Number(row.n)
    },
    /** The rows of a table with an id, after one, in its order, a page at a time. */
    async *pages(table, { after = 0, names, where = '1 = 1' } = {}) {
      if (!tables.has(table)) return
      const { key } = READ[table]
      const sql = `SELECT $columns FROM ${nameOf(table)} WHERE ${key} > ? AND (${where}) ORDER BY ${key} LIMIT ${PAGE}`
      for (let last = after; ; ) {
        const rows = await source.query(sql, columnsOf(table, names), [last])
        if (rows.length === 0) return
        const next = Number(rows.at(-1)[key])
        // A text, in a column that is none of numbers, is behind every number: the same page would come for ever.
        if (next <= last) return
        last = next
        yield { rows, last }
      }
    },
    /** Every row of a table, one at a time, in no order. */
    async *stream(table) {
      if (tables.has(table)) yield* source.stream(`SELECT $columns FROM ${nameOf(table)}`, columnsOf(table))
    },
    /** The rows of which a column is one of some ids. */
    async rowsOf(table, column, ids) {
      if (!tables.has(table) || ids.length === 0) return []
      const list = ids.map(Number).join(', ')
      return source.query(`SELECT $columns FROM ${nameOf(table)} WHERE ${column} IN (${list})`, columnsOf(table))
    },
    /** The languages of articles and sections, as SPIP writes them. */
    async languages() {
      const lists = NEEDED.map((table) => `SELECT lang FROM ${nameOf(table)}`)
      const sql = `SELECT $columns FROM (${lists.join(' UNION ')}) AS languages`
      const rows = await source.query(sql, new Map([['lang', 'text']]))
      return rows.map(({ lang }) => String(lang ?? ''))
    },
    /** Whether the plugin *urls* named pages. */
    async hasNames() {
      const columns = await source.columns(`${prefix}_urls`)
      return [...NAMES.keys()].every((name) => columns.has(name))
    },
    /** The names that it gave them: `{url, type, id_objet}`. */
    names: () => source.stream(`SELECT $columns FROM ${nameOf('urls')} ORDER BY type, id_objet, url`, NAMES),
    unread: () => unreadOf(source, tables, prefix),
    close: () => source.close(),
  }
}
