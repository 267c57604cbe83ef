import type { PhrasingContent, Text } from 'mdast'
import { describe, expect, test } from 'vitest'
import { splitText } from '../../../src/spip/annotate/split-text.ts'
import { annotateTerms, parseSpip, traceSpip } from '../../../src/spip/index.ts'
import { printTree } from '../../support/print-tree.ts'

const TERM = { term: 'pain', definition: 'de la farine' }

const places = (...ranges: readonly (readonly [start: number, end: number])[]) =>
  ranges.map(([start, end]) => ({ start, end, term: TERM }))

const shown = (nodes: readonly PhrasingContent[]) => nodes.map((node) => printTree(node as never)).join(' ')

const marked = (word: string) => `abbreviation[title="de la farine" annotated]("${word}")`

describe('a text is cut at its terms', () => {
  test.each([
    ['a pain b', places([2, 6]), `"a " ${marked('pain')} " b"`],
    ['pain', places([0, 4]), marked('pain')],
    ['painpain', places([0, 4], [4, 8]), `${marked('pain')} ${marked('pain')}`],
    ['a', [], '"a"'],
    ['', [], ''],
  ])('%j', (value, found, expected) => {
    expect(shown(splitText({ type: 'text', value }, found, 'abbr'))).toBe(expected)
  })
})

describe('a definition', () => {
  const cut = (definition: string, lang: string | undefined, element: 'abbr' | 'dfn') =>
    shown(
      splitText({ type: 'text', value: 'a' }, [{ start: 0, end: 1, term: { term: 'a', definition, lang } }], element),
    )

  test.each([
    ['has a language', 'b', 'en', 'abbr', 'abbreviation[title="b" lang="en" annotated]("a")'],
    ['is HTML', 'b', 'en', 'dfn', 'html("<dfn title=\\"b\\" lang=\\"en\\">") "a" html("</dfn>")'],
    [
      'is escaped in HTML',
      '"b" & <c>',
      undefined,
      'dfn',
      'html("<dfn title=\\"&quot;b&quot; &amp; &lt;c&gt;\\">") "a" html("</dfn>")',
    ],
    ['is one line in HTML', 'b\n\n\u00a0c', undefined, 'dfn', 'html("<dfn title=\\"b c\\">") "a" html("</dfn>")'],
  ] as const)('%s', (_, definition, lang, element, expected) => {
    expect(cut(definition, lang, element)).toBe(expected)
  })
})

describe('positions', () => {
  /** The source of each text that a cut makes, and what it says. */
  function piecesOf(source: string, word: string): [written: string, value: string][] {
    const [paragraph] = parseSpip(source).children
    const text =
      paragraph?.type === 'paragraph' || paragraph?.type === 'heading' ? (paragraph.children[0] as Text) : undefined
    if (text === undefined) throw new Error('no text')
    const start = text.value.indexOf(word)
    const nodes = splitText(text, places([start, start + word.length]), 'abbr')
    const texts = nodes.flatMap((node) => (node.type === 'abbreviation' ? (node.children as Text[]) : [node as Text]))
    return texts.map(({ value, position }) => {
      if (position === undefined) return ['', value]
      const { start: from, end: to } = position
      const lines = source.split('\n')
      // Line and column say the same as the offset.
      for (const { line, column, offset = -1 } of [from, to]) {
        expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(offset)
      }
      return [source.slice(from.offset, to.offset), value]
    })
  }

  test('are those of the pieces', () => {
    expect(piecesOf('le pain bis', 'pain')).toEqual([
      ['le ', 'le '],
      ['pain', 'pain'],
      [' bis', ' bis'],
    ])
    expect(piecesOf('{{{bon\npain\nbis}}}', 'pain').map(([written]) => written)).toEqual(['bon\n', 'pain', '\nbis'])
    expect(piecesOf('le~pain~bis', 'pain').map(([written]) => written)).toEqual(['le~', 'pain', '~bis'])
  })

  test('are left out where a sign is written otherwise, and the text says nothing of where', () => {
    expect(piecesOf('le&nbsp;pain', 'pain')).toEqual([
      ['', 'le\u00a0'],
      ['', 'pain'],
    ])
  })

  test('are missing where the text has none', () => {
    const nodes = splitText({ type: 'text', value: 'un pain' }, places([3, 7]), 'abbr')
    expect(nodes.every((node) => !('position' in node))).toBe(true)
  })

  test('a mark stands where its words do', () => {
    const { html, positionAt } = traceSpip(annotateTerms(parseSpip('Du {bon pain}.'), [TERM]))
    expect(positionAt(html.indexOf('<abbr'))).toMatchObject({ start: { column: 9 }, end: { column: 13 } })
    const [mark] = splitText({ type: 'text', value: 'pain' }, places([0, 4]), 'abbr')
    expect(mark).not.toHaveProperty('position')
  })
})
