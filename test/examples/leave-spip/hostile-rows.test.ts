import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from './mysql-copy.ts'
import { filesOf, isInstalled, load, NOW, newFolder, removeFolders, run, SAMPLE, titled } from './program.ts'

/** What somebody may have put into a database that another one is to leave. */
const CHANGES: readonly string[] = [
  "UPDATE spip_articles SET lang = '../../../../outside' WHERE id_article = 1",
  "UPDATE spip_articles SET lang = '__proto__' WHERE id_article = 2",
  "UPDATE spip_meta SET valeur = '../../../../outside' WHERE nom = 'langue_site'",
  "UPDATE spip_meta SET valeur = '</h1><b>x</b>' WHERE nom = 'nom_site'",
  "UPDATE spip_forum SET objet = '../../../../outside', id_objet = '../x' WHERE id_forum = 2",
  `UPDATE spip_forum SET objet = '*${'o'.repeat(400)}' WHERE id_forum = 4`,
  `UPDATE spip_forum SET objet = '${'o'.repeat(401)}' WHERE id_forum = 5`,
  "UPDATE spip_articles SET virtuel = '=1+1' WHERE id_article = 7",
  "UPDATE spip_groupes_mots SET titre = 'constructor'",
  `UPDATE spip_articles SET titre = '${'𝐀'.repeat(100)}' WHERE id_article = 3`,
  "UPDATE spip_articles SET titre = 'CON' WHERE id_article = 6",
  `UPDATE spip_articles SET virtuel = 'https://x.example/" onmouseover="alert(1)' WHERE id_article = 40`,
  "UPDATE spip_forum SET texte = '[x->spip.php?article40]' WHERE id_forum = 1",
  "UPDATE spip_documents SET fichier = '../../etc/passwd', brise = 'non' WHERE id_document = 1",
  "UPDATE spip_documents SET fichier = '/etc/shadow', brise = 'non' WHERE id_document = 2",
  "UPDATE spip_documents SET fichier = 'a' || char(10) || 'b', brise = 'non' WHERE id_document = 3",
  // In a column that says no type, a text is behind every number.
  'CREATE TABLE copied AS SELECT * FROM spip_mots',
  'DROP TABLE spip_mots',
  'CREATE TABLE spip_mots (id_mot, titre TEXT, descriptif TEXT, texte TEXT, id_groupe INTEGER, type TEXT)',
  'INSERT INTO spip_mots SELECT CAST(id_mot AS TEXT), titre, descriptif, texte, id_groupe, type FROM copied',
]

describe.skipIf(!isInstalled)(titled('a hostile database'), () => {
  let folder: string
  let around: string
  let files: ReadonlyMap<string, string>

  beforeAll(async () => {
    around = newFolder()
    const file = join(newFolder(), 'site.sqlite')
    copyFileSync(SAMPLE, file)
    const db = await openSqlite(file)
    for (const sql of CHANGES) db.exec(sql)
    db.close()
    folder = join(around, 'a', 'b', 'c', 'site')
    expect(await run([file, folder, ...NOW])).toMatchObject({ code: 0, err: '' })
    files = filesOf(folder)
  })

  afterAll(removeFolders)

  const named = (part: string) => [...files.keys()].filter((name) => name.includes(part))
  const article = (id: number) =>
    [...files].find(([, text]) => text.includes(`\nspip:\n  article: ${id}\n`)) ?? ['', '']

  test('writes nothing outside of the folder', () => {
    const inside = 'a/b/c/site/'
    expect([...filesOf(around).keys()].filter((name) => !name.startsWith(inside))).toEqual([])
    expect(article(1)[0]).toMatch(/^content\/fr\//)
    expect(article(2)[0]).toMatch(/^content\/fr\/[\w/-]+\.md$/)
    expect(named('outside')).toEqual(['data/comments/unattached-..%2F..%2F..%2F..%2Foutside-..%2Fx.yaml'])
  })

  test('makes names that every file system takes', () => {
    expect(Buffer.byteLength(article(3)[0].split('/').at(-1) ?? '')).toBeLessThan(255)
    expect(article(6)[0]).toMatch(/\/con-6\.md$/)
    expect(named('oooo')).toHaveLength(2)
    expect(named('*')).toEqual([])
    for (const name of named('oooo')) expect(Buffer.byteLength(name.split('/').at(-1) ?? '')).toBeLessThan(255)
  })

  test('takes names that JavaScript knows for words', () => {
    expect([...files.values()].filter((text) => text.includes('\nkeywordGroups:\n  constructor:\n'))).not.toEqual([])
  })

  test('ends no attribute with an address that an article redirects to', () => {
    const comments = files.get('data/comments/article-1.yaml') ?? ''
    expect(comments).toContain('href="https://x.example/&#34;&#32;onmouseover=&#34;alert(1)"')
    expect(comments).not.toContain('" onmouseover')
  })

  test('has nobody copy a file that is not below the folder IMG', () => {
    const list = files.get('files-to-copy.txt') ?? ''
    expect(list).not.toMatch(/passwd|shadow|^a$/m)
    expect(list).toContain('.jpg\n')
  })

  test('redirects to no formula of a spreadsheet', () => {
    expect(files.get('redirects/redirects.csv')).toContain('/article7,"/=1+1"\n')
  })

  test('writes no Markdown into the title of the report', () => {
    expect(files.get('report.md')).toMatch(/^# \\<\/h1\\>\\<b\\>x/)
  })

  test('names no file outside of the folder, whatever is asked', async () => {
    const { openTarget } = await load('src/output/target-folder.mjs')
    const target = openTarget(join(newFolder(), 'site'), { isDryRun: false, isForced: false })
    expect(() => target.write('../x.md', '')).toThrow('outside')
    expect(() => target.write('content/../../site2/x.md', '')).toThrow('outside')
  })
})
