import { describe, expect, test } from 'vitest'
import { parseSpip, type SpipRoot, spipToHtml, stringifySpip } from '../../../../src/spip/index.ts'

function codes(tree: SpipRoot): string[] {
  const found: string[] = []
  stringifySpip(tree, { onProblem: ({ code }) => found.push(code) })
  return found
}

describe('HTML of a source is written where it was', () => {
  test.each([
    ['an end tag that ends nothing, after a paragraph', 'a\n\n</b>'],
    ['one in a paragraph', 'a</b>'],
    ['one before a paragraph', '</b>a'],
    ['one after a block of HTML', '<div>\na\n</div>\n</b>'],
    ['a block, on its own line', 'a\n\n<div>\nb\n</div>'],
    ['a comment after a paragraph', 'a\n\n<!-- c -->'],
    ['a comment in a paragraph', 'a <!-- c --> b'],
    ['two breaks that do not meet', 'a<br> <br>b'],
    ['two breaks in a link', '[a<br><br>b->c]'],
    ['a break behind a heading', '{{{a}}}<br>b'],
    ['a break between blocks', '<div>\na\n</div>\n<br />\n----'],
    ['a break at the start of a block', '<div>\n<br />b\n</div>'],
    ['preformatted text', 'a\n\n<pre>\nb\n</pre>'],
    ['a script between paragraphs', 'a\n\n<script>b</script>\n\nc'],
    ['a style between paragraphs', 'a\n\n<style>b</style>\n\nc'],
    ['a paragraph in a block', '<div>\na\n\n<p>b</p>\n</div>\nc'],
  ])('%s', (_, source) => {
    const tree = parseSpip(source)
    const written = stringifySpip(tree)
    expect(spipToHtml(written)).toBe(spipToHtml(source))
    expect(stringifySpip(parseSpip(written))).toBe(written)
    expect(codes(tree)).toEqual([])
  })
})

test.each<[what: string, node: SpipRoot['children'][number], written: string]>([
  ['code that holds its own end tag becomes a frame', { type: 'code', value: '</code>' }, '<cadre>\n</code>\n</cadre>'],
  [
    'code that holds every end tag is a frame too',
    { type: 'code', value: '</code></cadre></frame>' },
    '<cadre>\n</code></cadre></frame>\n</cadre>',
  ],
  [
    'a frame that holds its own end tag has the other name',
    { type: 'code', value: '</cadre>', data: { frame: true } },
    '<frame>\n</cadre>\n</frame>',
  ],
  [
    'line ends and an end tag in inline code',
    {
      type: 'paragraph',
      children: [{ type: 'inlineCode', value: 'a\r\nb\nc</CODE>', data: { attributes: 'dir="ltr"' } }],
    },
    '<code dir="ltr">a b c</ code></code>',
  ],
  ['a formula in a line', { type: 'paragraph', children: [{ type: 'inlineMath', value: 'x' }] }, '<math>$x$</math>'],
  ['code keeps its attributes', { type: 'code', value: 'x', lang: 'ts' }, '<code class="ts">\nx\n</code>'],
  ['a formula', { type: 'math', value: 'x^2' }, '<math>$$x^2$$</math>'],
])('%s', (_, node, written) => {
  expect(stringifySpip({ type: 'root', children: [node] })).toBe(written)
})
