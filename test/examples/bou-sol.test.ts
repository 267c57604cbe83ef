import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateDataset } from 'ess-domain/models'
import { threadVisibility } from 'ess-domain/moderation'
import { spipToText } from 'ess-domain/spip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDemo } from '../../examples/bou-sol/run-demo.mjs'
import { runDiscussion } from '../../examples/bou-sol/run-discussion.mjs'
import { type HtmlContent, type HtmlElement, readHtml } from '../support/html-text.ts'
import { findDefects } from '../support/well-formed.ts'

const folder = mkdtempSync(join(tmpdir(), 'bou-sol-'))
const example = new URL('../../examples/bou-sol/', import.meta.url)
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, example), 'utf8'))

function run(...args: string[]) {
  const pagePath = join(folder, 'page.html')
  const out: string[] = []
  const err: string[] = []
  const code = runDemo(args, {
    cwd: folder,
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    pagePath,
  })
  return { code, out, err, page: code === 0 ? readFileSync(pagePath, 'utf8') : '' }
}

const dataset = readJson('dataset.json')
const discussion = readJson('comments.json')
const policy = { mode: 'a-priori' as const, ...discussion.policy }
const { comments, steps } = runDiscussion(discussion, { type: 'article', id: 'art-1' }, policy)
const seen = threadVisibility(comments, policy)
const idsBy = (kind: string) => comments.map(({ id }) => id).filter((id) => seen.get(id)?.kind === kind)

let demo: ReturnType<typeof run>
let content: HtmlContent

beforeAll(() => {
  demo = run()
  content = readHtml(demo.page)
})

afterAll(() => rmSync(folder, { recursive: true }))

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')
const named = (name: string) => content.elements.filter((element) => element.name === name)
const valueOf = ({ attributes }: HtmlElement, name: string) => attributes.find((one) => one.name === name)?.value

