import { describe, expect, test } from 'vitest'
import { printAttributes } from '../../../src/spip/html/attributes.ts'
import { POLICIES } from '../../../src/spip/html/policy.ts'

describe('the policy of articles', () => {
  test.each([
    [' class="c" title="t"', 'span', ' class="c" title="t"'],
    [" class='c' lang=fr", 'span', ' class="c" lang="fr"'],
    [' CLASS="c"', 'span', ' class="c"'],
    // Each once.
    [' class="a" class="b"', 'span', ' class="a"'],
    [' title="a &quot;b&quot; &eacute; <c> & d"', 'q', ' title="a &quot;b&quot; é &lt;c&gt; &amp; d"'],
    [' id="x"', 'span', ' id="user-x"'],
    [' controls', 'video', ' controls=""'],
    [' href="http://b.c"', 'a', ' href="http://b.c"'],
    [' href=" java&#115;cript:x"', 'a', ''],
    [' src="data:text/html,x"', 'img', ''],
    [' poster="javascript:x"', 'video', ''],
    // Of another element, or of none.
    [' href="http://b.c"', 'span', ''],
    [' style="color:red" onclick="x" data-x="1" srcset="a" formaction="b"', 'img', ''],
    [' title = "a > b"', 'b', ' title="a &gt; b"'],
    [' / ', 'b', ''],
    ['', 'b', ''],
  ])('%j of %s', (written, name, expected) => {
    expect(printAttributes(written, name, POLICIES.article, new Set())).toBe(expected)
  })
})

test.each([
  [' class="c" title="t" href="http://b.c" rel="x"', 'a', ' title="t" href="http://b.c"'],
  [' cite="/x" datetime="2024"', 'del', ' cite="/x" datetime="2024"'],
  [' id="x" dir="rtl"', 'b', ' dir="rtl"'],
])('comments: %j of %s', (written, name, expected) => {
  expect(printAttributes(written, name, POLICIES.comment, new Set())).toBe(expected)
})

test('an id is printed once in a text', () => {
  const ids = new Set<string>()
  const print = () => printAttributes(' id="x" lang="fr"', 'b', POLICIES.article, ids)
  expect([print(), print()]).toEqual([' id="user-x" lang="fr"', ' lang="fr"'])
})
