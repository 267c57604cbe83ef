import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAMAGED } from './damaged.ts'
import { filesOf, isInstalled, load, NOW, newFolder, type Run, removeFolders, run, SAMPLE, titled } from './program.ts'

interface Comment {
  readonly id: number
  readonly parent?: number
  readonly depth: number
  readonly date?: Date
  readonly name?: string
  readonly html: string
  readonly because?: string
}

interface Report {
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly {
    readonly code: string
    readonly table: string
    readonly id: number
    readonly column?: string
    readonly fr: string
    readonly en: string
  }[]
}

describe.skipIf(!isInstalled)(titled('the sample site'), () => {
  let done: Run
  let files: ReadonlyMap<string, string>
  let parse: (text: string) => Readonly<Record<string, unknown>>

  beforeAll(async () => {
    const folder = newFolder()
    done = await run([SAMPLE, folder, ...NOW])
    files = filesOf(folder)
    const yaml = await load('node_modules/yaml/dist/index.js')
    parse = (text) => yaml.parse(text, { version: '1.1' })
  })

  afterAll(removeFolders)

  const named = (pattern: RegExp) => [...files].filter(([name]) => pattern.test(name))
  const frontMatter = (text: string) => parse(text.split('---\n')[1] ?? '')
  const bodyOf = (name: string) => (files.get(name) ?? '').split('---\n').slice(2).join('---\n')
  const comments = () => named(/^data\/comments\//).map(([name, text]) => [name, parse(text)] as const)
  const listed = (key: 'comments' | 'hidden') =>
    comments().flatMap(([, data]) => (data[key] as readonly Comment[] | undefined) ?? [])

  test('is written', () => {
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/^41 articles, 12 sections, 107 comments: \d+ Markdown files in /m)
  })

  test('every article, section, keyword and author has its file, with front matter that YAML reads', () => {
    const pages = named(/\.md$/).filter(([name]) => name !== 'report.md')
    const all = pages.map(([, text]) => frontMatter(text)['spip'] as Readonly<Record<string, number>>)
    const idsOf = (key: string, none: string) =>
      [...new Set(all.filter((spip) => !(none in spip)).flatMap((spip) => spip[key] ?? []))].sort((a, b) => a - b)
    expect(idsOf('article', 'none')).toEqual(Array.from({ length: 41 }, (_, index) => index + 1))
    expect(idsOf('section', 'article')).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    expect(idsOf('keyword', 'none')).toHaveLength(9)
    expect(idsOf('author', 'none')).toHaveLength(5)
    for (const [name, text] of pages) {
      expect(frontMatter(text)['title'], name).toEqual(expect.stringMatching(/\S/))
      expect(frontMatter(text)['lang'], name).toMatch(/^[a-z]{2}$/)
    }
  })

  test('only what readers could open is in the folder content', () => {
    const held = named(/^unpublished\//).map(
      ([, text]) => frontMatter(text)['spip'] as Readonly<Record<string, number>>,
    )
    const articles = held.flatMap(({ article }) => article ?? []).sort((a, b) => a - b)
    expect(articles).toEqual([22, 23, 24, 25, 26, 27, 28, 29, 30])
    expect(held.flatMap(({ article, section }) => (article === undefined ? (section ?? []) : []))).toEqual([12])
    expect(held.flatMap(({ author }) => author ?? []).sort()).toEqual([4, 5])
    for (const [name, text] of named(/^content\//)) expect(frontMatter(text)['draft'], name).toBeUndefined()
  })

  test('a page: front matter and body', () => {
    const name = 'content/fr/les-poles/poles-en-ville/port-aubine-une-recyclerie-dans-l-ancienne-gare.md'
    expect(frontMatter(files.get(name) ?? '')).toEqual({
      title: 'Port-Aubine\u00a0: une recyclerie dans l’ancienne gare',
      date: new Date('2022-02-14T11:00:00Z'),
      lastmod: new Date('2022-02-15T13:09:00Z'),
      firstPublished: '2022',
      weight: 10,
      lang: 'fr',
      authors: ['Maïa Loubresac'],
      tags: ['insertion', 'réemploi', 'Port-Aubine'],
      keywordGroups: { Thèmes: ['insertion', 'réemploi'], Territoires: ['Port-Aubine'] },
      captions: [{ url: '/IMG/mp3/guichet.mp3', credits: 'Atelier radio' }],
      seeAlso: { url: 'https://gare.example.org/', label: 'La gare de Port-Aubine' },
      aliases: ['/article9'],
      comments: 'article-9',
      spip: { article: 9, section: 7 },
    })
    expect(bodyOf(name)).toMatch(/^\nPlus aucun train .*\n\n<!--more-->\n\n## Un quai, trois métiers\n/)
    expect(bodyOf(name)).toContain('[lettre du réseau](/le-reseau/vie-du-reseau/lettre-du-reseau-n-12/)')
    expect(bodyOf(name)).toContain('![Plan d’accès à la gare](/IMG/png/plan-gare.png)')
  })

  test('every link between pages leads to a file, or to what is not published', () => {
    const addresses = new Set(
      named(/^(content|unpublished)\/.*\.md$/).map(([name]) =>
        `/${name.replace(/^\w+\//, '')}`.replace(/^\/fr\//, '/').replace(/\/_index\.md$|\.md$/, '/'),
      ),
    )
    const links = named(/\.md$/).flatMap(([, text]) =>
      [...text.matchAll(/\]\((\/(?!IMG)[^)#\s]*)/g)].map(([, url]) => url),
    )
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((url) => !addresses.has(url ?? ''))).toEqual([])
    for (const [name, text] of named(/^content\//)) expect(text, name).not.toMatch(/spip\.php|multi>/)
  })

  test('one file for each language of <multi>, and one key for translations', () => {
    const keys = named(/^content\//).flatMap(([name, text]) => {
      const { translationKey } = frontMatter(text)
      return translationKey === undefined ? [] : [`${translationKey} ${name.split('/')[1]}`]
    })
    expect(keys.filter((key) => key.startsWith('article')).sort()).toEqual(
      ['12 en', '12 fr', '14 de', '14 en', '14 fr', '21 en', '21 fr', '36 de', '36 en', '36 eo', '36 fr', '996 en'].map(
        (key) => `article-${key}`,
      ),
    )
    const english = files.get('content/en/ressources/fiches-pratiques/traduire-une-page-mode-d-emploi-in-short.md')
    expect(english).toContain('## In English\n')
    expect(english).not.toContain('En français')
  })

  test('the file that a section is, for Hugo and for Astro', async () => {
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW, '--site', 'astro'])
    const astro = [...filesOf(folder).keys()]
    expect(astro.filter((name) => name.endsWith('_index.md'))).toEqual([])
    expect(astro.map((name) => name.replace(/\/index\.md$/, '/_index.md')).sort()).toEqual([...files.keys()].sort())
  })

  describe('comments', () => {
    test('all that are published are there, each once', () => {
      const ids = [...listed('comments'), ...listed('hidden')].map(({ id }) => id)
      expect(ids).toHaveLength(118)
      expect(new Set(ids)).toHaveLength(118)
      expect(listed('comments')).toHaveLength(107)
    })

    test('those that a page with threads did not show are apart', () => {
      const hidden = listed('hidden')
        .map(({ id }) => id)
        .sort((a, b) => a - b)
      expect(hidden).toEqual(expect.arrayContaining([6, 30, 81, 82, 86, 133, 183, 187]))
      for (const { because } of listed('hidden')) expect(because).toMatch(/^[a-z-]+$/)
    })

    test('stand in the order of their thread, each below its parent, and have ids of their own', () => {
      for (const [name, data] of comments()) {
        const ids = files.get(name)?.match(/ id="c[^"]*"/g) ?? []
        expect(new Set(ids).size, name).toBe(ids.length)
        const path: number[] = []
        for (const { depth, id, parent } of data['comments'] as readonly Comment[]) {
          expect(depth === 0 ? undefined : path[depth - 1], `${name} ${id}`).toBe(parent)
          path.splice(depth, path.length, id)
        }
      }
    })

    test('without a readable date have none', () => {
      const dates = listed('comments')
        .filter(({ id }) => [207, 208].includes(id))
        .map(({ date }) => date)
      expect(dates).toEqual([undefined, undefined])
    })

    test('on a section, on nothing, on what does not exist', () => {
      const names = comments().map(([name]) => name.slice('data/comments/'.length))
      for (const name of ['rubrique-2', 'unattached-article-998', 'unattached-none-0'])
        expect(names).toContain(`${name}.yaml`)
    })

    test('hold nothing that runs, and nothing personal', () => {
      for (const { html } of [...listed('comments'), ...listed('hidden')]) {
        expect(html).not.toMatch(/<(script|style|iframe|svg|form|object|embed|img)\b/i)
        expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i)
        expect(html).not.toMatch(/(href|src)\s*=\s*["']?\s*(javascript|data|vbscript):/i)
      }
      const data = named(/^data\//).map(([, text]) => text.replaceAll(/^ +(?:source|html): .*(?:\n {6}.*)*/gm, ''))
      expect(data.join()).not.toMatch(/@|192\.0\.2|2001:db8|\b[0-9a-f]{32}\b/)
    })

    test('no word of a message that is not published is anywhere', async () => {
      const db = new (await load('node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.js')).default.Database(SAMPLE, {
        readOnly: true,
      })
      const rows: readonly { readonly texte: string }[] = db.all(
        "SELECT texte FROM spip_forum WHERE statut NOT IN ('publie', 'original') AND length(texte) > 60",
      )
      db.close()
      const text = [...files]
        .filter(([name]) => name.startsWith('data/'))
        .map(([, one]) => one.replaceAll(/\s+/g, ' '))
        .join()
      const told = rows.filter(({ texte }) => text.includes(String(texte).replaceAll(/\s+/g, ' ').trim()))
      expect(rows.length).toBeGreaterThan(50)
      expect(told).toEqual([])
    })

    test('of a site that lists them flat are all shown', async () => {
      const folder = newFolder()
      const { out } = await run([SAMPLE, folder, ...NOW, '--comments', 'flat'])
      expect(out).toContain('118 comments')
      expect([...filesOf(folder).values()].filter((text) => text.includes('\nhidden:\n'))).toEqual([])
    })
  })

  describe('the report', () => {
    const report = (): Report => JSON.parse(files.get('report.json') ?? '')

    test('tells each damaged row, and no other', () => {
      const rows = report().problems.filter(({ code }) => code.startsWith('rows/'))
      expect(rows.map(({ code, id, table }) => `${table} ${id} ${code.slice('rows/'.length)}`).sort()).toEqual(
        [...DAMAGED].sort(),
      )
    })

    test('tells what is not well formed in texts, with its line', () => {
      const texts = report().problems.filter(({ code }) => code.startsWith('spip/'))
      expect([...new Set(texts.map(({ id }) => id))].sort((a, b) => a - b)).toEqual([14, 25, 36, 37, 38])
      for (const one of texts) expect(one).toMatchObject({ column: 'texte', line: expect.any(Number) })
    })

    test('says everything in French and in English', () => {
      for (const { en, fr } of report().problems) {
        expect(fr).toMatch(/^\p{Lu}.*\.$/u)
        expect(en).toMatch(/^\p{Lu}.*\.$/u)
      }
      expect(report().counts).toMatchObject({
        articles: 41,
        rubriques: 12,
        messages: 219,
        comments: 107,
        hiddenComments: 11,
      })
    })

    test('is a page in French, or in English', async () => {
      expect(files.get('report.md')).toMatch(/^# Réseau des pôles\u00a0: ce qui a été repris\n\n- Articles\u00a0: 41\n/)
      const folder = newFolder()
      await run([SAMPLE, folder, ...NOW, '--lang', 'en'])
      expect(filesOf(folder).get('report.md')).toContain(
        '- articles 39 id_rubrique — Article 39: section 999 does not exist.',
      )
    })
  })

  describe('redirections', () => {
    const lines = (file: string) => files.get(`redirects/${file}`)?.split('\n') ?? []

    test('lead from every page of the old site that readers could open', () => {
      const netlify = lines('_redirects')
      expect(netlify).toContain(
        '/article9 /les-poles/poles-en-ville/port-aubine-une-recyclerie-dans-l-ancienne-gare/ 301',
      )
      expect(netlify).toContain('/rubrique3 /ressources/ 301')
      expect(netlify).toContain(
        '/article13 /en/ressources/learning-visits/comptes-rendus/learning-visit-in-port-aubine/ 301',
      )
      expect(netlify.some((line) => line.startsWith('/article25 '))).toBe(false)
      expect(lines('nginx.map')).toContain('/spip.php?rubrique3 "/ressources/";')
      expect(lines('redirects.csv')).toContain('/spip.php?mot3,"/mots-cles/reemploi/"')
    })

    test('follow what redirected on the old site', () => {
      expect(lines('_redirects')).toContain('/article22 /ressources/glossaire/ 301')
      expect(lines('_redirects')).toContain('/article23 https://carte.example.org/?pole=tous&lang=fr 301')
    })
  })

  test('files to copy are listed, those of other sites and missing ones aside', () => {
    expect(files.get('files-to-copy.txt')?.trimEnd().split('\n').sort()).toEqual([
      'csv/suivi.csv',
      'jpg/filature.jpg',
      'jpg/vignette-pdf.jpg',
      'mp3/guichet.mp3',
      'pdf/visite-montfaude.pdf',
      'png/logo-art11.png',
      'png/plan-gare.png',
    ])
  })

  test('HTML that could run is shown as text or taken away, unless it is to be kept', async () => {
    const name = 'content/fr/ressources/fiches-pratiques/inserer-du-html-a-reserver-aux-cas-utiles.md'
    expect(files.get(name)).not.toMatch(/<(script|style|iframe)\b|onclick|<\?php/)
    expect(files.get(name)).toContain('&lt;script&gt;')
    expect(files.get(name)).toContain('/IMG/jpg/filature.jpg')
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW, '--html', 'keep'])
    expect(filesOf(folder).get(name)).toMatch(/<script>[\s\S]*onclick="return false"/)
  })
})
