import { describe, expect, test } from 'vitest'
import type { SpipToMarkdownOptions } from '../../../src/markdown/index.ts'
import { markdownOf } from '../converted.ts'

describe('the part in the language that is asked for', () => {
  const source = '<multi>[fr]Un {pain}[en]A loaf[pt_br]Um pão</multi>.'

  test.each<[SpipToMarkdownOptions, string]>([
    [{ lang: 'en' }, 'A loaf.'],
    [{ lang: 'en_US' }, 'A loaf.'],
    [{ lang: 'fr' }, 'Un *pain*.'],
    [{ lang: 'pt_br' }, 'Um pão.'],
    [{ lang: 'pt-BR' }, 'Um pão.'],
    [{ lang: 'de' }, '<span lang="fr">Un *pain*</span>.'],
    [{}, '<span lang="fr">Un *pain*</span><span lang="en">A loaf</span><span lang="pt-br">Um pão</span>.'],
  ])('%j', (options, markdown) => {
    expect(markdownOf(source, options)).toBe(markdown)
  })
})

test('a part that says nothing leaves no empty line at the start of a paragraph', () => {
  expect(markdownOf('<multi>[fr][en]English.</multi>\nLe texte', { lang: 'fr' })).toBe('Le texte')
  expect(markdownOf('<multi>[fr][en]English.</multi>\nLe texte', { lang: 'en' })).toBe('English.\\\nLe texte')
})

describe('every part, between tags that tell its language', () => {
  test.each<[source: string, markdown: string]>([
    ['<multi>a</multi>', 'a'],
    ['<multi>Un[en]A [loaf->b]</multi>', 'Un<span lang="en">A [loaf](b)</span>'],
    ['<multi></multi>', ''],
    ['<multi>[fr][en]b</multi>', '<span lang="fr"></span><span lang="en">b</span>'],
    ['{<multi>[fr]a[en]b</multi>}', '*<span lang="fr">a</span><span lang="en">b</span>*'],
    ['{{{<multi>[fr]a[en]b</multi>}}}', '## <span lang="fr">a</span><span lang="en">b</span>'],
    ['|<multi>[fr]a[en]b</multi>|', '| |\n| - |\n| <span lang="fr">a</span><span lang="en">b</span> |'],
    // Blocks stand between tags of a block.
    [
      '<multi>[fr]Un\n\npain[en]-* a</multi>',
      '<div lang="fr">\n\nUn\n\npain\n\n</div>\n\n<div lang="en">\n\n- a\n\n</div>',
    ],
    [
      'x <multi>[fr]a\n\nb[en]c</multi> y',
      'x\n\n<div lang="fr">\n\na\n\nb\n\n</div>\n\n<div lang="en">\n\nc\n\n</div>\n\ny',
    ],
    // What is no language is text.
    ['<multi>[x"y]a</multi>', '\\[x"y]a'],
  ])('%j', (source, markdown) => {
    expect(markdownOf(source)).toBe(markdown)
  })
})

test('a language of a tree that no tag can tell has none', () => {
  const children = [{ type: 'multiVariant', lang: 'x" onclick="a', children: [{ type: 'text', value: 'a' }] }]
  expect(markdownOf({ type: 'root', children: [{ type: 'multi', children }] } as never)).toBe('a')
})
