import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { parseSpip, renderSpip, spipToHtml, traceSpip } from '../../src/spip/index.ts'
import { reporter } from '../../src/spip/report.ts'

test('a finding at two offsets is a problem with its position', () => {
  const problems: Problem[] = []
  const report = reporter('a\nbc', (problem) => problems.push(problem))
  report('spip/stray-end-tag', 2, 4, { name: 'b' })
  report('spip/unclosed-strong', 0, 1)
  expect(problems).toEqual([
    {
      code: 'spip/stray-end-tag',
      severity: 'warning',
      params: { name: 'b' },
      position: { start: { line: 2, column: 1, offset: 2 }, end: { line: 2, column: 3, offset: 4 } },
    },
    {
      code: 'spip/unclosed-strong',
      severity: 'warning',
      params: {},
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
    },
  ])
})

/** What a text reports: the code and the characters that it is about. */
function reported(source: string): string[] {
  const found: string[] = []
  parseSpip(source, {
    onProblem: ({ code, position }) =>
      found.push(`${code} ${source.slice(position?.start.offset, position?.end.offset)}`),
  })
  return found
}

describe('what the parser reports', () => {
  test.each([
    ['a {b', ['spip/unclosed-emphasis {']],
    ['a <le mot', ['spip/unclosed-emphasis <']],
    ['a {{b\n\nc', ['spip/unclosed-strong {{']],
    ['a <<le mot', ['spip/unclosed-strong <<']],
    ['{{{t', ['spip/unclosed-heading {{{']],
    ['{a {{b', ['spip/unclosed-emphasis {', 'spip/unclosed-strong {{']],
    ['-* {a\n-* b}', ['spip/unclosed-emphasis {']],
    ['a[[{n]]', ['spip/unclosed-emphasis {']],
    ['a</quote>', ['spip/stray-end-tag </quote>']],
    ['a</poesie> </POETRY>', ['spip/stray-end-tag </poesie>', 'spip/stray-end-tag </POETRY>']],
    ['<poesie>a<poesie>b</poesie>c</poesie>', ['spip/stray-end-tag </poesie>']],
    ['[a->http://b.c', ['spip/unclosed-link [a->']],
    ['x [a->] y', ['spip/empty-link [a->]']],
    ['[ a|b{en}-> ]', ['spip/empty-link [ a|b{en}-> ]']],
    ['[->]', ['spip/empty-link [->]']],
    ['[a->http://] [b->mailto:]', ['spip/empty-link [a->http://]', 'spip/empty-link [b->mailto:]']],
    ['[->#]', []],
    ['[a -> b -> c', ['spip/unclosed-link [a ->']],
    ['x [a|b->c\nd]', ['spip/unclosed-link [a|b->']],
    ['a[[note', ['spip/unclosed-footnote [[']],
    ['<code>a', ['spip/unclosed-raw-block <code>']],
    ['<CADRE>a', ['spip/unclosed-raw-block <CADRE>']],
    ['a <math>$x$ b', ['spip/unclosed-raw-block <math>']],
    ['<multi>[fr]a[en]b', ['spip/unclosed-raw-block <multi>']],
    ['a\n\n<Poesie>b', ['spip/unclosed-raw-block <Poesie>']],
    ['x <quote>a', ['spip/unclosed-quote <quote>']],
    ['|a|b', ['spip/unclosed-row |a|b']],
    ['|a|b|\n|c|d\r\n\ne', ['spip/unclosed-row |c|d']],
    ['|a|b|\n|c|d|\n| e \nf', ['spip/unclosed-row | e']],
    ['|a|b|\n|', ['spip/unclosed-row |']],
    ['|a|b|\n\n|c', []],
    ['|a|b\n|c|d|e', ['spip/unclosed-row |a|b']],
    // Rows that the next one joins.
    ['|a|b|\n|c|d\n|e|f|', ['spip/unclosed-row |c|d']],
    ['|a|b \n\n|c|d\r\n|e|f|\n', ['spip/unclosed-row |a|b', 'spip/unclosed-row |c|d']],
    ['|a|b\r|c|d|', ['spip/unclosed-row |a|b']],
    ['|a|b\nc\n|d|e|', ['spip/unclosed-row |a|b\nc']],
    ['||Repas\n|Lille|120|', ['spip/unclosed-row ||Repas']],
    ['|a|b|. \nc', ['spip/unclosed-row |a|b|.']],
    ['-* a\n|b|c\n-* d', ['spip/unclosed-row |b|c']],
    ['a  [[<x>]]', ['spip/undefined-footnote [[<x>]]']],
    ['a [[b\n\nc [[d]] e[[f]]', ['spip/unclosed-footnote [[']],
    ['[[a [[b->c] d [[e]]', ['spip/unclosed-footnote [[']],
    ['[https://example.org->le site]', ['spip/empty-link [https://example.org->le site]']],
    ['[WWW.example.org->Accueil]', ['spip/empty-link [WWW.example.org->Accueil]']],
    ['[->art n°12]', ['spip/empty-link [->art n°12]']],
    ['>>> Cliquez ici <<<', []],
    ['a << b <<< c', []],
    ['si |x−y|<δ ⇒ |f(x)−f(y)|<ε', []],
    // What is closed, or plainly text, is no slip.
    ['{a} {{b}} {{{c}}} <quote>d</quote>', []],
    ['{} {{}} } }}', []],
    ['<poesie>a</poetry>', []],
    ['<code>{</code> \\{', []],
    ['<code de la route> et <cadre de vie>', []],
    ['a -> b [c] d->e', []],
    ['|a\n| b\n\n|c\nd|e', []],
    ['|a\n|b\n|c|d|', []],
    ['|a|b\nc|d|', []],
    ['[[a [[b->c] d]] [[[e]]', []],
    ['[[a [[b] c->d] e]]', []],
    ['[a->b c?d] [a->b c#d] [a->b:c d] [a->b@c d] [a->b=c d] [a->b%c d]', []],
    ['[un plan->plan du site.pdf] [b->art 12] [c->#un titre] [Gare->Salle]', []],
    ['a\n|{{b}}|c|\n', []],
    ['a[[<x>]] b[[<x>n]]', []],
  ])('%j', (source, expected) => {
    expect(reported(source)).toEqual(expected)
  })
})

