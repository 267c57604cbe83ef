import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { Annotator } from '../../../src/spip/annotate/annotator.ts'
import { TermIndex, type TermToAnnotate } from '../../../src/spip/annotate/term-index.ts'
import { parseSpip, type SpipRoot, spipToHtml } from '../../../src/spip/index.ts'

const GLOSSARY: readonly TermToAnnotate[] = [
  { term: 'PTCE', definition: 'pôle' },
  { term: 'ESS', definition: 'éco' },
  { term: 'AI', definition: 'asso' },
  { term: 'prud’homme', definition: 'juge' },
  { term: 'côté', definition: 'bord' },
]

function annotated(nodes: readonly Nodes[], marksHeadings = false): SpipRoot {
  const copied: Nodes[] = []
  new Annotator(new TermIndex(GLOSSARY), 'abbr', marksHeadings).walk(nodes, copied)
  return { type: 'root', children: copied as SpipRoot['children'] }
}

function marked(source: string, marksHeadings?: boolean): string {
  const tree = annotated(parseSpip(source, { notation: 'spip' }).children, marksHeadings)
  return spipToHtml(tree, { typography: false, classes: false }).replace(/<\/?p>/g, '')
}

describe('a text is left as it is', () => {
  test.each([
    ['part of a word', 'le PTCExyz, inter-PTCE, PTCE-s, PTCE·s, moi@AI, PTCE_2'],
    ['an acronym in small letters', 'j’ai un ai, le ptce'],
    ['other accents', 'la cote, le coté'],
    ['an apostrophe is no space', 'prud homme'],
    ['code', '<code>PTCE</code>'],
    ['a link', '[un PTCE->art1]'],
    ['a link in HTML', '<a href="x">un PTCE</a>'],
    ['a link in HTML that is never closed', '<a href="x">un PTCE'],
    ['an abbreviation of the author, and what follows', '[PTCE|mon pôle] PTCE'],
    ['an abbreviation in HTML, and what follows', '<abbr title="x">PTCE</abbr> PTCE'],
    ['a link to the glossary, and what follows', '[?ESS] ESS'],
    ['a heading', '{{{PTCE}}}'],
    ['a heading in HTML', '<h3>PTCE</h3>'],
    ['a word that goes on after an escaped sign', 'PTCE&eacute;'],
    ['a word that begins with a reference', '&eacute;PTCE'],
    ['no text', ''],
  ])('%s', (_, source) => {
    expect(marked(source)).not.toMatch(/title="(pôle|éco|asso|juge|bord)"/)
  })
})

describe('a text of its own', () => {
  test.each([
    ['beside a sign', '&eacute; PTCE &eacute;', '&eacute; <abbr title="pôle">PTCE</abbr> &eacute;'],
    ['whose words end before it goes on', 'PTCE, a&eacute;', '<abbr title="pôle">PTCE</abbr>, a&eacute;'],
    ['whose words begin behind a letter', '&eacute;a PTCE', '&eacute;a <abbr title="pôle">PTCE</abbr>'],
  ])('%s is marked', (_, source, html) => {
    expect(marked(source)).toBe(html)
  })

  test('is marked at more places than a call takes arguments', () => {
    const places = Array.from({ length: 200_000 }, (_, start) => {
      return { start, end: start + 1, term: { term: 'a', definition: 'b' } }
    })
    const copied: Nodes[] = []
    const text: Nodes = { type: 'text', value: 'a'.repeat(places.length) }
    const index = { find: () => places } as unknown as TermIndex
    new Annotator(index, 'dfn', false).walk([text], copied)
    expect(copied).toHaveLength(3 * places.length)
  })

  test('of one character, written as a reference, is left alone', () => {
    const copied: Nodes[] = []
    const nodes = parseSpip('&eacute;').children
    new Annotator(new TermIndex([{ term: 'é', definition: 'e' }]), 'abbr', false).walk(nodes, copied)
    expect(copied).toEqual(nodes)
  })

  test('without a term keeps its position, wherever its signs stand', () => {
    const nodes = parseSpip('le&nbsp;pain').children
    expect(annotated(nodes).children).toEqual(nodes)
  })

  test('beside another text is cut where no word goes on', () => {
    const text = (value: string): Nodes => ({ type: 'text', value })
    expect(annotated([text('a '), text('PTCE'), text(' b')]).children[1]).toMatchObject({ type: 'abbreviation' })
    expect(annotated([text('a'), text('PTCE')]).children[1]).toEqual(text('PTCE'))
  })
})

test('headings are marked when asked for, their links still not', () => {
  expect(marked('{{{PTCE [ESS->art1]}}}', true)).toBe(
    '<h2><abbr title="pôle">PTCE</abbr> <a href="spip.php?article1">ESS</a></h2>',
  )
  expect(marked('<h3>PTCE</h3>', true)).toContain('<abbr title="pôle">PTCE</abbr>')
})

test('a term in a heading or a link is not the first occurrence', () => {
  expect(marked('{{{PTCE}}}\n\n[PTCE->art1] PTCE')).toBe(
    '<h2>PTCE</h2>\n<a href="spip.php?article1">PTCE</a> <abbr title="pôle">PTCE</abbr>',
  )
})

describe('a multilingual text', () => {
  const source = '<multi>[fr]un PTCE, ESS[en]a PTCE</multi> PTCE ESS AI'

  test.each([
    ['fr', 'un <abbr title="pôle">PTCE</abbr>, <abbr title="éco">ESS</abbr> PTCE ESS'],
    ['en', 'a <abbr title="pôle">PTCE</abbr> PTCE ESS'],
  ])('has first occurrences in %s', (lang, start) => {
    const html = spipToHtml(annotated(parseSpip(source).children), { lang, typography: false })
    expect(html).toContain(`${start} <abbr title="asso">AI</abbr>`)
  })
})

test('a tree of any depth is walked', () => {
  let node: SpipRoot['children'][number] = { type: 'paragraph', children: [{ type: 'text', value: 'PTCE' }] }
  for (let depth = 0; depth < 50_000; depth++) node = { type: 'blockquote', children: [node] as never }
  let inner = annotated([node]).children[0] as { type: string; children?: unknown[] }
  while (inner.type === 'blockquote') inner = inner.children?.[0] as typeof inner
  expect(inner.children).toMatchObject([{ type: 'abbreviation', title: 'pôle' }])
})
