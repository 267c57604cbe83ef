import { load } from './program.ts'

/** What SQLite alone has in its types: MySQL compares without it, too. */
const SQLITE_ONLY = /\s*COLLATE (?:NOCASE|BINARY)/g

interface Cells {
  readonly [column: string]: unknown
}

interface SqliteDatabase {
  all(sql: string): readonly Cells[]
  exec(sql: string): void
  close(): void
}

/** Opens an SQLite file for reading and writing. */
export async function openSqlite(path: string): Promise<SqliteDatabase> {
  const { default: sqlite } = await load('node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.js')
  return new sqlite.Database(path)
}

/** Writes the tables of an SQLite file as statements for MySQL: the same cells, byte by byte. */
export function mysqlStatements(db: SqliteDatabase, charset: string): readonly string[] {
  const tables = db.all("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
  return tables.flatMap(({ name, sql }) => {
    const create = `${String(sql).replaceAll(SQLITE_ONLY, '')} DEFAULT CHARSET=${charset}`
    return [create, ...insertsOf(db, String(name))]
  })
}

function insertsOf(db: SqliteDatabase, table: string): readonly string[] {
  const columns = db.all(`PRAGMA table_info(${table})`).map(({ name }) => String(name))
  const cells = columns.map(
    (name) => `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) ELSE ${name} END AS ${name}`,
  )
  return db.all(`SELECT ${cells.join(', ')} FROM ${table}`).map((row) => {
    const values = columns.map((name) => literalOf(row[name]))
    return `INSERT INTO ${table} (${columns.map((name) => `\`${name}\``).join(', ')}) VALUES (${values.join(', ')})`
  })
}

function literalOf(cell: unknown): string {
  if (cell === null) return 'NULL'
  // An empty X'' would be a number to MySQL.
  if (cell instanceof Uint8Array) return cell.length === 0 ? "''" : `X'${Buffer.from(cell).toString('hex')}'`
  return String(cell)
}
