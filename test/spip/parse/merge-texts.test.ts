import { expect, test } from 'vitest'
import { treeOf } from '../../support/print-tree.ts'

test.each(['a {b', 'a {{b {c {{{d', '{{a} b', 'a }b{ c'])(
  'openers of %j that are never closed join the text around them',
  (source) => {
    expect(treeOf(source)).toBe(`paragraph("${source}")`)
  },
)
