import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDemo } from '../../examples/bou-sol/run-demo.mjs'
import { openSite } from '../../examples/forum/site.mjs'
import { openStore } from '../../examples/forum/store.mjs'
import { type RenderOptions, spipToHtml } from '../../src/spip/index.ts'
import { browserTitle, hasBrowser, launchBrowser } from '../support/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'accessibility-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A little of everything that a text can hold.
const TEXT = `{{{Le fournil}}}

Du pain {{bio}} de la [SCIC|société coopérative][[Au levain.]], <<local>> : [lire->http://example.org].

-* noir
-* bis
-# un
-# deux

||Les pains|Poids et prix||
|{{pain}}|{{prix}}|
|noir|4|
|bis|3|

<quote>Bon.</quote> <poesie>Le four
chante</poesie>

<code>pain()</code> [#four<-] [->#four] [?Levain]

<cadre>Farine : 2 kg</cadre>

https://example.org/une/adresse/qui/ne/tient/pas/dans/une/page/etroite/elle/non/plus`

function demoPage(...args: string[]): string {
  const pagePath = join(folder, `${randomUUID()}.html`)
  const code = runDemo(args, { cwd: folder, out: () => undefined, err: () => undefined, pagePath })
  expect(code).toBe(0)
  return readFileSync(pagePath, 'utf8')
}

function ownDemoPage(): string {
  writeFileSync(join(folder, 'own.spip'), TEXT)
  return demoPage('own.spip')
}

/** Opens the example of a forum; gives a function that asks it for a page. */
function openForum() {
  const respond = openSite({
    article: { title: 'Bou’Sol', text: TEXT },
    store: openStore(join(folder, `${randomUUID()}.json`)),
    now: () => new Date().toISOString(),
    newId: randomUUID,
  })
  const ask = (method: string, path: string, form: Record<string, string>, query: Record<string, string> = {}) => {
    const asked = { query: new URLSearchParams(query), form: new URLSearchParams(form) }
    return String(respond({ method, path, ...asked, visitor: 'v1' }).page ?? '')
  }
  const write = (id: string, more: Record<string, string> = {}) =>
    ask('POST', '/messages', { id, name: 'Camille', do: 'send', text: TEXT.replace('{{{Le fournil}}}', ''), ...more })
  const decide = (id: string, type: string, version = '1') =>
    ask('POST', `/moderation/claire/${id}`, { id: randomUUID(), type, version, revision: '1' })
  return { ask, write, decide }
}

function readerPage(): string {
  const { ask, write, decide } = openForum()
  write('a1')
  decide('a1', 'approve')
  write('a2', { parent: 'a1' })
  decide('a2', 'approve')
  return ask('GET', '/', {}, { repondre: 'a1' })
}

/** A thread where each message answers the one before it. */
function deepPage(): string {
  const { ask, write, decide } = openForum()
  for (let depth = 1; depth <= 12; depth++) {
    write(`a${depth}`, { text: `Du pain bio, ${depth}.`, ...(depth > 1 && { parent: `a${depth - 1}` }) })
    decide(`a${depth}`, 'approve')
  }
  return ask('GET', '/', {})
}

function moderatorPage(): string {
  const { ask, write, decide } = openForum()
  write('a1')
  write('a2')
  decide('a2', 'approve')
  return ask('GET', '/moderation/claire', {})
}

/** A forum with a message that was refused: the page of its author, and that of moderators once the author contested. */
function contestedPages() {
  const { ask, write } = openForum()
  write('a1', { text: TEXT })
  const grounds = { ground: 'off-topic', explanation: 'Il s’agit de pain.' }
  ask('POST', '/moderation/claire/a1', { id: randomUUID(), type: 'reject', version: '1', revision: '1', ...grounds })
  const author = ask('GET', '/messages/a1', {})
  ask('POST', '/contester/a1', { id: randomUUID(), reasons: 'Je parlais bien de pain.' })
  return { author, moderator: ask('GET', '/moderation/claire', {}) }
}

function closedPage(): string {
  const { ask, write, decide } = openForum()
  write('a1')
  decide('a1', 'approve')
  ask('POST', '/forum/claire', { id: randomUUID(), type: 'close', version: '1' })
  return ask('GET', '/', {})
}

