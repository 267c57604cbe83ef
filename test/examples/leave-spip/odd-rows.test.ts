import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from './mysql-copy.ts'
import { filesOf, isInstalled, load, NOW, newFolder, removeFolders, run, SAMPLE, titled } from './program.ts'

type Cells = Readonly<Record<string, string | number | null>>

/** Articles beside those of the sample, each a copy of its article 40 with some other cells. */
const ARTICLES: readonly Cells[] = [
  { id_article: 100, titre: 'Index' },
  { id_article: 101, titre: 'EN', id_rubrique: -1 },
  { id_article: 102, titre: 'Tags', id_rubrique: -1 },
  {
    id_article: 103,
    titre: 'Le four {neuf}',
    soustitre: '{Sous} le toit',
    descriptif: 'Voir {la} [charte->art2].',
    texte: '[->art103], [->rub8], <rubrique8>',
  },
  { id_article: 117, titre: 'Bienvenue <:public:nom_site:>' },
  { id_article: 118, titre: 'Codes', texte: '<code>{{< figure >}}</code> et <code>{{% ref' },
  { id_article: 104, titre: 'Minuit', date: '2019-03-01 00:00:00', date_modif: '2019-08-01 00:30:00' },
  { id_article: 105, titre: 'Avant les fuseaux', date: '1700-01-01 00:00:00' },
  { id_article: 106, titre: 'Ailleurs', virtuel: 'https://x.example.org/a b?c=$d"e&f=%20g' },
  { id_article: 107, titre: 'Vers un document', virtuel: 'doc2' },
  { id_article: 108, titre: 'Blanc', virtuel: ' ' },
  { id_article: 114, titre: 'Vers une adresse', virtuel: 'https://poles.example.org/spip.php?article115' },
  { id_article: 115, titre: 'Vers une autre', virtuel: 'rubrique2.html' },
  { id_article: 116, titre: 'Vers elle-même', virtuel: 'spip.php?article116' },
  { id_article: 109, titre: 'Original', id_trad: 109, texte: '[en anglais{en}->art109], [sans{de}->art109]' },
  { id_article: 110, titre: 'Translation', id_trad: 109, lang: 'en', texte: 'Hello' },
  { id_article: 111, titre: 'Draft', id_trad: 109, lang: 'de', statut: 'prepa', texte: 'Hallo' },
  { id_article: 112, titre: 'Référencé', texte: '[un site->site4]' },
  {
    id_article: 113,
    titre: 'Adresses',
    texte: [
      '[a->spip.php?article2]',
      '[b->https://poles.example.org/spip.php?article2&lang=fr#haut]',
      '[c->http://poles.example.org/article2.html]',
      '[d->https://other.example.org/article2]',
      '[e->spip.php?article999]',
      '<table><tr><td><a href="spip.php?rubrique2">f</a></td></tr></table>',
    ].join('\n'),
  },
]

const CHANGES: readonly string[] = [
  "UPDATE spip_auteurs SET nom = '<multi>[fr]L''équipe[en]The team</multi>' WHERE id_auteur = 2",
  "UPDATE spip_auteurs SET nom = ' ' WHERE id_auteur = 3",
  "INSERT INTO spip_mots_liens (id_mot, id_objet, objet) VALUES (1, 2, 'auteur'), (2, 1, 'document')",
  "INSERT INTO spip_documents_liens (id_document, id_objet, objet, vu) VALUES (2, 1, 'mot', 'non')",
  "UPDATE spip_forum SET texte = 'Voir [la charte->spip.php?article2].' WHERE id_forum = 1",
  "UPDATE spip_documents SET credits = '[Atelier->art1]' WHERE id_document = 6",
  'CREATE TABLE spip_breves (id_breve INTEGER PRIMARY KEY, titre TEXT)',
  "INSERT INTO spip_breves VALUES (1, 'Une brève'), (2, 'Une autre')",
  'CREATE TABLE spip_urls (id_parent INTEGER, url TEXT, type TEXT, id_objet INTEGER)',
  "INSERT INTO spip_urls VALUES (0, 'La-charte', 'article', 2), (0, 'Reseau', 'rubrique', 1), (0, 'Brouillon', 'article', 25)",
  `INSERT INTO spip_urls VALUES (0, 'La-"charte"', 'article', 2), (0, 'Une-breve', 'breve', 1), (0, 'Carte', 'article', 23)`,
  'CREATE TABLE spip_petitions (id_petition INTEGER PRIMARY KEY)',
  'CREATE TABLE spip_jobs (id_job INTEGER PRIMARY KEY)',
  'INSERT INTO spip_jobs VALUES (1)',
  // A table that nobody can read.
  'PRAGMA writable_schema = ON',
  "INSERT INTO sqlite_master VALUES ('table', 'spip_crashed', 'spip_crashed', 0, 'CREATE VIRTUAL TABLE spip_crashed USING gone()')",
  "ALTER TABLE spip_articles ADD COLUMN sources TEXT DEFAULT ''",
  "UPDATE spip_articles SET sources = 'Archives' WHERE id_article < 4",
]

