import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { markdownToSpip, type SpipToMarkdownOptions, spipToMarkdown } from '../../src/markdown/index.ts'
import { parseSpip, type Resolve } from '../../src/spip/index.ts'

const resolve: Resolve = {
  link: ({ type, id }) => (id === 12 ? { url: `/${type}/12`, title: 'La visite' } : undefined),
  document: ({ id }) => (id === 7 ? { url: '/four.jpg', title: 'Le four', alt: 'Un four' } : undefined),
  model: ({ name }) =>
    name === 'carte'
      ? { type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: 'ici' }] }
      : undefined,
  idiom: ({ key }) => (key === 'oui' ? 'Oui' : undefined),
  glossary: ({ term }) => (term === 'SCIC' ? { url: '/glossaire#scic', title: 'une coopérative' } : undefined),
}

describe('what the site answers', () => {
  test.each<[string, string]>([
    ['[la->art12] [->art12] [a->art12#b]', '[la](/article/12) [La visite](/article/12) [a](/article/12#b)'],
    ['[->art13]', '[article 13](spip.php?article13)'],
    ['<img7>', '![Un four](/four.jpg)'],
    ['<doc7|left>', '![Un four](/four.jpg)\\\n**Le four**'],
    ['a <carte3> b', 'a <b>ici</b> b'],
    ['<:oui:>', 'Oui'],
    ['[?SCIC]', '[SCIC](/glossaire#scic "une coopérative")'],
  ])('%j', (source, expected) => {
    expect(spipToMarkdown(source, { resolve })).toBe(`${expected}\n`)
  })
})

describe('the language', () => {
  const source = '<multi>[fr]Un {pain}[en]A loaf[pt_br]Um pão</multi>.'

  test.each<[SpipToMarkdownOptions, string]>([
    [{ lang: 'en' }, 'A loaf.'],
    [{ lang: 'fr' }, 'Un *pain*.'],
    [{ lang: 'pt_br' }, 'Um pão.'],
    [{ lang: 'de' }, '<span lang="fr">Un *pain*</span>.'],
    [{}, '<span lang="fr">Un *pain*</span><span lang="en">A loaf</span><span lang="pt-br">Um pão</span>.'],
  ])('%j', (options, expected) => {
    expect(spipToMarkdown(source, options)).toBe(`${expected}\n`)
  })
})

test('a heading has the level that is asked for', () => {
  expect(spipToMarkdown('{{{a}}}', { headingDepth: 4 })).toBe('#### a\n')
})

test('a tree is taken too, and not changed', () => {
  const tree = parseSpip('Un {pain}[[n]]')
  const before = JSON.stringify(tree)
  expect(spipToMarkdown(tree)).toBe('Un *pain*[^1]\n\n[^1]: n\n')
  expect(JSON.stringify(tree)).toBe(before)
})

test('what is not known to the site is a problem with its place', () => {
  const problems: Problem[] = []
  spipToMarkdown('Un <carte4>\n\n[a->art13] {b', {
    resolve: { link: () => undefined },
    onProblem: (problem) => problems.push(problem),
  })
  expect(problems.map(({ code, params, position }) => [code, params, position?.start.line])).toEqual([
    ['spip/unclosed-emphasis', {}, 3],
    ['spip/unknown-model', { name: 'carte' }, 1],
    ['spip/unresolved-reference', { type: 'article', id: 13 }, 3],
  ])
})

test('the empty text is empty', () => {
  expect(spipToMarkdown('')).toBe('')
})

test.each<[unknown, unknown]>([
  [12, {}],
  [{ type: 'paragraph' }, {}],
  ['', { langue: 'fr' }],
  ['', { lang: 3 }],
  ['', { headingDepth: 7 }],
  ['', { notation: 'markdown' }],
  ['', { resolve: { lien: () => undefined } }],
])('%j with %j is refused', (source, options) => {
  expect(() => spipToMarkdown(source as string, options as SpipToMarkdownOptions)).toThrow(TypeError)
})

test.each(['<del>a', '<ul><li>', '<a href="b">c', '<quote>a', '{a {{b '])(
  'a text of many %j throws nothing',
  (part) => {
    const source = part.repeat(3000) + part.replace(/<(\w+)[^<>]*>/g, '</$1>').repeat(3000)
    expect(spipToMarkdown(source)).not.toBe('')
    expect(markdownToSpip(spipToMarkdown(`a${' '.repeat(50_000)}b`))).not.toBe('')
  },
)
