import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { beforeAll, describe, expect, test } from 'vitest'
import { activeText, runsOf } from '../../hostile/active-text.ts'
import { corpus } from '../../hostile/corpus.ts'
import { isInstalled, load, titled } from './program.ts'

// What Astro does: HTML in the Markdown becomes HTML of the page.
const astro = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)

const RUNS = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'form',
  'base',
  'meta',
  'link',
  'frame',
  'template',
]
const LEADS = /^(?:https?:|mailto:|tel:|ftp:|[^:]*(?:[/?#]|$))/i

function livePartsOf(html: string): readonly string[] {
  const found: string[] = []
  const nodes: Nodes[] = [fromHtml(html, { fragment: true })]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if ('children' in node) nodes.push(...(node.children as Nodes[]))
    if (node.type !== 'element') continue
    if (RUNS.includes(node.tagName)) found.push(node.tagName)
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on/i.test(name) || name === 'style') found.push(`${node.tagName} ${name}`)
      if (/^(?:href|src|action|poster)$/.test(name) && !LEADS.test(String(value).replace(/[\0- ]/g, ''))) {
        found.push(`${node.tagName} ${name}=${value}`)
      }
    }
  }
  return found
}

describe.skipIf(!isInstalled)(titled('the body of a page'), () => {
  let write: (text: string) => string

  beforeAll(async () => {
    const { bodyOf } = await load('src/page/body.mjs')
    const { SiteIndex } = await load('src/index/site-index.mjs')
    const { fromSpipSettings } = await load('../../src/interop/index.ts')
    const options = { base: '/', html: 'safe', images: '/IMG/', now: '2026-11-15', site: 'hugo' }
    const index = new SiteIndex(fromSpipSettings([]), options)
    write = (text) => bodyOf([{ column: 'texte', text }], { index, language: 'fr', report: () => {} })
  })

  test.each(corpus)('runs nothing of: $name', ({ inputs }) => {
    for (const input of inputs)
      expect(livePartsOf(String(astro.processSync(write(input)))), input.slice(0, 200)).toEqual([])
  })

  test.each([
    ['a script that is shown', '<script>[x](javascript:live()) *a*</script>'],
    ['one in a line', 'b <script>[x](javascript:live()) *a*</script> c'],
    ['a style sheet that is shown', '<style>[x](javascript:live()) *a*</style>'],
    ['an instruction', '<?php [x](javascript:live()) *a* ?>'],
    ['raw HTML', '<html><p>b</p>\n\n[x](javascript:live()) *a*</html>'],
    ['raw HTML with code', '<html><pre>b</pre>\n\n[x](javascript:live()) *a*</html>'],
  ])('reads no markup in %s', (_, text) => {
    const html = String(astro.processSync(write(text)))
    expect(livePartsOf(html)).toEqual([])
    expect(html).not.toContain('<em>')
    expect(html).toContain('[x](javascript:live()) *a*')
  })

  test('leaves no blank lines where HTML is taken away', () => {
    const table = '<table><tr><td>a</td></tr></table>'
    const written = '<table>\n<tr>\n<td>a</td>\n</tr>\n</table>'
    expect(write(`${table}\n\n<iframe src="b"></iframe>\n\n${table}`)).toBe(`${written}\n${written}\n`)
    expect(write('<div>a</div>\n<iframe src="b"></iframe>\n\nc')).toBe('<div>a</div>\n\nc\n')
  })

  test.each([
    ['<img src="four.jpg" alt="x" />', '![x](/four.jpg)'],
    ['<img src="./../images/four.jpg" alt="x" />', '![x](/images/four.jpg)'],
    ['<img src="@/four.jpg" alt="x" />', '![x](/@/four.jpg)'],
    ['<img src="IMG/four.jpg" alt="x" />', '![x](/IMG/four.jpg)'],
    ['<img src="/four.jpg" alt="x" />', '![x](/four.jpg)'],
    ['<img src="//a.example/b.jpg" alt="x" />', '![x](//a.example/b.jpg)'],
    ['<img src="https://a.example/b.jpg" alt="x" />', '![x](https://a.example/b.jpg)'],
    ['<video src="four.mp4" poster=four.jpg></video>', '<video src="/four.mp4" poster="/four.jpg"></video>'],
  ])('has %s from the root of the site', (text, markdown) => {
    expect(write(text)).toBe(`${markdown}\n`)
  })

  test.each(['javascript&colon;live()', 'java&Tab;script:live()', 'javascript&#x3a;live()', ' JaVaScRiPt:live()'])(
    'follows no link to %s',
    (url) => {
      for (const text of [`[x->${url}]`, `[->${url}]`, `<a href="${url}">x</a>`]) {
        expect(livePartsOf(String(astro.processSync(write(text)))), text).toEqual([])
      }
    },
  )

  test('runs nothing of any text', () => {
    fc.assert(
      fc.property(activeText, (text) => {
        expect(livePartsOf(String(astro.processSync(write(text))))).toEqual([])
      }),
      runsOf(100),
    )
  })
})