describe('the page', () => {
  test('is well-formed', () => {
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(demo.page)?.[1]
    expect(findDefects(body ?? '')).toEqual([])
  })

  test('shows the whole article, and says what is lost', () => {
    const text = plain(content.text)
    for (const words of [
      'Accueil',
      'L’actu de l’ESS',
      'La communauté PTCE "Renouveau Productif" en visite à Marseille...',
      'Publié le 9 juillet 2014',
      'Circuits courts et PTCE Renouveau Productif',
      'La liste des trois ambitions manque',
      'Le texte de cette note manque',
      'Source : www.coorace.org',
      'Impression',
      'Nous suivre',
      '3e visite apprenante',
      'une quinzaine de visiteurs',
      'Ce forum est modéré a priori : votre contribution n’apparaîtra qu’après avoir été validée par un administrateur du site.',
      'Ce formulaire accepte les raccourcis SPIP [->url] {{gras}} {italique} <quote> <code> et le code HTML <q> <del> <ins>.',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('has no definition of the glossary inside its sentences', () => {
    expect(plain(content.text)).toContain('avec l’appui du Labo de l’ESS, dans le cadre de')
    expect(plain(content.text)).toContain('Bou’Sol mobilise la coopération territoriale autour de trois ambitions :')
  })

  test('has headings in order, and every link inside it leads somewhere', () => {
    const levels = content.elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    const ids = content.elements.map((element) => valueOf(element, 'id'))
    const targets = named('a').flatMap((link) => valueOf(link, 'href')?.match(/^#(.+)/)?.[1] ?? [])
    // The body is the target of « Impression »; a fragment has none.
    expect(targets.filter((target) => target !== 'impression' && !ids.includes(target))).toEqual([])
  })

  test('tells those who hear it where sources lie, and which links are of notes', () => {
    const links = named('a').filter((link) => valueOf(link, 'aria-label')?.startsWith('Source'))
    const whole = new Set(links.map((link) => `${valueOf(link, 'aria-label')} ${valueOf(link, 'href')}`))
    expect(new Set(links.map((link) => valueOf(link, 'aria-label'))).size).toBe(whole.size)
    const roles = named('a').map((link) => valueOf(link, 'role') ?? '')
    expect(roles.filter((role) => role.startsWith('doc-'))).toEqual(['doc-noteref', 'doc-backlink'])
  })

  test('holds nothing that acts or loads', () => {
    const live = new Set([
      'script',
      'iframe',
      'object',
      'embed',
      'img',
      'svg',
      'link',
      'base',
      'math',
      'video',
      'audio',
    ])
    expect(content.elements.filter(({ name }) => live.has(name))).toEqual([])
    for (const { attributes } of content.elements) {
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^on|^(src|srcdoc|style|action|formaction)$/)
        if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#)/)
      }
    }
    expect(named('meta').map((meta) => valueOf(meta, 'content'))).toContainEqual(
      expect.stringMatching(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/),
    )
  })
})

describe('the forum', () => {
  test('shows the comments that are visible, and only those', () => {
    const shown = named('li').flatMap((item) => valueOf(item, 'id')?.match(/^message-(\w+)$/)?.[1] ?? [])
    expect(shown.sort()).toEqual([...idsBy('shown'), ...idsBy('tombstone')].sort())
  })

  test('holds no word of the others', () => {
    const others = comments.filter(({ id }) => seen.get(id)?.kind !== 'shown')
    expect(others.map(({ id }) => id)).toEqual(['2', '6', '9', '10', '11', '12', '15'])
    const words = discussion.events.filter(({ comment, text }: { comment: string; text?: string }) =>
      others.some(({ id }) => id === comment && text !== undefined),
    )
    for (const { text } of words) expect(plain(content.text)).not.toContain(plain(spipToText(text)))
    expect(content.text).not.toContain('Paul D.')
  })

  test('is a valid part of the dataset', () => {
    const problems = validateDataset({ ...dataset, comments })
    expect(problems.filter(({ path }) => path?.[0] === 'comments')).toEqual([])
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'dataset/article-footnote-dangling',
      'dataset/article-footnote-gap',
      'dataset/counted-incomplete',
      'dataset/counted-incomplete',
    ])
  })

  test('refused a decision out of scope and a stale one', () => {
    const codes = steps.flatMap(({ answer }) => (answer.ok ? [] : answer.refusal.blockers.map(({ code }) => code)))
    expect(codes).toEqual(['moderation/out-of-scope', 'moderation/stale-version', 'moderation/content-changed'])
  })
})

describe('the account', () => {
  test('is short, and says what each comment went through', () => {
    const lines = demo.out.join('\n').split('\n')
    expect(demo).toMatchObject({ code: 0, err: [] })
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
    for (const { id } of comments) expect(lines).toContainEqual(expect.stringMatching(RegExp(`^ {1,3}${id} `)))
    expect(lines).toContainEqual(expect.stringMatching(/^ {3}4 shown +pending → published \(approve, mod-1\)$/))
    expect(lines).toContainEqual(expect.stringMatching(/✗ approve \(mod-3\): .*sections/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}12 tombstone .*retracted \(retract, r-10\)$/))
    expect(lines.at(-1)).toBe('Page     page.html')
  })
})

describe('a text of one’s own', () => {
  test('is the body, with what was noticed in it', () => {
    writeFileSync(join(folder, 'my.spip'), '{{{Chez nous}}}\n\nDu <<bon>> [pain->javascript:alert(1)] <xml>')
    const { code, out, page } = run('my.spip')
    expect(code).toBe(0)
    expect(page).toContain('<h2 class="spip">Chez nous</h2>\n<p>Du <strong>bon</strong> pain &lt;xml&gt;</p>')
    expect(page).not.toContain('javascript:alert')
    expect(page).not.toContain('Publié le')
    expect(out.filter((line) => line.startsWith('  line 3: '))).toHaveLength(2)
  })

  test.each([
    [['missing.spip'], /^demo: cannot read missing\.spip: there is no such file$/],
    [['.'], /^demo: cannot read \.: it is a folder$/],
    [['a.spip', 'b.spip'], /^Usage: /],
    [['--help'], /^Usage: /],
  ])('that cannot be read is one line and exit code 1: %j', (args, line) => {
    expect(run(...args)).toEqual({ code: 1, out: [], err: [expect.stringMatching(line)], page: '' })
  })
})
