import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqlite } from './mysql-copy.ts'
import { filesOf, isInstalled, NOW, newFolder, removeFolders, run, SAMPLE, titled } from './program.ts'

describe.skipIf(!isInstalled)(titled('the command line'), () => {
  afterAll(removeFolders)

  async function damaged(sql: string): Promise<string> {
    const file = join(newFolder(), 'site.sqlite')
    copyFileSync(SAMPLE, file)
    const db = await openSqlite(file)
    db.exec(sql)
    db.close()
    return file
  }

  test('--help', async () => {
    const { code, err, out } = await run(['--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Usage: leave-spip <database> <folder> \[options\]\n/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test.each([
    [[], /^leave-spip: Expected a database and a folder\.\n\nUsage: /],
    [['a'], /Expected a database and a folder/],
    [['a', 'b', 'c'], /Expected a database and a folder/],
    [['a', 'b', '--nope'], /'--nope'/],
    [['a', 'b', '--site', 'jekyll'], /--site is hugo or astro, not jekyll/],
    [['a', 'b', '--lang', 'de'], /--lang is fr or en, not de/],
    [['a', 'b', '--time-zone', 'Paris'], /there is no zone Paris/],
    [['a', 'b', '--encoding', 'latin-42'], /there is no encoding latin-42/],
    [['a', 'b', '--now', 'hier'], /hier is not a date/],
  ])('asked wrongly: %j', async (args, message) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test.each([
    [async () => '/none.sqlite', /^leave-spip: There is no file \/none\.sqlite\n$/],
    [async () => newFolder(), / is no file\n$/],
    [async () => textFile('no database'), / is not an SQLite 3 database\n$/],
    [async () => textFile(''), / is not an SQLite 3 database\n$/],
    [async () => textFile('SQLite format 3\0 and nothing more'), / cannot be read: /],
    [() => damaged('DROP TABLE spip_articles'), / is no database of SPIP: it has no table spip_articles\n$/],
    [() => damaged('ALTER TABLE spip_articles RENAME TO my_articles'), /its tables begin with my_: add --prefix my\n$/],
    [
      () => damaged('ALTER TABLE spip_articles RENAME COLUMN texte TO text'),
      /the table spip_articles has no column texte, so that it cannot be read\n$/,
    ],
    [locked, / is in use\. If no program uses it, one was killed: remove the folder .*\.lock\n$/],
  ])('what cannot be read is one line: %#', async (make, message) => {
    const { code, err, out } = await run([await make(), newFolder()])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(message)
    expect(err.trimEnd()).not.toContain('\n')
  })

  test('a database without forum, keywords, documents or settings', async () => {
    const tables = [
      'forum',
      'mots',
      'mots_liens',
      'groupes_mots',
      'documents',
      'documents_liens',
      'auteurs_liens',
      'meta',
    ]
    const file = await damaged(tables.map((table) => `DROP TABLE spip_${table}`).join(';'))
    const { code, err, out } = await run([file, newFolder(), ...NOW])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('41 articles, 12 sections, 0 comments')
  })

  test('addresses beside the texts that would run something are left out, and told', async () => {
    const file = await damaged(
      [
        "UPDATE spip_articles SET url_site = 'javascript:alert(1)', nom_site = 'X' WHERE id_article = 9",
        "UPDATE spip_articles SET virtuel = 'javascript:alert(2)' WHERE id_article = 23",
        "UPDATE spip_auteurs SET url_site = 'javascript:alert(3)' WHERE id_auteur = 1",
        "UPDATE spip_documents SET fichier = 'javascript:alert(4)', distant = 'oui' WHERE id_document = 4",
      ].join(';'),
    )
    const folder = newFolder()
    expect((await run([file, folder, ...NOW])).code).toBe(0)
    const files = filesOf(folder)
    for (const [name, text] of files) {
      if (/^(content|unpublished|redirects)/.test(name)) expect(text, name).not.toContain('javascript:alert')
    }
    const { problems } = JSON.parse(files.get('report.json') ?? '')
    const told = problems.filter(({ code }: { code: string }) => code === 'spip/unsafe-url')
    expect(told.map(({ column, id, table }: Record<string, unknown>) => `${table} ${id} ${column}`)).toEqual([
      'documents 4 fichier',
      'articles 9 url_site',
      'articles 23 virtuel',
      'auteurs 1 url_site',
    ])
  })

  test('a bar on a terminal, plain lines elsewhere', async () => {
    const terminal = await run([SAMPLE, newFolder(), ...NOW], { isTTY: true })
    expect(terminal.out).toContain('\r\x1b[K[████████████████████████] 100 % Articles 41/41')
    const pipe = await run([SAMPLE, newFolder(), ...NOW])
    expect(pipe.out).not.toMatch(/[\r\x1b]/)
    expect(pipe.out).toMatch(/^Articles: \d+ of 41$/m)
  })

  function textFile(text: string): string {
    const file = join(newFolder(), 'file')
    writeFileSync(file, text)
    return file
  }

  async function locked(): Promise<string> {
    const file = join(newFolder(), 'site.sqlite')
    copyFileSync(SAMPLE, file)
    mkdirSync(`${file}.lock`)
    return file
  }
})
