import fc from 'fast-check'

/*
 * Texts whose blocks stand in each other: rows with cells of any kind, lists, tags that end or do not, notes, links and
 * spans around blocks. Signs in any order (active-text.ts) seldom make a whole table, or a tag in a link in a cell.
 */

const INLINE = [
  ...['pain', 'été', 'a', '12', ' ', '{a}', '{{b}}', '[a->b]', '[[n]]', '{{a {b}}}', '<b>x</b>', '<i>', '</i>'],
  ...['[SIAE|x]', '[?t]', 'https://a.fr', '<code>x|y</code>', '<img12>', '~', '--', "l'a", ' !', '{', '}}', '[', ']'],
  ...['->', '<', '>', '|', '</div>', '</p>', '</quote>', '<label>', '<foo bar="x">', '</foo>', '</td>', '<br>', '\\'],
]
const inline = fc.array(fc.constantFrom(...INLINE), { maxLength: 4 }).map((parts) => parts.join(''))

const CELLS = [
  '<',
  '^',
  '{{x}}',
  ' ',
  '1',
  '2,5',
  'x\n-* y',
  'a\nb',
  'a\n\nb',
  '<quote>a</quote>',
  '<code>\na\n</code>',
]
const cell = fc.oneof(inline, inline, fc.constantFrom(...CELLS))
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`)
const table = fc
  .tuple(fc.constantFrom('', '||cap||\n', '||cap|sum||\n'), fc.array(row, { minLength: 1, maxLength: 3 }))
  .map(([caption, rows]) => caption + rows.join('\n'))

const MARKERS = ['-* ', '-** ', '-# ', '-## ', '- ', '-- ', '_ ', '', '----']
const list = fc
  .array(fc.tuple(fc.constantFrom(...MARKERS), inline), { minLength: 1, maxLength: 5 })
  .map((lines) => lines.map((line) => line.join('')).join('\n'))

const ELEMENTS = 'quote div blockquote poesie section details p ul td center span b label html pre code'.split(' ')

const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline,
    table,
    list,
    inline.map((title) => `{{{${title}}}}`),
    fc
      .tuple(fc.constantFrom(...ELEMENTS), fc.constantFrom('\n', '\n\n', ''), tie('blocks'), fc.boolean())
      .map(([name, gap, inside, ends]) => `<${name}>${gap}${inside}${ends ? `</${name}>` : ''}`),
    tie('blocks').map((inside) => `a[[${inside}]]`),
    tie('blocks').map((inside) => `[${inside}->art12]`),
    tie('blocks').map((inside) => `{${inside}}`),
    fc.tuple(tie('blocks'), tie('blocks')).map(([fr, en]) => `<multi>[fr]${fr}[en]${en}</multi>`),
  ),
  blocks: fc
    .array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n', '')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flat().join('')),
}))

/** A text of blocks in blocks, some of which never end. */
export const layeredText: fc.Arbitrary<string> = blocks
