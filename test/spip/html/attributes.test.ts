import { describe, expect, test } from 'vitest'
import { EventStream } from '../../../src/spip/event.ts'
import { isSafeAttribute, printAttributes } from '../../../src/spip/html/attributes.ts'
import { Ids } from '../../../src/spip/html/ids.ts'
import { type HtmlPolicy, POLICIES } from '../../../src/spip/html/policy.ts'

/** The ids of a text that has none. */
function noIds(policy: HtmlPolicy): Ids {
  return new Ids(new EventStream('', []), { policy, notePrefix: '' })
}

describe('the policy of articles', () => {
  test.each([
    [' class="c" title="t"', 'span', ' class="c" title="t"'],
    [" class='c' lang=fr", 'span', ' class="c" lang="fr"'],
    [' CLASS="c"', 'span', ' class="c"'],
    // Each once.
    [' class="a" class="b"', 'span', ' class="a"'],
    [' title="a &quot;b&quot; &eacute; <c> & d"', 'q', ' title="a &quot;b&quot; é &lt;c&gt; &amp; d"'],
    [' id="x"', 'span', ' id="user-x"'],
    // A cell finds its headers.
    [' headers="x  y"', 'td', ' headers="user-x  user-y"'],
    [' headers', 'td', ' headers=""'],
    [' controls', 'video', ' controls=""'],
    [' href="http://b.c"', 'a', ' href="http://b.c"'],
    [' href=" java&#115;cript:x"', 'a', ''],
    [' src="data:text/html,x"', 'img', ''],
    [' poster="javascript:x"', 'video', ''],
    // Text is no address.
    [' title="javascript:x"', 'b', ' title="javascript:x"'],
    [' rel="nofollow me"', 'a', ' rel="nofollow"'],
    [' rel="me"', 'a', ''],
    // Of another element, or of none.
    [' href="http://b.c"', 'span', ''],
    [' style="color:red" onclick="x" data-x="1" srcset="a" formaction="b"', 'img', ''],
    [' title = "a > b"', 'b', ' title="a &gt; b"'],
    [' / ', 'b', ''],
    ['', 'b', ''],
  ])('%j of %s', (written, name, expected) => {
    expect(printAttributes(written, name, POLICIES.article, noIds(POLICIES.article))).toBe(expected)
  })
})

test.each([
  [' class="c" title="t" href="http://b.c" rel="x"', 'a', ' title="t" href="http://b.c"'],
  [' cite="/x" datetime="2024"', 'del', ' cite="/x" datetime="2024"'],
  [' id="x" dir="rtl"', 'b', ' dir="rtl"'],
])('comments: %j of %s', (written, name, expected) => {
  expect(printAttributes(written, name, POLICIES.comment, noIds(POLICIES.comment))).toBe(expected)
})

test('an id is printed once in a text', () => {
  const ids = noIds(POLICIES.article)
  const print = () => printAttributes(' id="x" lang="fr"', 'b', POLICIES.article, ids)
  expect([print(), print()]).toEqual([' id="user-x" lang="fr"', ' lang="fr"'])
})

test('what is no id may be what an id is', () => {
  const print = (written: string) => printAttributes(written, 'b', POLICIES.article, noIds(POLICIES.article))
  expect(print(' id="x" title="user-x"')).toBe(' id="user-x" title="user-x"')
  expect(print(' title="user-x" id="x"')).toBe(' title="user-x" id="user-x"')
})

test.each<[string, Partial<HtmlPolicy['attributes']>, string]>([
  [' title="a" lang="b"', { b: ['title'] }, ' title="a"'],
  [' title="a" lang="b"', { '*': ['lang'] }, ' lang="b"'],
  [' title="a" lang="b"', { i: ['title'] }, ''],
])('a policy of one’s own: %j by %j', (written, attributes, expected) => {
  const policy = { elements: ['b'], attributes, schemes: [] } as HtmlPolicy
  expect(printAttributes(written, 'b', policy, noIds(policy))).toBe(expected)
})

describe('each address of an attribute is safe, or it goes', () => {
  test.each(
    'action background cite classid codebase data dynsrc formaction href icon longdesc lowsrc manifest ping poster profile src srcset usemap xlink:href'.split(
      ' ',
    ),
  )('%s', (name) => {
    expect(isSafeAttribute(name, 'javascript:x', POLICIES.article)).toBe(false)
    expect(isSafeAttribute(name, 'https://a.b', POLICIES.article)).toBe(true)
  })

  test.each([
    ['srcset', 'https://a.b 1x, /c 2x', true],
    ['srcset', 'https://a.b 1x,javascript:x 2x', false],
    ['srcset', 'javascript:x 1x, /c 2x', false],
    ['ping', 'https://a.b /c', true],
    ['ping', 'https://a.b  /c', true],
    ['ping', 'https://a.b\njavascript:x', false],
    ['ping', 'javascript:x /c', false],
    // One address, with signs that part others.
    ['href', '/a,b:c', true],
    ['href', '/a b:c', true],
    ['ping', '/a,b:c', true],
    ['srcset', '/a b:c', true],
    ['title', 'javascript:x', true],
    ['alt', 'data:x', true],
  ])('%s="%s": %s', (name, value, expected) => {
    expect(isSafeAttribute(name, value, POLICIES.article)).toBe(expected)
  })
})
