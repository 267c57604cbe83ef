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

<code>pain()</code> [#four<-] [->#four] [?Levain]`

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

function moderatorPage(): string {
  const { ask, write, decide } = openForum()
  write('a1')
  write('a2')
  decide('a2', 'approve')
  return ask('GET', '/moderation/claire', {})
}

const pages: readonly (readonly [name: string, page: () => string, holds: string])[] = [
  ['the demo', demoPage, 'Bou’Sol'],
  ['the demo with another text', ownDemoPage, 'Le fournil'],
  ['a forum for readers', readerPage, 'Signaler'],
  ['a message that is tried out', () => openForum().write('a1', { do: 'preview' }), 'class="preview"'],
  ['a message that is refused', () => openForum().write('a1', { name: '', text: 'Oui' }), 'role="alert"'],
  ['a forum for moderators', moderatorPage, 'Valider'],
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
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    await page.setContent(html)
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
      ['dark', 390],
    ] as const)('%s, %i pixels', async (colorScheme, width) => {
      const html = page()
      expect(html).toContain(holds)
      expect(await faultsOf(html, colorScheme, width)).toEqual([])
    })
  })

  test('a fault is found', async () => {
    const page =
      '<!doctype html><html lang="fr"><title>a</title><main><h1>b</h1><input><div style="width:999px">c</div></main>'
    expect(await faultsOf(page, 'light', 390)).toEqual(['label: <input>', 'wider than the window'])
  })
})
