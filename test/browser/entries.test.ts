import { type BuildOptions, build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserTitle, hasBrowser, launchBrowser } from '../support/browser.ts'
import { subpaths } from '../support/manifest.ts'

describe.skipIf(!hasBrowser)(browserTitle('in a browser'), () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
  })

  afterAll(async () => {
    await browser?.close()
  })

  test.each(subpaths)('$specifier gives the names that it gives in Node', async ({ code }) => {
    const names = await page.evaluate(`import('${await bundle(code)}').then((module) => Object.keys(module).sort())`)
    expect(names).toEqual(Object.keys(await import(/* @vite-ignore */ `${process.cwd()}/${code}`)).sort())
  })

  test.each(subpaths)('$specifier loads in a worker', async ({ code }) => {
    const answer = await page.evaluate(
      (url) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' })
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
        }),
      await bundle(code, { footer: { js: "postMessage('loaded')" }, conditions: ['worker'] }),
    )
    expect(answer).toBe('loaded')
  })

  test('schemas read where a policy forbids to make code of texts', async () => {
    const strict = await browser.newPage()
    const headers = { 'content-security-policy': "default-src 'none'; script-src data:" }
    await strict.route('**/*', (route) => route.fulfill({ headers, contentType: 'text/html', body: '<!doctype html>' }))
    await strict.goto('http://site.test/')
    const { code = '' } = subpaths.find(({ specifier }) => specifier === 'ess-domain/models') ?? {}
    const module = `import('${await bundle(code)}')`
    const answers = `${module}.then(({ parsePlace }) => [{ id: 'a', name: 'Marseille' }, {}].map((x) => parsePlace(x).ok))`
    expect(await strict.evaluate(answers)).toEqual([true, false])
    const made = strict.evaluate(`import('data:text/javascript,new Function("")')`)
    await expect(made).rejects.toThrow('unsafe-eval')
    await strict.close()
  })
})

/** Puts an entry with its packages into one module, as an address that a page can import. */
async function bundle(code: string, options: Pick<BuildOptions, 'conditions' | 'footer'> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [code],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
    ...options,
  })
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
}
