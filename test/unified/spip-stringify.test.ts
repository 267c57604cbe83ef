import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { spipParse, spipStringify } from '../../src/unified/index.ts'

test('writes what spipParse reads', () => {
  const source = '{{{Le four}}}\n\nUn <<bon>> pain[[Au levain.]].'
  expect(String(unified().use(spipParse).use(spipStringify).processSync(source))).toBe(
    '{{{Le four}}}\n\nUn {{bon}} pain[[Au levain.]].',
  )
})

test('writes Markdown as SPIP', () => {
  const markdown = '## Le four\n\n- un *bon* [pain](https://exemple.org)\n- du `sel`\n'
  expect(String(unified().use(remarkParse).use(spipStringify).processSync(markdown))).toBe(
    '{{{Le four}}}\n\n-* un {bon} [pain->https://exemple.org]\n-* du <code>sel</code>',
  )
})

test('takes the options of stringifySpip', () => {
  const pipeline = unified().use(spipParse).use(spipStringify, { notation: 'angle' })
  expect(String(pipeline.processSync('{{a}}'))).toBe('<<a>>')
})

test('refuses what is no tree of mdast', () => {
  expect(() =>
    unified()
      .use(spipStringify)
      .stringify({ type: 'text', value: 'a' } as never),
  ).toThrow(TypeError)
})
