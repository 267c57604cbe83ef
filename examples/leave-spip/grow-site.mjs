// node grow-site.mjs <articles> <file>: makes a database of any size out of the one beside it, to measure with.

import { copyFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import sqlite from 'node-sqlite3-wasm'

const SAMPLE = new URL('spip-site.sqlite', import.meta.url)

/** Tables that grow with the articles: the column of the article, and what else is shifted with it. */
const GROWING = [
  { table: 'spip_articles', id: 'id_article' },
  { table: 'spip_auteurs_liens', id: 'id_objet', where: "objet = 'article'" },
  { table: 'spip_mots_liens', id: 'id_objet', where: "objet = 'article'" },
  { table: 'spip_documents_liens', id: 'id_objet', where: "objet = 'article'" },
  {
    table: 'spip_forum',
    id: 'id_forum',
    where: "objet = 'article' AND id_forum < 188",
    also: ['id_objet', 'id_parent', 'id_thread'],
  },
]

/** Room for the ids of the sample in each copy of it. */
const STEP = 1000

/** Writes a database of about `articles` articles to a file. */
export function growSite(articles, file) {
  copyFileSync(SAMPLE, file)
  const db = new sqlite.Database(file)
  const samples = db.get('SELECT COUNT(*) AS n FROM spip_articles').n
  const copies = Math.max(1, Math.round(articles / samples))
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
  const statements = GROWING.map((growth) => copyStatement(db, growth))
  for (let copy = 1; copy < copies; copy++)
    for (const sql of statements) db.run(sql, { ':n': copy * STEP, ':copy': copy })
  db.exec('COMMIT')
  db.close()
  return samples * copies
}

function copyStatement(db, { also = [], id, table, where = '1 = 1' }) {
  const columns = db.all(`PRAGMA table_info(${table})`).map(({ name }) => name)
  const shifted = columns.map((name) => {
    if (name === id || also.includes(name)) return `CASE WHEN ${name} > 0 THEN ${name} + :n ELSE ${name} END`
    return table === 'spip_articles' && name === 'titre' ? "titre || ' ' || :copy" : name
  })
  const sample = `${where} AND ${id} < ${STEP}`
  // The copy of a link to what does not exist would be another such link.
  const found = id === 'id_objet' ? ' AND id_objet IN (SELECT id_article FROM spip_articles)' : ''
  const unused = table === 'spip_articles' ? '' : ' AND :copy > 0'
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${shifted.join(', ')} FROM ${table} WHERE ${sample}${found}${unused}`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , articles, file] = process.argv
  console.log(`${growSite(Number(articles), file)} articles in ${file}`)
}
