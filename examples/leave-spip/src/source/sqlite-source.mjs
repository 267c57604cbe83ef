// A SPIP database in an SQLite file. The file is read page by page, never held in memory.

import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { Failure } from '../failure.mjs'
import { textOfBytes } from './cell-text.mjs'

const MAGIC = 'SQLite format 3\0'
const NUMERIC = /int|double|float|decimal/i

/** Opens the file. */
export function openSqlite(path) {
  expectSqliteFile(path)
  const db = new sqlite.Database(path, { readOnly: true })
  try {
    db.get('SELECT COUNT(*) FROM sqlite_master')
  } catch (error) {
    db.close()
    throw new Failure(unreadable(path, error))
  }
  const { mtimeMs, size } = statSync(path)
  return {
    /** What tells that a later run is about the same content. */
    identity: `${path} ${size} ${mtimeMs}`,
    charset: undefined,
    async tables() {
      return db.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => name)
    },
    async columns(table) {
      const columns = db.all(`PRAGMA table_info(\`${table}\`)`)
      return new Map(columns.map(({ name, type }) => [name, NUMERIC.test(type) ? 'number' : 'text']))
    },
    async query(sql, columns, params = []) {
      return db.all(sqlOf(sql, columns), params).map((row) => rowOf(row, columns, this.charset))
    },
    async *stream(sql, columns) {
      const statement = db.prepare(sqlOf(sql, columns))
      try {
        for (const row of statement.iterate()) yield rowOf(row, columns, this.charset)
      } finally {
        statement.finalize()
      }
    },
    async close() {
      db.close()
    },
  }
}

function expectSqliteFile(path) {
  if (!existsSync(path)) throw new Failure(`There is no file ${path}`)
  if (!statSync(path).isFile()) throw new Failure(`${path} is no file`)
  const head = Buffer.alloc(MAGIC.length)
  let file
  try {
    file = openSync(path, 'r')
  } catch {
    throw new Failure(`${path} cannot be read: access is denied`)
  }
  readSync(file, head)
  closeSync(file)
  if (head.toString('latin1') !== MAGIC) throw new Failure(`${path} is not an SQLite 3 database`)
}

function unreadable(path, error) {
  if (!existsSync(`${path}.lock`)) return `${path} cannot be read: ${error.message}`
  return `${path} is in use. If no program uses it, one was killed: remove the folder ${path}.lock`
}

// `typeof` tells a text from what is stored as binary data.
function sqlOf(sql, columns) {
  const list = [...columns].flatMap(([name, kind]) =>
    kind === 'text'
      ? [`CAST(\`${name}\` AS BLOB) AS \`${name}\``, `typeof(\`${name}\`) AS \`${name}?\``]
      : [`\`${name}\``],
  )
  return sql.replace('$columns', list.join(', '))
}

function rowOf(row, columns, charset) {
  const cells = {}
  for (const [name, kind] of columns) {
    const isText = kind === 'text' && row[`${name}?`] !== 'blob'
    cells[name] = isText ? textOfBytes(row[name], charset) : row[name]
  }
  return cells
}
