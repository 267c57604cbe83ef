import { describe, expect, test } from 'vitest'
import { markdownOf } from '../converted.ts'

describe('an anchor', () => {
  test.each<[source: string, markdown: string]>([
    ['[#four<-]Le four', '<a id="four"></a>Le four'],
    ['a [#b<-]', 'a <a id="b"></a>'],
    ['[#a<-]', '<a id="a"></a>'],
    ['[#a b"<-]c', '<a id="a b&quot;"></a>c'],
    ['[?\n- <-]', '<a id="? - "></a>'],
    ['{{{[#a<-]b}}}', '## <a id="a"></a>b'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})