describe.skipIf(!isInstalled)(titled('safeHtml'), () => {
  test.each([
    ['<p class="x" onclick="y">', '<p class="x">'],
    ['<a href="javascript:alert(1)">', '<a>'],
    ['<a title="a>b" href="/x" style="color:red">', '<a title="a&gt;b" href="/x">'],
    ['<td colspan="2">', '<td colspan="2">'],
    ['<b title="{{< x >}}">', '<b title="{{&lt; x &gt;}}">'],
    [`<div title='<b>' class="<">`, '<div title="&lt;b&gt;" class="&lt;">'],
    ['<td title="</td><script>">', '<td title="&lt;/td&gt;&lt;script&gt;">'],
    ['<a title="<" href="javascript:alert(1)">', '<a title="&lt;">'],
    ['<br class="manualbr" />', '<br class="manualbr" />'],
    ['</td>', '</td>'],
    ['</script>', ''],
    ['<iframe src="https://example.org">', ''],
    ['<!-- un mot -->', '<!-- un mot -->'],
    ['<!-- a --><script>alert(1)</script><!-- b -->', ''],
    ['<!--><script>alert(1)</script>-->', ''],
  ])('%s', async (value, safe) => {
    const { safeHtml } = await load('src/page/safe-html.mjs')
    expect(safeHtml(value)).toBe(safe)
  })
})

describe.skipIf(!isInstalled)(titled('YAML'), () => {
  test('any text comes back, whichever version of YAML reads it', async () => {
    const { yamlOf } = await load('src/page/front-matter.mjs')
    const { parse } = await load('node_modules/yaml/dist/index.js')
    const odd = fc.constantFrom(
      'no',
      '2021',
      '1:30',
      '012',
      '~',
      '- a',
      'a: b # c',
      '\0',
      '\x1b[31m',
      '\uFFFE',
      '\u0085',
      '\u2028',
      '\t',
    )
    const text = fc.oneof(
      odd,
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(odd).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const yaml = yamlOf({ value })
        for (const version of ['1.1', '1.2']) expect(parse(yaml, { version })).toEqual({ value })
        // What YAML allows to stand in a file.
        expect(yaml).toMatch(/^[\t\n\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uD800-\uDFFF\uE000-\uFEFE\uFF00-\uFFFD]*$/)
      }),
    )
  })
})

describe.skipIf(!isInstalled)(titled('names of files'), () => {
  test.each([
    ['Qu’est-ce qu’un pôle ?', 'qu-est-ce-qu-un-pole'],
    ['Œuvre & Cœur', 'oeuvre-coeur'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['Ελληνικά', 'ελληνικα'],
    ['???', 'article-7'],
    ['', 'article-7'],
    ['a'.repeat(200), 'a'.repeat(80)],
  ])('%s', async (title, slug) => {
    const { slugOf } = await load('src/index/slug.mjs')
    expect(slugOf(title, 'article-7')).toBe(slug)
  })

  test('are given once in a folder', async () => {
    const { ANY, SlugRegister } = await load('src/index/slug.mjs')
    const slugs = new SlugRegister()
    expect(slugs.take(ANY, null, 'Le pain', '', 1)).toBe('le-pain')
    expect(slugs.take('fr', null, 'Le pain', '', 2)).toBe('le-pain-2')
    expect(slugs.take('fr', null, 'Le pain 3', '', 9)).toBe('le-pain-3')
    expect(slugs.take('fr', null, 'Le pain', '', 3)).toBe('le-pain-3-2')
    expect(slugs.take('fr', 5, 'Le pain', '', 4)).toBe('le-pain')
  })
})