test.each([renderSpip, traceSpip])('problems come in the order of the text, whoever found them: %o', (render) => {
  const source = '[a->javascript:b] {c\n\nd[[e <object>]] <img1> {f'
  const { problems } = render(source)
  expect(problems.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))).toEqual([
    '[a->javascript:b]',
    '{',
    '<object>',
    '<img1>',
    '{',
  ])
})

describe('what is wrong for one reason is told once', () => {
  test.each<[string, string[]]>([
    // That its tag is shown as text, or removed, follows.
    ['a <cadre>b', ['spip/unclosed-raw-block <cadre>']],
    ['<html>a', ['spip/unclosed-raw-block <html>']],
    ['a\n\n<script>b', ['spip/unclosed-raw-block <script>']],
    ['<multi>[fr]a <object>', ['spip/unclosed-raw-block <multi>', 'spip/html-removed <object>']],
    // Both of its tags are removed.
    ['<iframe src="a">b</iframe> c', ['spip/html-removed <iframe src="a">']],
    [
      'a</iframe> <object></object></object>',
      ['</iframe>', '<object>', '</object>'].map((tag) => `spip/html-removed ${tag}`),
    ],
    ['<truc>a</truc> b</truc>', ['spip/html-shown <truc>', 'spip/html-shown </truc>']],
    ['<truc>a<truc>b</truc></truc>', ['spip/html-shown <truc>', 'spip/html-shown <truc>']],
    ['a</b> <b>c</b></b>', ['spip/stray-end-tag </b>', 'spip/stray-end-tag </b>']],
    ['[a->]', ['spip/empty-link [a->]']],
  ])('%j', (source, expected) => {
    const told = renderSpip(source).problems.map(
      ({ code, position }) => `${code} ${source.slice(position?.start.offset, position?.end.offset)}`,
    )
    expect(told).toEqual(expected)
  })

  test('by each that looks at it: a tree does not say what its parser told', () => {
    const told: string[] = []
    const onProblem = ({ code }: Problem): number => told.push(code)
    const tree = parseSpip('<poesie>a', { onProblem })
    spipToHtml(tree, { onProblem })
    expect(told).toEqual(['spip/unclosed-raw-block', 'spip/html-shown'])
  })
})

describe('what is found in a tree has the position of its node', () => {
  test.each([
    'a [b->javascript:c] <img1> <x-y>',
    '<div>\n\n[{a}->art12]\n\n</div></i>',
    '|a|[b->javascript:c]|\n|<doc1>|[[voir <object>]]|',
    '<multi>[fr]a\n\n[b->javascript:c][en]d</multi>',
  ])('%j', (source) => {
    const options = { resolve: { link: () => undefined } }
    const { problems } = renderSpip(source, options)
    expect(problems.length).toBeGreaterThan(0)
    expect(renderSpip(parseSpip(source), options).problems).toEqual(problems)
  })

  test('and none where the tree has none', () => {
    const tree = parseSpip('[a->javascript:b]')
    const [paragraph] = tree.children
    if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
    for (const node of [tree, paragraph, ...paragraph.children]) node.position = undefined
    expect(renderSpip(tree).problems).toEqual([
      { code: 'spip/unsafe-url', severity: 'warning', params: { url: 'javascript:b' } },
    ])
  })
})

test('an object that `resolve.link` does not know', () => {
  const { problems } = renderSpip('[a->art12]', { resolve: { link: () => undefined } })
  expect(problems).toMatchObject([{ code: 'spip/unresolved-reference', params: { type: 'article', id: 12 } }])
  expect(renderSpip('[a->art12]').problems).toEqual([])
})

test('params say what the words need', () => {
  const params = (source: string) => renderSpip(source).problems.map((problem) => problem.params)
  expect(params('<code>a')).toContainEqual({ name: 'code' })
  expect(params('a[[<x>]]')).toEqual([{ label: 'x' }])
  expect(params('a</quote>')).toEqual([{ name: 'quote' }])
})

test('every function on text reports', () => {
  const codes: string[] = []
  const onProblem = ({ code }: Problem) => void codes.push(code)
  parseSpip('{a', { onProblem })
  renderSpip('{a', { onProblem })
  spipToHtml('{a', { onProblem })
  expect(codes).toEqual(['spip/unclosed-emphasis', 'spip/unclosed-emphasis', 'spip/unclosed-emphasis'])
})

test('problems are plain data', () => {
  const { problems } = renderSpip('{a <x-y> <img1> [b->javascript:c]')
  expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  expect(problems.length).toBe(3)
})
