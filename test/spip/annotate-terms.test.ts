import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import {
  type AnnotateOptions,
  annotateTerms,
  parseSpip,
  spipToHtml,
  spipToText,
  stringifySpip,
  type TermToAnnotate,
} from '../../src/spip/index.ts'

const GLOSSARY: readonly TermToAnnotate[] = [
  { term: 'PTCE', variants: ['PTCEs'], definition: 'pôle' },
  { term: 'ESS', variants: ['économie sociale et solidaire'], definition: 'éco' },
  { term: 'AI', definition: 'asso' },
  { term: 'circuit', variants: ['circuits'], definition: 'tour' },
  { term: 'circuits courts', variants: ['circuit court'], definition: 'près' },
  { term: 'prud’homme', definition: 'juge' },
  { term: 'côté', definition: 'bord' },
  { term: 'œuvre', definition: 'œu' },
]

function marked(source: string, options?: AnnotateOptions): string {
  const html = spipToHtml(annotateTerms(parseSpip(source, { notation: 'spip' }), GLOSSARY, options), {
    typography: false,
    classes: false,
  })
  return html.replace(/<\/?p>/g, '')
}

test('a spelling of inclusive writing is marked whole when it is a variant', () => {
  const terms = [{ term: 'salarié', variants: ['salarié·es'], definition: 'employé' }]
  const html = (text: string) => spipToHtml(annotateTerms(parseSpip(text), terms))
  expect(html('deux salarié·es')).toBe('<p>deux <abbr title="employé">salarié·es</abbr></p>')
  expect(html('deux salarié•es')).toBe('<p>deux <abbr title="employé">salarié•es</abbr></p>')
  expect(html('un·e salarié·e')).toBe('<p>un·e salarié·e</p>')
})

describe('a term is marked', () => {
  test.each([
    ['le PTCE', 'le <abbr title="pôle">PTCE</abbr>'],
    ['PTCE, PTCE et PTCEs', '<abbr title="pôle">PTCE</abbr>, PTCE et PTCEs'],
    ['les PTCEs, puis PTCE', 'les <abbr title="pôle">PTCEs</abbr>, puis PTCE'],
    ["l’ESS et l'économie", 'l’<abbr title="éco">ESS</abbr> et l\'économie'],
    ["d'ESS", 'd\'<abbr title="éco">ESS</abbr>'],
    ['Économie sociale et solidaire', '<abbr title="éco">Économie sociale et solidaire</abbr>'],
    ['ECONOMIE SOCIALE ET SOLIDAIRE', '<abbr title="éco">ECONOMIE SOCIALE ET SOLIDAIRE</abbr>'],
    ['économie~sociale et solidaire', '<abbr title="éco">économie&nbsp;sociale et solidaire</abbr>'],
    [
      'les circuits courts, un circuit',
      'les <abbr title="près">circuits courts</abbr>, un <abbr title="tour">circuit</abbr>',
    ],
    ['des circuits-courts', 'des <abbr title="près">circuits-courts</abbr>'],
    ['les circuits. courts', 'les <abbr title="tour">circuits</abbr>. courts'],
    ["un prud'homme", 'un <abbr title="juge">prud\'homme</abbr>'],
    ['une Oeuvre', 'une <abbr title="œu">Oeuvre</abbr>'],
    ['(PTCE) «ESS»', '(<abbr title="pôle">PTCE</abbr>) «<abbr title="éco">ESS</abbr>»'],
    ['{{PTCE}}', '<strong><abbr title="pôle">PTCE</abbr></strong>'],
  ])('%s', (source, html) => {
    expect(marked(source)).toBe(html)
  })
})

test('headings are left alone, unless they are asked for', () => {
  expect(marked('{{{PTCE}}}')).toBe('<h2>PTCE</h2>')
  expect(marked('{{{PTCE}}}', { headings: true })).toBe('<h2><abbr title="pôle">PTCE</abbr></h2>')
})

test('as definitions', () => {
  const terms = [{ term: 'pain', definition: 'farine "bio" <b>', lang: 'fr' }]
  const tree = annotateTerms(parseSpip('le pain'), terms, { element: 'dfn' })
  expect(spipToHtml(tree)).toBe('<p>le <dfn title="farine &quot;bio&quot; &lt;b&gt;" lang="fr">pain</dfn></p>')
  expect(spipToHtml(tree, { profile: 'comment' })).toBe('<p>le pain</p>')
})

test('a definition has its language', () => {
  const terms = [{ term: 'pain', definition: 'bread', lang: 'en' }]
  expect(spipToHtml(annotateTerms(parseSpip('le pain'), terms))).toBe(
    '<p>le <abbr title="bread" lang="en">pain</abbr></p>',
  )
})

