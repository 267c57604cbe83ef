import { expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'
import {
  cell,
  emphasis,
  header,
  link,
  nodeWith,
  paragraph,
  root,
  table,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const abbreviation = (title: string, ...children: (string | object)[]) =>
  nodeWith('abbreviation', { title }, ...children)

test.each([
  ['of words', abbreviation("Structure d'insertion", 'SIAE'), "[SIAE|Structure d'insertion]"],
  ['in a language', nodeWith('abbreviation', { title: 'HyperText', lang: 'en' }, 'HTML'), '[HTML|HyperText{en}]'],
  ['in italics', abbreviation('t', emphasis('A')), '[{A}|t]'],
  [
    'over a line end, in bold at its end',
    abbreviation('t', 'a', { type: 'break' }, nodeWith('strong', {}, 'b')),
    '[a\n{{b}}|t]',
  ],
  ['without a title', abbreviation('', 'A'), '[A| ]'],
  [
    'with a bare address',
    abbreviation('t', 'A ', nodeWith('link', { url: 'https://b.org', data: { auto: true } }, 'https://b.org')),
    '[A https://b.org|t]',
  ],
  ['with a pipe', abbreviation('t', 'A|B'), '[A&#124;B|t]'],
  ['with brackets', abbreviation('t', '[A]'), '[&#91;A&#93;|t]'],
  ['with a title of signs', abbreviation('a|b] {c} <d>', 'A'), '[A|a&#124;b&#93; &#123;c&#125; &lt;d&gt;]'],
])('an abbreviation %s', (_, one, source) => {
  const { read, said, ...written } = writeAndRead(root(paragraph('x ', one)))
  expect([read, written]).toEqual([said, { source: `x ${source}`, codes: [] }])
})

// What brackets cannot say is HTML: readers see the same.
test.each([
  ['in a cell', table({}, [cell(abbreviation('a | b', 'A'))]), '|<abbr title="a &#124; b">A</abbr>|'],
  [
    'in a cell, which leaves the others as they are',
    table({ headRow: true }, [header(abbreviation('t', 'A'))], [cell('2 > 1')]),
    '|{{<abbr title="t">A</abbr>}}|\n|2 > 1|',
  ],
  [
    'in a cell, with a title of several lines',
    table({}, [cell(abbreviation('a\n\n|b\t ', 'A'))]),
    '|<abbr title="a&#10;&#10;&#124;b&#9; ">A</abbr>|',
  ],
  ['around a link', paragraph(abbreviation('t', link('b', 'A'))), '<abbr title="t">[A->b]</abbr>'],
  [
    'around another',
    paragraph(abbreviation('un', 'a', abbreviation('deux', 'b'))),
    '<abbr title="un">a[b|deux]</abbr>',
  ],
  [
    'around a bracket that is escaped',
    paragraph(
      abbreviation('t', 'a', {
        type: 'text',
        value: ']',
        data: { literal: true },
      }),
    ),
    '<abbr title="t">a\\]</abbr>',
  ],
  [
    'in a cell, in a language',
    table({}, [cell(nodeWith('abbreviation', { title: 't', lang: 'en' }, 'A'))]),
    '|<abbr title="t" lang="en">A</abbr>|',
  ],
])('an abbreviation %s is HTML', (_, tree, source) => {
  expect(write(root(tree))).toEqual({ source, codes: [] })
  expect(spipToHtml(source)).toBe(spipToHtml(root(tree) as never))
})

test.each([
  ['in a text', paragraph('x', abbreviation('t')), 'x'],
  ['in a cell', table({}, [cell('x', abbreviation('t'))]), '|x|'],
])('an abbreviation of nothing %s is not printed, nor written', (_, tree, source) => {
  expect(write(root(tree))).toEqual({ source, codes: ['spip/not-writable'] })
  expect(spipToHtml(source)).toBe(spipToHtml(root(tree) as never))
})

test('an abbreviation in italics is HTML in the angle notation, for its bracket ends at an angle', () => {
  expect(write(root(paragraph(abbreviation('t', emphasis('A')))), 'angle').source).toBe(
    '<abbr title="t"><A<intro></intro>></abbr>',
  )
})

test.each([
  ['a line end', { type: 'break' }, '[a \n b|t]'],
  [
    'a bare address',
    nodeWith('link', { url: 'https://c.org', data: { auto: true } }, 'https://c.org'),
    '[a https://c.org b|t]',
  ],
])('an abbreviation with %s stays one in the angle notation', (_, one, source) => {
  expect(write(root(paragraph(abbreviation('t', 'a ', one, ' b'))), 'angle').source).toBe(source)
})
