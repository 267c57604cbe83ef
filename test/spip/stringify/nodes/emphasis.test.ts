import { describe, expect, test } from 'vitest'
import {
  call,
  emphasis,
  lineBreak,
  nodeWith,
  note,
  paragraph,
  root,
  strong,
  write,
  writeAndRead,
} from '../../hand-built.ts'

const heading = (...children: (string | object)[]) => nodeWith('heading', { depth: 2 }, ...children)

describe('in braces', () => {
  test.each([
    ['italic', paragraph(emphasis('a')), '{a}'],
    ['bold', paragraph(strong('a')), '{{a}}'],
    ['bold in italic', paragraph(emphasis(strong('a'))), '{<intro></intro>{{a}}<intro></intro>}'],
    ['italic at the end of bold', paragraph(strong('a ', emphasis('b'))), '{{a {b}<intro></intro>}}'],
    ['italic at the start of bold', paragraph(strong(emphasis('a'), ' b')), '{{<intro></intro>{a} b}}'],
    ['bold at the end of italic', paragraph(emphasis('a ', strong('b'))), '{a {{b}}<intro></intro>}'],
    ['italic inside bold', paragraph(strong('a ', emphasis('b'), ' c')), '{{a {b} c}}'],
    ['side by side', paragraph(emphasis('a'), strong('b'), emphasis('c')), '{a}{{b}}{c}'],
    ['twice the same', paragraph(strong('a'), strong('b')), '{{a}}{{b}}'],
    ['in itself', paragraph(emphasis('a', emphasis('b'), 'c')), '{a{b}c}'],
    ['in a word', paragraph('mot', emphasis('a'), 'mot'), 'mot{a}mot'],
    ['with spaces inside', paragraph('a', strong(' b '), 'c'), 'a{{ b }}c'],
    ['over two lines', paragraph(emphasis('a', lineBreak('manual'), 'b')), '{a\n_ b}'],
    ['a brace that is text', paragraph(emphasis('{'), '}'), '{\\{}\\}'],
    ['in a heading', heading(strong(emphasis('a'))), '{{{{{<intro></intro>{a}<intro></intro>}}}}}'],
    ['at the ends of a heading', heading(emphasis('a'), ' b ', emphasis('c')), '{{{{a} b {c}}}}'],
    ['of a non-breaking space', paragraph('a', emphasis('\u00a0'), 'b'), 'a{~}b'],
  ])('%s', (_, tree, source) => {
    for (const notation of ['spip', 'auto'] as const) {
      const { read, said, ...written } = writeAndRead(root(tree), notation)
      expect([read, written]).toEqual([said, { source, codes: [] }])
    }
  })
})

describe('in angles', () => {
  test.each([
    ['italic', paragraph('un ', emphasis('mot'), '.'), 'un <mot>.'],
    ['bold', paragraph('un ', strong('mot'), '.'), 'un <<mot>>.'],
    ['italic in bold', paragraph(strong('un ', emphasis('mot'), ' là')), '<<un <mot> là>>'],
    ['braces are text', paragraph('{a} {{b}}'), '{a} {{b}}'],
    ['at the start of a heading', heading(emphasis('mot'), ' là'), '{{{<mot> là}}}'],
  ])('%s', (_, tree, source) => {
    const { read, said, ...written } = writeAndRead(root(tree), 'angle')
    expect([read, written]).toEqual([said, { source, codes: [] }])
  })

  test.each(['a', 'article', 'code', 'script', 'multi', 'quote', 'img12', 'rapport.pdf', 'b hidden'])(
    'a word in italics is no tag: %s',
    (word) => {
      const tree = root(
        paragraph('un ', emphasis(word), ' ici', call('1')),
        note('1', paragraph(emphasis(word), ' là')),
      )
      expect(write(tree, 'angle')).toEqual({
        source: `un <${word}<intro></intro>> ici[[<intro></intro> <${word}<intro></intro>> là]]`,
        codes: [],
      })
    },
  )

  test.each([
    ['in a word', paragraph('mot', emphasis('a'), 'mot')],
    ['of a digit', paragraph('a ', emphasis('1'))],
  ])('what angles cannot say is reported: %s', (_, tree) => {
    expect(write(root(tree), 'angle').codes).toEqual(['spip/not-writable'])
  })
})
