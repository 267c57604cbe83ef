import { describe, expect, test } from 'vitest'
import { lowerTree } from '../../../src/markdown/lower-tree.ts'
import { parseSpip } from '../../../src/spip/index.ts'
import { markdownOf, toMarkdown } from '../converted.ts'

/** Rows under a head of two columns. */
const body = (...rows: readonly string[]) => ['|{{a}}|{{b}}|', ...rows].join('\n')
const gfm = (...rows: readonly string[]) => ['| a | b |', '| - | - |', ...rows].join('\n')

describe('a table of GFM', () => {
  test.each<[why: string, source: string, markdown: string]>([
    ['a head', '|{{a}}|{{b}}|\n|c|d|', '| a | b |\n| - | - |\n| c | d |'],
    ['a head alone', '|{{a}}|{{b}}|', '| a | b |\n| - | - |'],
    ['no head: an empty one', '|a|b|\n|c|d|', '| | |\n| - | - |\n| a | b |\n| c | d |'],
    ['headers of rows are bold', '|{{a}}|{{b}}|\n|{{c}}|d|\n|{{e}}|f|', gfm('| **c** | d |', '| **e** | f |')],
    ['an empty cell', body('| |d|'), gfm('| | d |')],
    ['a row that is too short', body('|c|'), gfm('| c |')],
    ['a row that is too long', body('|c|d|e|'), '| a | b | |\n| - | - | - |\n| c | d | e |'],
    ['spans of text', body('|{c} [d->e]|<code>f</code>|'), gfm('| *c* [d](e) | `f` |')],
    ['a note', body('|c[[n]]|d|'), `${gfm('| c[^1] | d |')}\n\n[^1]: n`],
    ['what would be a list elsewhere', body('|-* c|d|'), gfm('| -\\* c | d |')],
  ])('%s', (_, source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('a row is one line', () => {
  test.each([
    [body('|c\n_ d|e|'), gfm('| c<br />d | e |')],
    [body('|c\nd|e|'), gfm('| c<br />d | e |')],
    [body('|c\n\nd|e|'), gfm('| c<br /><br />d | e |')],
    [body('|x {c\n_ d}|e|'), gfm('| x *c<br />d* | e |')],
    [body('|x {{y {c\n\nd}}}|e|'), gfm('| x **y _c<br /><br />d_** | e |')],
    [body('|<b\ntitle="t">c</b>|e|'), gfm('| <b title="t">c</b> | e |')],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

describe('a pipe does not end its cell', () => {
  test.each<[what: string, cell: string, markdown: string]>([
    ['in a text', 'c\\|d', 'c\\|d'],
    ['in code', '<code>c|d</code>', '`c\\|d`'],
    ['in an address', '[c->http://a.fr/b|d]', '[c](http://a.fr/b\\|d)'],
    ['in a tooltip', '[c|d&#124;e->f]', '[c](f "d\\|e")'],
    ['in an attribute', '<b title="c|d">e</b>', '<b title="c&#124;d">e</b>'],
    ['in a comment', '<!-- c|d -->', '<!-- c&#124;d -->'],
    ['in HTML in bold text', 'x {{<b title="c|d">e</b>}}', 'x **<b title="c&#124;d">e</b>**'],
    ['in raw HTML', '<html><b>c|d</b></html>', '<b>c&#124;d</b>'],
    ['in a formula', '<math>$|c|$</math>', '$\\vert{}c\\vert{}$'],
    ['in a norm', '<math>$\\|c\\|$</math>', '$\\Vert{}c\\Vert{}$'],
    ['behind the end of a line in a formula', '<math>$\\\\|c$</math>', '$\\\\\\vert{}c$'],
  ])('%s', (_, cell, markdown) => {
    expect(markdownOf(body(`|${cell}|f|`))).toBe(gfm(`| ${markdown} | f |`))
  })

  test('in the call of a model', () => {
    const { text, losses } = toMarkdown(body('|<img12|left>|d|'))
    expect(text).toBe(gfm('| <span data-spip-model="img12&#124;left">\\<img12\\|left></span> | d |'))
    expect(losses).toEqual([['spip/unknown-model', { name: 'img' }, '2:2-2:14']])
  })
})

test.each<[why: string, source: string]>([
  ['a caption', '||c||\n|a|'],
  ['a summary', '|||s||\n|a|'],
  ['cells merged across', '|a|<|'],
  ['cells merged down', '|a|\n|^|'],
  ['a list in a cell', '|a\n\n-* b|'],
  ['code of several lines in a cell', '|<code>\na\nb\n</code>|'],
  ['a quotation in a cell', '|<quote>a</quote>|'],
])('HTML: %s', (_, source) => {
  expect(markdownOf(source)).toMatch(/^<table>\n[\s\S]*<\/table>$/)
})

test('columns that are none make no table larger than what a text holds', () => {
  const tree = parseSpip('|{{a}}|{{b}}|\n|c|d|')
  const [table] = tree.children
  const cell = table?.type === 'table' ? table.children[1]?.children[1] : undefined
  if (cell === undefined) throw new Error('no cell')
  cell.data = { column: 1e12 }
  expect(JSON.stringify(lowerTree(tree)).length).toBeLessThan(100_000)
})