describe.skipIf(!isInstalled)(titled('odd rows'), () => {
  let files: ReadonlyMap<string, string>
  let dryRun: string
  let parse: (text: string) => Readonly<Record<string, unknown>>

  beforeAll(async () => {
    const file = join(newFolder(), 'site.sqlite')
    copyFileSync(SAMPLE, file)
    const db = await openSqlite(file)
    db.exec('CREATE TEMPORARY TABLE one AS SELECT * FROM spip_articles WHERE id_article = 40')
    for (const cells of ARTICLES) {
      const sets = Object.entries(cells).map(([name, value]) => `${name} = ${literal(value)}`)
      db.exec(`UPDATE one SET ${sets.join(', ')}`)
      db.exec('INSERT INTO spip_articles SELECT * FROM one')
      db.exec('DELETE FROM one; INSERT INTO one SELECT * FROM spip_articles WHERE id_article = 40')
    }
    for (const sql of CHANGES) db.exec(sql)
    db.close()
    const folder = newFolder()
    expect(await run([file, folder, ...NOW])).toMatchObject({ code: 0, err: '' })
    files = filesOf(folder)
    dryRun = (await run([file, newFolder(), ...NOW, '--dry-run'])).out
    const yaml = await load('node_modules/yaml/dist/index.js')
    parse = (text) => yaml.parse(text, { version: '1.1' })
  })

  afterAll(removeFolders)

  const article = (id: number) => {
    const [name = '', text = ''] = [...files].find(([, one]) => one.includes(`\nspip:\n  article: ${id}\n`)) ?? []
    const [, head = '', ...body] = text.split('---\n')
    return { name, head, body: body.join('---\n'), data: parse(head) }
  }
  const page = (name: string) => parse(files.get(name)?.split('---\n')[1] ?? '')
  const redirect = (id: number) =>
    ['_redirects', 'nginx.map', 'redirects.csv'].map((file) =>
      files
        .get(`redirects/${file}`)
        ?.split('\n')
        .find((line) => line.startsWith(`/article${id} `) || line.startsWith(`/article${id},`)),
    )

  test('no page takes the name of a folder of the site', () => {
    expect([100, 101, 102].map((id) => article(id).name)).toEqual([
      'content/fr/le-reseau/vie-du-reseau/index-100.md',
      'content/fr/en-101.md',
      'content/fr/tags-102.md',
    ])
  })

  test('titles keep their braces, and are in the language of the page that links to them', () => {
    const { body, data } = article(103)
    expect([data['title'], data['subtitle']]).toEqual(['Le four {neuf}', '{Sous} le toit'])
    expect(body).toBe(
      '\n[Le four {neuf}](/le-reseau/vie-du-reseau/le-four-neuf/), ' +
        '[Visites apprenantes](/ressources/visites-apprenantes/), ' +
        '<a href="/ressources/visites-apprenantes/">Visites apprenantes</a>\n',
    )
    expect(article(19).body).toContain('or [Learning visits](/en/ressources/learning-visits/)')
  })

  test('names of authors are in the language of the page', () => {
    expect(article(2).data['authors']).toEqual(['Rédaction du réseau', 'L’équipe'])
    expect(article(13).data['authors']).toEqual(['The team'])
    expect(article(6).data['authors']).toEqual(['Auteur 3'])
    expect(page('content/en/auteurs/the-team.md')['title']).toBe('The team')
    expect(page('content/fr/auteurs/auteur-3.md')['title']).toBe('Auteur 3')
  })

  test('Hugo prints what looks like one of its shortcodes', () => {
    expect(article(118).body).toBe('\n`{{</* figure */>}}` et <code>{\u2060{% ref</code>\n')
  })

  test('what is never closed is told of once', () => {
    expect(files.get('report.md')?.match(/articles 118 texte .*<code/g)).toHaveLength(1)
  })

  test('a title keeps the mark of a string of the interface', () => {
    expect(article(117).data['title']).toBe('Bienvenue <:public:nom_site\u00a0:>')
  })

  test('a summary with markup is Markdown as well', () => {
    expect(article(103).data).toMatchObject({
      description: 'Voir la charte.',
      descriptionMarkdown: 'Voir *la* [charte](/le-reseau/gouvernance/la-charte-du-reseau/).',
    })
    expect(article(2).data['descriptionMarkdown']).toBeUndefined()
  })

  test('dates are on the clock of the old site', () => {
    expect(article(104).head).toContain('\ndate: 2019-03-01T00:00:00+01:00\nlastmod: 2019-08-01T00:30:00+02:00\n')
    expect(article(104).data['date']).toEqual(new Date('2019-02-28T23:00:00Z'))
    expect(article(105).head).toContain('\ndate: 1699-12-31T23:50:39Z\n')
  })

  test('redirections are written for each server, and blank ones are none', () => {
    const url = 'https://x.example.org/a%20b?c=%24d%22e&f=%20g'
    expect(redirect(106)).toEqual([`/article106 ${url} 301`, `/article106 "${url}";`, `/article106,"${url}"`])
    expect(redirect(107)[0]).toBe('/article107 /IMG/pdf/visite-montfaude.pdf 301')
    expect(redirect(114)[0]).toBe('/article114 /les-poles/ 301')
    expect(redirect(116)[0]).toBeUndefined()
    expect(redirect(108)[0]).toBe('/article108 /le-reseau/vie-du-reseau/blanc/ 301')
    expect(article(108).name).toBe('content/fr/le-reseau/vie-du-reseau/blanc.md')
  })

  test('names that the plugin of addresses gave are listed with their pages', () => {
    expect(files.get('redirects/names.csv')?.split('\n')).toEqual([
      'name,to',
      '"La-""charte""","/le-reseau/gouvernance/la-charte-du-reseau/"',
      '"La-charte","/le-reseau/gouvernance/la-charte-du-reseau/"',
      '"Carte","https://carte.example.org/?pole=tous&lang=fr"',
      '"Reseau","/le-reseau/"',
      '',
    ])
  })

  test('a link with a language leads to the translation that readers see', () => {
    expect(article(109).body).toBe(
      '\n[en anglais](/en/le-reseau/vie-du-reseau/translation/), [sans](/le-reseau/vie-du-reseau/original/)\n',
    )
  })

  test('a link to a site whose table is not read leaves its words', () => {
    expect(article(112).body).toBe('\nun site\n')
  })

  test('pasted addresses of the old site lead to the new pages', () => {
    const charter = '/le-reseau/gouvernance/la-charte-du-reseau/'
    const lines = article(113).body.split(/\\?\n/)
    expect(lines).toContain('<td><a href="/les-poles/">f</a></td>')
    expect(lines.slice(0, 6)).toEqual([
      '',
      `[a](${charter})`,
      `[b](${charter}#haut)`,
      `[c](${charter})`,
      '[d](https://other.example.org/article2)',
      '[e](spip.php?article999)',
    ])
  })

  test('so do those in comments', () => {
    expect(files.get('data/comments/article-1.yaml')).toContain(
      'Voir <a href="/le-reseau/gouvernance/la-charte-du-reseau/" ',
    )
  })

  test('keywords and documents of authors and keywords, and what is said of documents, are there', () => {
    expect(page('content/fr/auteurs/l-equipe.md')).toMatchObject({ tags: ['coopération'] })
    expect(page('content/fr/mots-cles/cooperation.md')['documents']).toEqual([
      {
        url: '/IMG/pdf/visite-montfaude.pdf',
        title: 'Programme et fiche de coût',
        description: '*Deux* pages, [charte](/le-reseau/gouvernance/la-charte-du-reseau/) comprise.',
        size: 88120,
      },
    ])
    expect(article(15).data['documents']).toEqual([
      expect.objectContaining({ credits: '[Atelier](/le-reseau/gouvernance/qu-est-ce-qu-un-pole-du-reseau/)' }),
    ])
    expect(article(6).data['captions']).toEqual([{ url: '/IMG/jpg/filature.jpg', credits: 'Atelier image' }])
  })

  test('what is not read is told', () => {
    expect(JSON.parse(files.get('report.json') ?? '').unread).toEqual([
      { table: 'spip_breves', count: 2 },
      { table: 'spip_crashed', count: null },
      { table: 'spip_articles', column: 'sources', count: 3 },
      { table: 'spip_documents_liens', object: 'document', count: 1 },
      { table: 'spip_mots_liens', object: 'document', count: 1 },
    ])
    expect(files.get('report.md')).toContain(
      '\n\n- spip\\_breves\u00a0: 2\n- spip\\_crashed\u00a0: ?\n- spip\\_articles.sources\u00a0: 3\n- spip\\_documents\\_liens (document)\u00a0: 1\n',
    )
    expect(dryRun).toContain(
      'Not imported: spip_breves, spip_crashed, spip_articles.sources, spip_documents_liens, spip_mots_liens\n',
    )
  })
})

function literal(value: string | number | null): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