/** What does not fit a narrow screen by itself. */
const WIDE = `

||Les repas servis|En milliers, par lieu||
|{{Lieu}}|{{2022}}|{{2023}}|{{Commentaire}}|
|Marseille (Bouches-du-Rhône)|1 200,5|1 300,25|ouvert toute l’année, sauf en août|
|Brest|90|^|fermé|

<pre>
du texte préformaté, sur une seule ligne, qui ne tient pas dans une page étroite
</pre>

<cadre>
Un cadre dont la ligne ne tient pas non plus dans une page étroite : on la copie.
</cadre>

<code>
une ligne de code qui ne tient pas dans une page étroite, elle non plus, loin de là
</code>

<video src="four.mp4" width="640" height="360"></video>`

/** What a reader may set, by criterion 1.4.12 of WCAG. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** A text with the style sheet of the docs. */
function styledPage(options: RenderOptions): string {
  const [, css] = /```css\n([\s\S]*?)```/.exec(readFileSync('docs/spip-css.md', 'utf8')) ?? []
  const html = spipToHtml(TEXT + WIDE, options).replaceAll('<textarea ', '<textarea aria-label="À copier" ')
  return `<!doctype html><html lang="fr"><title>Un article</title><style>${css}</style><main class="text"><h1>Un article</h1>${html}</main></html>`
}

const pages: readonly (readonly [name: string, page: () => string, holds: string])[] = [
  ['the demo', demoPage, 'Bou’Sol'],
  ['the demo with another text', ownDemoPage, 'Le fournil'],
  ['a forum for readers', readerPage, 'Signaler'],
  ['a deep thread', deepPage, 'message-a12'],
  ['a message that is tried out', () => openForum().write('a1', { do: 'preview' }), 'class="preview"'],
  ['a message that is refused', () => openForum().write('a1', { name: '', text: 'Oui' }), 'role="alert"'],
  ['a forum for moderators', moderatorPage, 'Valider'],
  ['a forum that is closed', closedPage, 'Ce forum est fermé.'],
  ['a message for its author', () => contestedPages().author, 'Contester'],
  ['an appeal for moderators', () => contestedPages().moderator, 'Contestés'],
  ['a text with the style sheet', () => styledPage({}), 'spip_cadre'],
  ['a text with the style sheet, without classes', () => styledPage({ classes: false }), 'overflow-wrap'],
]

describe.skipIf(!hasBrowser)(browserTitle('pages that everybody can read'), () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** Gives the faults that axe finds in a page, each with the element that has it. */
  async function faultsOf(html: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
    const page = await browser.newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } })
    await page.setContent(html)
    if (width < 400) await page.addStyleTag({ content: SPACING })
    await page.evaluate(axe)
    const { violations, passes }: AxeResults = await page.evaluate('axe.run()')
    expect(passes.length).toBeGreaterThan(10)
    const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    await page.close()
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
    return isWide ? [...found, 'wider than the window'] : found
  }

  describe.each(pages)('%s', (_, page, holds) => {
    test.each([
      ['light', 1280],
      ['dark', 320],
    ] as const)('%s, %i pixels', async (colorScheme, width) => {
      const html = page()
      expect(html).toContain(holds)
      expect(await faultsOf(html, colorScheme, width)).toEqual([])
    })
  })

  test.each([{}, { classes: false }, { profile: 'comment' }] as const)(
    'calls of notes are raised: %o',
    async (options) => {
      const page = await browser.newPage()
      await page.setContent(styledPage(options))
      const raised = `getComputedStyle(document.querySelector('p span:has(> a[href*="nb1"])')).verticalAlign`
      expect(await page.evaluate(raised)).toBe('super')
      await page.close()
    },
  )

  test('a fault is found', async () => {
    const page =
      '<!doctype html><html lang="fr"><title>a</title><main><h1>b</h1><input><div style="width:999px">c</div></main>'
    expect(await faultsOf(page, 'light', 390)).toEqual(['label: <input>', 'wider than the window'])
  })
})
