import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../../../src/spip/index.ts'

describe('the part that is shown', () => {
  test.each([
    ['fr', 'x <multi>[fr] a [en] b</multi> y', '<p>x a y</p>'],
    ['en', 'x <multi>[fr] a [en] b</multi> y', '<p>x b y</p>'],
    ['pt_br', '<multi>[pt]a[fr]b</multi>', '<p>a</p>'],
    ['pt-BR', '<multi>[pt]a[pt_br]b</multi>', '<p>b</p>'],
    ['fr', '<multi>défaut[en]b</multi>', '<p>défaut</p>'],
    // Another language is said, and set by its own rules.
    ['en', "<multi>[fr]l'eau ![de]Wasser</multi>", '<p><span lang="fr">l&#8217;eau&nbsp;!</span></p>'],
    ['fr', '<multi>[en]b ![de]c</multi> !', '<p><span lang="en">b !</span>&nbsp;!</p>'],
    ['fr', '<multi>[ar]b</multi>', '<p><span lang="ar" dir="rtl">b</span></p>'],
    ['ar', '<multi>[fr]b</multi>', '<p><span lang="fr" dir="ltr">b</span></p>'],
    ['fa', '<multi>[ar]b</multi>', '<p><span lang="ar" dir="rtl">b</span></p>'],
    ['en', '<multi>[fr]a\n\nb</multi>', '<div lang="fr">\n<p>a</p>\n<p>b</p></div>'],
    ['en', '<multi>[fr]<div>a</div></multi>', '<div lang="fr">\n<div>a\n</div></div>'],
    ['en', '<multi>[fr]<b>a</b>\n\nb</multi>', '<div lang="fr">\n<p><b>a</b></p>\n<p>b</p></div>'],
    ['en', '<multi>[fr]<pre>a</pre></multi>', '<div lang="fr">\n<pre>a</pre></div>'],
    ['en', '<multi>[fr]<html>a</html></multi>', '<p><span lang="fr">a</span></p>'],
    // A part that says nothing leaves nothing.
    ['en', 'a <multi>[fr]</multi> b', '<p>a b</p>'],
    ['fr', '<multi>[fr][en]English.</multi>\nLe texte', '<p>Le texte</p>'],
    ['fr', '-* <multi>[fr][en]English.</multi>\nsuite', '<ul class="spip"><li>suite</li></ul>'],
    ['en', '<multi>[fr][en]English.</multi>\nLe texte', '<p>English.<br class="autobr" />\nLe texte</p>'],
    ['en', '<multi>[fr]{a}</multi>', '<p><span lang="fr"><i>a</i></span></p>'],
  ])('in %s: %j', (lang, source, expected) => {
    expect(spipToHtml(source, { lang })).toBe(expected)
  })
})

test('without typography, none in a part either', () => {
  expect(spipToHtml("<multi>[fr]l'eau !</multi>", { lang: 'en', typography: false })).toBe(
    '<p><span lang="fr">l\'eau !</span></p>',
  )
})

test.each([
  ['fr', ['1']],
  ['en', ['1', '2']],
])('notes behind it go on from the part that is shown: %s', (lang, labels) => {
  const html = spipToHtml('<multi>[fr]a[en]b[[n]]</multi> c[[m]]', { lang })
  expect([...html.matchAll(/id="nb(\w+)"/g)].map(([, id]) => id)).toEqual(labels)
})
