import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { spipToHtml } from '../../src/spip/index.ts'
import { corpus, type Setting, settings } from '../hostile/corpus.ts'
import { pipelines } from '../hostile/pipelines.ts'
import { browserTitle, hasBrowser, launchBrowser } from '../support/browser.ts'

const SITE = 'http://site.test/'

/** What a page did that it was not asked to do. */
interface Signs {
  readonly live: readonly string[]
  readonly dialogs: readonly string[]
  readonly console: readonly string[]
  readonly requests: readonly string[]
  /** Texts that are still where they were put. */
  readonly places: number
  /** Elements that were touched. */
  readonly touched: number
}

/** The parts of a page that acts upon itself: runs in the page. */
interface Canary extends Window {
  canary: string[]
  live: () => void
}

/** Puts the traps in place before anything of the page runs. */
function setTraps(): void {
  const page = window as unknown as Canary
  page.canary = []
  page.live = () => page.canary.push('live()')
  addEventListener('error', ({ message }) => message !== '' && page.canary.push(message))
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => page.canary.push(violatedDirective))
  // Links are followed where that could run something; not to another page, nor to no address at all (`:`).
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a, area') : null
    if (/^(https?|mailto|tel|ftp)?:/.test(link instanceof HTMLAnchorElement ? link.protocol : ''))
      event.preventDefault()
  })
  addEventListener('submit', (event) => event.preventDefault())
}

/** Hovers, focuses, clicks and writes into every element, and says how many there were. */
function touchEverything(): number {
  const events = [
    'pointerover',
    'mouseover',
    'mouseenter',
    'mousemove',
    'wheel',
    'keydown',
    'toggle',
    'copy',
    'dblclick',
  ]
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')]
  for (const element of elements) {
    for (const type of events) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
    element.focus?.()
    element.click?.()
    element.blur?.()
  }
  return elements.length
}

/** Writes the body anew, as a script of the host page may do; a text that changes by it is a mutation. */
function writeAnew(): void {
  for (const place of document.querySelectorAll('section')) {
    const copy = place.innerHTML
    place.innerHTML = copy
  }
}

/** The hostile texts as one way renders them: those that no way before it rendered to the same HTML. */
interface Rendering {
  readonly name: string
  readonly policy: Setting['policy']
  readonly texts: readonly string[]
}

const renderings = renderAll()

/** Renders the corpus every way, those of strict policies first: what nothing runs of there is not looked at again. */
function renderAll(): readonly Rendering[] {
  const inputs = corpus.flatMap(({ inputs }) => inputs)
  const strictFirst = [...settings].sort((a, b) => Number(a.policy === 'article') - Number(b.policy === 'article'))
  const ways = strictFirst.flatMap(({ name, policy, options }) => [
    { name, policy, render: (input: string) => spipToHtml(input, options) },
    ...pipelines.map((pipeline) => ({
      name: `${name} through ${pipeline.name}`,
      policy,
      render: pipeline.rendererOf(options),
    })),
  ])
  const sanitized = pipelines.at(-1)?.rendererOf({ html: 'trusted' })
  if (sanitized) ways.push({ name: 'trusted HTML behind rehype-sanitize', policy: 'article', render: sanitized })
  const seen = new Set<string>()
  return ways.map(({ name, policy, render }) => {
    const texts = [...new Set(inputs.map(render))].filter((text) => !seen.has(text))
    for (const text of texts) seen.add(text)
    return { name, policy, texts }
  })
}

describe.skipIf(!hasBrowser)(browserTitle('hostile texts'), () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
  })

  async function visit(texts: readonly string[]): Promise<Signs> {
    const page = await browser.newPage()
    const heard = await listen(page, texts)
    await page.addInitScript(setTraps)
    await page.goto(SITE)
    let touched = await page.evaluate(touchEverything)
    await page.evaluate(writeAnew)
    touched += await page.evaluate(touchEverything)
    // The mouse and the keyboard of a reader, for what only they can do.
    for (let y = 20; y < 700; y += 60) await page.mouse.move(60, y)
    for (let count = 0; count < 20; count++) await page.keyboard.press('Tab')
    await page.waitForTimeout(200)
    const live = await page.evaluate(() => (window as unknown as Canary).canary)
    const places = await page.evaluate(() => document.querySelectorAll('body > section').length)
    await page.close()
    return { ...heard, live, places, touched }
  }

  test.each(renderings)('nothing runs of $name', async ({ policy, texts }) => {
    const { touched, requests, ...signs } = await visit(texts)
    expect(signs).toEqual({ live: [], dialogs: [], console: [], places: texts.length })
    // Pictures, sounds and films are what an article may ask for.
    const media = policy === 'article' ? /^(image|media|other|texttrack) / : /^$/
    expect(requests.filter((request) => !media.test(request))).toEqual([])
    expect(touched).toBeGreaterThan(2 * texts.length)
  })

  test('what is hostile is noticed', async () => {
    const signs = await visit([
      '<img src=x onerror=live()>',
      '<b onmouseover=live()>x</b>',
      '<b onclick=live()>x</b>',
      '<b tabindex=0 onfocus=live()>x</b>',
      '<a href="java&#9;script:live()">x</a>',
      '<script>alert(1)</script>',
      '<script>console.log(1)</script>',
      '<link rel=stylesheet href=http://canary.invalid/x.css>',
      '<noscript><p title="</noscript><img src=x onerror=live()>"></noscript>',
      '<iframe srcdoc="<script>parent.live()</script>"></iframe>',
    ])
    expect(signs.live.length).toBeGreaterThanOrEqual(7)
    expect(signs.dialogs).toEqual(['1'])
    expect(signs.console).toEqual(['1'])
    expect(signs.requests).toContain('stylesheet http://canary.invalid/x.css')
  })
})

/** Serves the texts as one page, each in its place, and writes down what the page does. */
async function listen(
  page: Page,
  texts: readonly string[],
): Promise<{ dialogs: string[]; console: string[]; requests: string[] }> {
  const heard = { dialogs: [] as string[], console: [] as string[], requests: [] as string[] }
  const body = texts.map((text) => `<section>${text}</section>\n`).join('')
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><body>${body}</body></html>`
  page.on('dialog', (dialog) => {
    heard.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    // The browser itself complains of pictures that are not there, and of ruby.
    const isItsOwn = /^Failed to load resource|is not supported correctly/.test(message.text())
    if (!isItsOwn) heard.console.push(message.text())
  })
  page.on('popup', (popup) => heard.requests.push(`popup ${popup.url()}`))
  await page.route('**/*', (route) => {
    const request = route.request()
    if (request.url() === SITE) return route.fulfill({ contentType: 'text/html', body: html })
    heard.requests.push(`${request.resourceType()} ${request.url()}`)
    return route.abort()
  })
  return heard
}
