import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { htmlOf } from '../../../src/markdown/lower/html-of.ts'
import { loweringOf } from '../../../src/markdown/lower/lowering.ts'
import { parseSpip } from '../../../src/spip/index.ts'

const rest = { flow: () => [], inside: () => [], noteLabels: new Map<string, string>() }

const written = (nodes: readonly Nodes[]) => htmlOf(nodes, loweringOf({}, rest))

test.each<[string, string]>([
  ['', ''],
  ['{a} {{b}}', '<p><i>a</i> <strong>b</strong></p>'],
  ['"a" ?', '<p>"a" ?</p>'],
  ['a & b', '<p>a &amp; b</p>'],
  ['-* a\n-* b', '<ul><li>a</li><li>b</li></ul>'],
  ['a\n\nb', '<p>a</p>\n<p>b</p>'],
  ['<script>a\r\n \r\nb</script>', '<script>a\r\nb</script>'],
  ['<script>a()</script>', '<script>a()</script>'],
])('blocks of %j: no classes, no typography, no blank line, all of its HTML', (source, html) => {
  expect(written(parseSpip(source).children)).toBe(html)
})

test('spans stand in no element of their own', () => {
  const [paragraph] = parseSpip('a {b}').children
  expect(written(paragraph?.type === 'paragraph' ? paragraph.children : [])).toBe('a <i>b</i>')
})

test('spans beside blocks neither', () => {
  const nodes: Nodes[] = [{ type: 'text', value: 'a' }, { type: 'thematicBreak' }, { type: 'text', value: 'b' }]
  expect(written(nodes)).toBe('a\n<hr />b')
})
