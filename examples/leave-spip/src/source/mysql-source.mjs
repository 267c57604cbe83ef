// A SPIP database in MySQL or MariaDB.

import mysql from 'mysql2/promise'
import { Failure } from '../failure.mjs'
import { textOfBytes } from './cell-text.mjs'

const NUMERIC = /int|double|float|decimal/i

/** Opens the database of a URL: mysql://user:password@host:port/name, or ?socket=/path instead of the host. */
export async function openMysql(address, password) {
  const url = new URL(address)
  const database = decodeURIComponent(url.pathname.slice(1))
  if (database === '') throw new Failure(`The URL names no database: write mysql://user@${url.host}/name`, 2)
  const pool = poolOf(url, database, password)
  await expectConnection(pool, url, database)
  return {
    identity: `${url.host}${url.searchParams.get('socket') ?? ''}/${database}`,
    charset: undefined,
    /** Whether the server is to turn texts into UTF-8; otherwise their bytes are taken as SPIP wrote them. */
    isTranscoded: false,
    async tables() {
      const [rows] = await pool.query(
        'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
        [database],
      )
      return rows.map(({ name }) => name)
    },
    async columns(table) {
      const [rows] = await pool.query(
        'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = ? AND table_name = ?',
        [database, table],
      )
      return new Map(rows.map(({ name, type }) => [name, NUMERIC.test(type) ? 'number' : 'text']))
    },
    async query(sql, columns, params = []) {
      const [rows] = await pool.query(sqlOf(sql, columns, this.isTranscoded), params)
      return rows.map((row) => rowOf(row, columns, this.charset))
    },
    async *stream(sql, columns) {
      const connection = await pool.getConnection()
      try {
        const stream = connection.connection.query(sqlOf(sql, columns, this.isTranscoded)).stream()
        for await (const row of stream) yield rowOf(row, columns, this.charset)
      } finally {
        connection.release()
      }
    },
    async close() {
      await pool.end()
    },
  }
}

function poolOf(url, database, password) {
  return mysql.createPool({
    ...(url.searchParams.has('socket')
      ? { socketPath: url.searchParams.get('socket') }
      : { host: url.hostname, port: Number(url.port || 3306) }),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password) || password,
    database,
    // One to stream a table, one to ask for what belongs to its rows.
    connectionLimit: 2,
    supportBigNumbers: true,
  })
}

async function expectConnection(pool, url, database) {
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    const where = url.searchParams.get('socket') ?? url.host
    if (error.code === 'ER_ACCESS_DENIED_ERROR') throw new Failure(`${where} refuses this user or password`)
    if (error.code === 'ER_BAD_DB_ERROR') throw new Failure(`${where} has no database ${database}`)
    throw new Failure(`No connection to ${where}: ${error.code ?? error.message}`)
  }
}

function sqlOf(sql, columns, isTranscoded) {
  const list = [...columns].map(([name, kind]) => {
    if (kind !== 'text') return `\`${name}\``
    return `CAST(${isTranscoded ? `CONVERT(\`${name}\` USING utf8mb4)` : `\`${name}\``} AS BINARY) AS \`${name}\``
  })
  return sql.replace('$columns', list.join(', '))
}

function rowOf(row, columns, charset) {
  const cells = {}
  for (const [name, kind] of columns) cells[name] = kind === 'text' ? textOfBytes(row[name], charset) : row[name]
  return cells
}
