import { describe, expect, test } from 'vitest'
import { spipOf, toSpip } from '../converted.ts'

const gfm = (...rows: readonly string[]) => ['| a | b |', '| - | - |', ...rows].join('\n')
const spip = (...rows: readonly string[]) => ['|{{a}}|{{b}}|', ...rows].join('\n')

test.each<[why: string, markdown: string, source: string]>([
  ['a head', gfm('| c | d |'), spip('|c|d|')],
  ['a head alone', gfm(), spip()],
  ['a head of empty cells is none', '| | |\n| - | - |\n| a | *b* |', '|a|{b}|'],
  ['one that is empty in part is one', '| | b |\n| - | - |\n| c | d |', '| |{{b}}|\n|c|d|'],
  ['an empty cell', gfm('| | d |'), spip('| |d|')],
  ['a row that is too short', gfm('| c |'), spip('|c|')],
  ['a row that is too long', gfm('| c | d | e |'), spip('|c|d|e|')],
  ['a first column that is bold', gfm('| **c** | d |', '| **e** | f |'), spip('|{{c}}|d|', '|{{e}}|f|')],
  ['one that is not bold everywhere', gfm('| **c** | d |', '| e | f |'), spip('|{{c}}|d|', '|e|f|')],
  ['one that is bold in part', gfm('| **c** d | e |'), spip('|{{c}} d|e|')],
  ['pipes', gfm('| `c\\|d` | e\\|f |'), spip('|<code>c|d</code>|e&#124;f|')],
  ['a pipe in a formula', gfm('| $c\\|d$ | e |'), spip('|<math>$c|d$</math>|e|')],
  ['pipes in a link', gfm('| [c\\|d](e "f\\|g") | h |'), spip('|[c&#124;d|f&#124;g->e]|h|')],
  ['breaks', gfm('| c<br>d | e |'), spip('|c<br>d|e|')],
  ['HTML', gfm('| ~~c~~ | <b title="x">d</b> |'), spip('|<del>c</del>|<b title="x">d</b>|')],
  ['braces', gfm('| {{c}} | d |'), spip('|\\{\\{c\\}\\}|d|')],
  ['braces in a header', '| {c} |\n| - |\n| d |', '|{{&#123;c&#125;}}|\n|d|'],
  ['a sign that merges cells', gfm('| c | < |'), spip('|c|&lt;|')],
])('%s', (_, markdown, source) => {
  expect(spipOf(markdown)).toBe(source)
})

describe('a header is bold, and holds no braces of its own', () => {
  test.each<[header: string, source: string]>([
    ['**c**', 'c'],
    ['**c** d', 'c d'],
    ['c **d** e', 'c d e'],
    ['*c*', '<i>c</i>'],
    ['c *d* e', 'c <i>d</i> e'],
    ['***c***', '<i>c</i>'],
    ['[**c**](d)', '[c->d]'],
    ['[*c*](d)', '[<i>c</i>->d]'],
    ['`c` $d$', '<code>c</code> <math>$d$</math>'],
  ])('%j', (header, source) => {
    expect(spipOf(`| ${header} | x |\n| - | - |\n| a | b |`)).toBe(`|{{${source}}}|{{x}}|\n|a|b|`)
  })

  test('nor has the header of a row', () => {
    expect(spipOf(gfm('| **c *d*** | e |'))).toBe(spip('|{{c <i>d</i>}}|e|'))
  })

  test('whatever the notation', () => {
    expect(spipOf('| *c* | **d** |\n| - | - |\n| e | f |', { notation: 'angle' })).toBe('|{{<i>c</i>}}|{{d}}|\n|e|f|')
  })
})

test.each([
  ['| a |\n| :-: |\n| b |', '|{{a}}|\n|b|', 'center', '1:1-3:6'],
  ['x\n\n| a | b |\n| - | -: |\n| c | d |', 'x\n\n|{{a}}|{{b}}|\n|c|d|', 'right', '3:1-5:10'],
])('%j loses the alignment', (markdown, source, side, place) => {
  expect(toSpip(markdown)).toEqual({ text: source, losses: [['markdown/column-alignment', { side }, place]] })
})

test('the sign that merges cells over rows is text', () => {
  expect(toSpip(gfm('| c | d |\n| e | ^ |'))).toEqual({ text: spip('|c|d|\n|e|<intro></intro>^|'), losses: [] })
})

test('a table without a word cannot be said, and is told', () => {
  const { text, losses } = toSpip('| |\n| - |')
  expect(text).toBe('')
  expect(losses.map(([code, , place]) => [code, place?.split(':')[0]])).toEqual([['spip/not-writable', '1']])
})
