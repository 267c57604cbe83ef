import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasMariadb, type MariadbServer, startMariadb } from './mariadb-server.ts'
import { mysqlStatements, openSqlite } from './mysql-copy.ts'
import { filesOf, isInstalled, NOW, newFolder, removeFolders, run, SAMPLE, titled } from './program.ts'

const why = hasMariadb ? '' : ' (skipped: MariaDB is not installed, apt-get install mariadb-server)'

/** What MySQL cannot hold: a class of storage for each cell, a date that is none. */
const MENDED = [
  'UPDATE spip_forum SET texte = CAST(texte AS TEXT) WHERE id_forum = 213',
  "UPDATE spip_forum SET date_heure = '0000-00-00 00:00:00' WHERE id_forum = 208",
]

/** Latin-1 bytes, which a column of UTF-8 refuses. */
const UTF8 = "UPDATE spip_forum SET texte = 'Très', auteur = 'Gisèle' WHERE id_forum = 210"

/** What is not read, and named. */
const UNREAD = [
  "ALTER TABLE spip_articles ADD COLUMN sources text DEFAULT '' NOT NULL",
  "ALTER TABLE spip_articles ADD COLUMN seen datetime DEFAULT '0000-00-00 00:00:00' NOT NULL",
  "ALTER TABLE spip_articles ADD COLUMN likes bigint(21) DEFAULT '0' NOT NULL",
  "UPDATE spip_articles SET sources = 'Archives', likes = 3 WHERE id_article = 1",
]

describe.skipIf(!isInstalled || !hasMariadb)(titled(`a database in MariaDB${why}`), () => {
  let server: MariadbServer

  beforeAll(async () => {
    server = await startMariadb(newFolder())
  })

  afterAll(async () => {
    await server.stop()
    removeFolders()
  })

  async function bothWays(name: string, charset: string, changes: readonly string[]) {
    const file = join(newFolder(), 'site.sqlite')
    copyFileSync(SAMPLE, file)
    const db = await openSqlite(file)
    for (const sql of changes) db.exec(sql)
    server.fill(name, mysqlStatements(db, charset))
    db.close()
    const folders = [newFolder(), newFolder()] as const
    const url = `mysql://root@localhost/${name}?socket=${server.socket}`
    const runs = [await run([file, folders[0], ...NOW]), await run([url, folders[1], ...NOW])]
    expect(runs).toMatchObject([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ])
    return folders.map(filesOf)
  }

  test('of an old site, UTF-8 in columns of Latin-1, gives the same files as SQLite, byte by byte', async () => {
    const [sqlite, mysql] = await bothWays('old', 'latin1', MENDED)
    expect(mysql).toEqual(sqlite)
    expect(mysql?.size).toBeGreaterThan(100)
    expect(mysql?.get('report.json')).toContain('rows/text-invalid-utf8')
  })

  test('in columns of UTF-8 gives the same files as SQLite, byte by byte', async () => {
    const [sqlite, mysql] = await bothWays('new', 'utf8mb4', [...MENDED, UTF8, ...UNREAD])
    expect(mysql).toEqual(sqlite)
    expect(mysql?.size).toBeGreaterThan(100)
    expect(JSON.parse(mysql?.get('report.json') ?? '').unread).toEqual([
      { table: 'spip_articles', column: 'sources', count: 1 },
      { table: 'spip_articles', column: 'likes', count: 1 },
      { table: 'spip_documents_liens', object: 'document', count: 1 },
    ])
  })

  test('in columns of Latin-1 that hold Latin-1, as SPIP says of its connection, too', async () => {
    const file = join(newFolder(), 'site.sqlite')
    copyFileSync(SAMPLE, file)
    const db = await openSqlite(file)
    db.exec("INSERT INTO spip_meta (nom, valeur) VALUES ('charset_sql_connexion', 'utf8')")
    const statements = mysqlStatements(db, 'latin1')
    server.fill('latin', [...statements, "UPDATE spip_articles SET titre = X'c974e9' WHERE id_article = 1"])
    db.close()
    const folder = newFolder()
    await run([`mysql://root@localhost/latin?socket=${server.socket}`, folder, ...NOW])
    expect([...filesOf(folder).values()].filter((text) => text.includes('\ntitle: Été\n'))).toHaveLength(1)
  })

  test.each([
    ['nobody', '', /refuses this user or password/],
    ['root', '/none', /has no database none/],
    ['root', '/', /The URL names no database/],
    ['root', '/mysql', /is no database of SPIP: it has no table spip_articles/],
  ])('says what is wrong: %s %s', async (user, database, message) => {
    const url = `mysql://${user}:secret@localhost${database || '/old'}?socket=${server.socket}`
    const { code, err } = await run([user === 'root' ? url.replace(':secret', '') : url, newFolder()])
    expect(code).toBeGreaterThan(0)
    expect(err).toMatch(message)
    expect(err).not.toContain('secret')
  })

  test('says that there is no server', async () => {
    const { code, err } = await run(['mariadb://root@localhost/old?socket=/nowhere', newFolder()])
    expect([code, err]).toEqual([1, 'leave-spip: No connection to /nowhere: ENOENT\n'])
  })
})