test('of two terms with one spelling the first counts; capitals are a spelling of their own', () => {
  const terms = [
    { term: 'PTCE', definition: 'un' },
    { term: 'ptce', definition: 'deux' },
    { term: 'PTCE', definition: 'trois' },
  ]
  expect(spipToHtml(annotateTerms(parseSpip('PTCE ptce'), terms))).toBe(
    '<p><abbr title="un">PTCE</abbr> <abbr title="deux">ptce</abbr></p>',
  )
})

test('notes come after the text', () => {
  const tree = annotateTerms(parseSpip('Un mot[[Un PTCE.]] sur le PTCE.'), GLOSSARY)
  expect(stringifySpip(tree)).toBe('Un mot[[Un PTCE.]] sur le [PTCE|pôle].')
})

test('a marked text is written as SPIP source without a loss', () => {
  const problems: Problem[] = []
  const tree = annotateTerms(parseSpip('Le PTCE : a* {b -- c'), GLOSSARY)
  expect(stringifySpip(tree, { onProblem: (problem) => problems.push(problem) })).toBe('Le [PTCE|pôle] : a* \\{b -- c')
  expect(problems).toEqual([])
})

test('the tooltip of a note says the words of a term alone', () => {
  const source = 'Un mot[[Un [B2B|business to business] au PTCE.]]'
  const html = spipToHtml(annotateTerms(parseSpip(source), GLOSSARY))
  expect(html).toContain('title="Un [B2B|business to business] au PTCE."')
  expect(html).toContain('au <abbr title="pôle">PTCE</abbr>.')
})

test('the tree that was given stays as it was, and shares no list with the new one', () => {
  const tree = parseSpip('Le PTCE\n\n-* ESS\n\n| a | PTCE |')
  const copy = structuredClone(tree)
  const annotated = annotateTerms(tree, GLOSSARY)
  expect(tree).toEqual(copy)
  expect(annotated.children[0]).not.toBe(tree.children[0])
  expect(annotateTerms(tree, [])).toEqual(tree)
})

test('pieces of a text have the places of their source', () => {
  const source = 'Un four\nle PTCE est là'
  const [paragraph] = annotateTerms(parseSpip(source), GLOSSARY).children
  const pieces = paragraph?.type === 'paragraph' ? paragraph.children : []
  const places = pieces
    .flatMap((node) => (node.type === 'abbreviation' ? node.children : [node]))
    .map(({ position }) => source.slice(position?.start.offset, position?.end.offset))
  expect(places).toEqual(['Un four', '\n', 'le ', 'PTCE', ' est là'])
})

test('the words of a text stay the same', () => {
  const word = fc.constantFrom(
    'PTCE',
    'ESS',
    'circuits',
    'courts',
    'le',
    ' ',
    ', ',
    '’',
    '{{',
    '}}',
    '[',
    ']',
    '|',
    '\n\n',
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.constantFrom('abbr' as const, 'dfn' as const),
      (parts, element) => {
        const tree = parseSpip(parts.join(''))
        const annotated = annotateTerms(tree, GLOSSARY, { element })
        expect(spipToText(annotated)).toBe(spipToText(tree))
        expect(annotateTerms(annotated, GLOSSARY, { element }), 'done twice, done once').toEqual(annotated)
      },
    ),
  )
})

test.each([
  ['tree', () => annotateTerms('PTCE' as never, GLOSSARY)],
  ['terms', () => annotateTerms(parseSpip(''), {} as never)],
  ['terms[0]', () => annotateTerms(parseSpip(''), [null] as never)],
  ['options.element', () => annotateTerms(parseSpip(''), [], { element: 'b' as never })],
  ['options.headings', () => annotateTerms(parseSpip(''), [], { headings: 1 as never })],
  ['elment', () => annotateTerms(parseSpip(''), [], { elment: 'abbr' } as never)],
])('a wrong argument is named: %s', (name, act) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(name)
})

test('a list of terms that is changed in place is read anew', () => {
  const term = { term: 'ESS', variants: ['éco'], definition: 'un' }
  const terms = [term]
  const tree = parseSpip('ESS, PTCE')
  const titles = () => spipToHtml(annotateTerms(tree, terms)).match(/title="[^"]*"/g)
  expect(titles()).toEqual(['title="un"'])
  term.definition = 'deux'
  expect(titles()).toEqual(['title="deux"'])
  term.variants.push('PTCE')
  term.term = 'EESS'
  expect(titles()).toEqual(['title="deux"'])
  terms.push({ term: 'ESS', variants: [], definition: 'trois' })
  expect(titles()).toEqual(['title="trois"', 'title="deux"'])
})
