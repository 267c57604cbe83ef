import { describe, expect, test } from 'vitest'
import { spipOf } from '../converted.ts'

describe('an abbreviation', () => {
  test.each<[markdown: string, source: string]>([
    ['<abbr title="b">a</abbr>', '[a|b]'],
    ['<abbr title="b">**a**</abbr>', '[{{a}}|b]'],
    ['<abbr title="b" lang="en">a *c*</abbr>', '[a {c}|b{en}]'],
    ['<abbr title="&quot;b|c]{d}">a</abbr>', '[a|&#34;b&#124;c&#93;&#123;d&#125;]'],
    ['<abbr title=" b&#10;c ">a</abbr>', '[a|b c]'],
    ['<abbr title="b" lang="EN">a ?</abbr>', '[a ?|b{en}]'],
    // What no short form holds: HTML.
    ['<abbr title="b">?a</abbr>', '<abbr title="b">?a</abbr>'],
    ['<abbr title="b"></abbr>', '<abbr title="b"></abbr>'],
    ['<abbr title="">a</abbr>', '<abbr title="">a</abbr>'],
    ['<abbr>a</abbr>', '<abbr>a</abbr>'],
    ['<abbr title="b" class="c">a</abbr>', '<abbr title="b" class="c">a</abbr>'],
    ['<abbr title="b">a\\\nc</abbr>', '<abbr title="b">a\n_ c</abbr>'],
    ['<abbr title="b">*a[^1]*</abbr>\n\n[^1]: n', '<abbr title="b">{a[[n]]}</abbr>'],
    ['<abbr title="b">a|c [d] &lt;</abbr>', '<abbr title="b">a|c [d] <</abbr>'],
    ['<abbr title="b">[a](c)</abbr>', '<abbr title="b">[a->c]</abbr>'],
    ['<abbr title="b">`a` ~~c~~</abbr>', '<abbr title="b"><code>a</code> <del>c</del></abbr>'],
    ['<abbr title="b">a <abbr title="c">d</abbr></abbr>', '<abbr title="b">a [d|c]</abbr>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('an anchor', () => {
  test.each<[markdown: string, source: string]>([
    ['a <a id="b"></a>', 'a [#b<-]'],
    ['<a id="bc.d-e"></a>', '[#bc.d-e<-]'],
    ['<a id="b">c</a>', '<a id="b">c</a>'],
    ['<a id="é"></a>', '[#é<-]'],
    ['<a id="partie 2"></a>', '[#partie 2<-]'],
    ['[a <a id="b#"></a>](c)', '[a [#b#<-]->c]'],
    // What SPIP would read as something else.
    ['<a id="b[c"></a>', '<a id="b[c"></a>'],
    ['<a id="b|c"></a>', '<a id="b|c"></a>'],
    ['<a id="b\nc"></a>', '<a id="b\nc"></a>'],
    ['<a id="b\\"></a>', '<a id="b\\"></a>'],
    ['<a name="b"></a>', '<a name="b"></a>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('the mark of a model, or of a string', () => {
  test.each<[markdown: string, source: string]>([
    ['<span data-spip-model="img12|left">*x*</span>', '<img12|left>'],
    ['<span data-spip-model="form1|a=&quot;b&quot;"></span>', '<form1|a="b">'],
    ['<span data-spip-idiom="a:b">x</span>', '<:a:b:>'],
    ['| a |\n| - |\n| <span data-spip-model="img12&#124;left">x</span> |', '|{{a}}|\n|<img12|left>|'],
    // What SPIP would read as something else.
    ['<span data-spip-model="a b">x</span>', '<span data-spip-model="a b">x</span>'],
    ['<span data-spip-model="code">x</span>', '<span data-spip-model="code">x</span>'],
    ['<span data-spip-model="img12> <b">x</span>', '<span data-spip-model="img12> <b">x</span>'],
    ['<span data-spip-idiom="é">x</span>', '<span data-spip-idiom="é">x</span>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('a poem', () => {
  const poem = (content: string) => `<blockquote class="spip_poesie">\n\n${content}\n\n</blockquote>`

  test.each<[markdown: string, source: string]>([
    [poem('a\\\n*b*\n\nc'), '<poesie>\na\n{b}\n\nc\n</poesie>'],
    [poem('a\\\n\\\nb'), '<poesie>\na\n\nb\n</poesie>'],
    [`${poem('a[^1]')}\n\n[^1]: n`, '<poesie>\na[[n]]\n</poesie>'],
    [poem(''), '<poesie>\n\n</poesie>'],
    // With other blocks than stanzas: a quotation of HTML.
    [poem('- a'), '<blockquote class="spip_poesie">\n\n-* a\n\n</blockquote>'],
    [poem('a').replace(' class="spip_poesie"', ''), '<blockquote>\n\na\n</blockquote>'],
    [poem('a').replace(/\n+/g, '\n'), '<html><blockquote class="spip_poesie">\na\n</blockquote></html>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('a paragraph without attributes around blocks says nothing', () => {
  test.each<[markdown: string, source: string]>([
    ['<p>\n\na\n\n</p>', 'a'],
    ['<p>\n\n*a*\n\n- b\n\n</p>\n\nc', '{a}\n\n-* b\n\nc'],
    ['<div>\n\n<p>\n\na\n\n</p>\n\n</div>', '<div>\n\na\n</div>'],
    ['<p class="b">\n\na\n\n</p>', '<p class="b">\n\na\n</p>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})

describe('a link', () => {
  test.each<[markdown: string, source: string]>([
    ['<a href="b">*c*</a>', '[{c}->b]'],
    ['<a href="b">\n\n> c\n\n</a>', '[\n\n<quote>\n\nc\n</quote>->b]'],
    ['<a href="b">*c [d](e)*</a>', '<a href="b">{c [d->e]}</a>'],
  ])('%j', (markdown, source) => {
    expect(spipOf(markdown)).toBe(source)
  })
})
