import { expect, test } from 'vitest'
import { checkSpipTexts, type SpipKeyword, type SpipStanding, type SpipTable } from '../../../../src/interop/index.ts'

const standings: Readonly<Record<string, SpipStanding>> = {
  'article 1': 'published',
  'article 2': 'unpublished',
  'document 3': 'published',
}

const LINK = '[->art9]'

function codesOf(text: string): readonly string[] {
  const keyword: SpipKeyword = { id: 1, title: { text: '' }, summary: '', text, group: null, groupTitle: '' }
  const lookup = (type: string, id: number) => standings[`${type} ${id}`]
  return checkSpipTexts('mots', keyword, lookup).map(
    ({ code, params }) => `${code.slice('rows/reference-'.length)} ${params['type']} ${params['object']}`,
  )
}

test.each([
  ['[a->art1] [->1] [b->article1#c] <doc3|left> <img3> <emb3>', []],
  ['[a->art2]', ['unpublished article 2']],
  ['[a->art9] [b->art9]', ['missing article 9']],
  ['<doc9> <img9>', ['missing document 9']],
  ['<document9> <embed9>', ['missing document 9']],
  ['<formulaire|a=b>', []],
  ['<image9>', ['missing document 9']],
  ['<audio9>', ['missing document 9']],
  ['<video9>', ['missing document 9']],
  ['<article9|x>', ['missing article 9']],
  ['<inconnu3|a=b>', ['missing inconnu 3']],
  ['[a->truc3]', ['missing truc 3']],
  ['<multi>[fr]a[en][b->art9]</multi>', ['missing article 9']],
  ['Note[[Voir [ici->rub9].]]', ['missing rubrique 9']],
  ['<code>[a->art9]</code> <html>[a->art9]</html>', []],
  ['[a->https://example.org] [b->#c] [?terme] [->a@example.org]', []],
  ['', []],
])('%s', (text, codes) => {
  expect(codesOf(text)).toEqual(codes)
})

test('where an article redirects to is looked at as well', () => {
  const codes = (redirect: string) => {
    const article = { id: 1, summary: '', lead: '', text: '', postscript: '', redirect } as never
    return checkSpipTexts('articles', article, () => 'missing').map(({ code, path }) => [code, path])
  }
  expect(codes('art9')).toEqual([['rows/reference-missing', ['virtuel']]])
  expect(codes('https://example.org/')).toEqual([])
})

test.each<[SpipTable, object, string[]]>([
  ['auteurs', { bio: LINK }, ['bio']],
  ['auteurs_liens', {}, []],
  ['documents', { summary: LINK }, ['descriptif']],
  ['groupes_mots', { summary: LINK, text: LINK }, ['descriptif', 'texte']],
  ['mots', { summary: LINK, text: LINK }, ['descriptif', 'texte']],
  ['rubriques', { summary: LINK, text: LINK }, ['descriptif', 'texte']],
  [
    'articles',
    { lead: LINK, postscript: LINK, redirect: '', summary: LINK, text: LINK },
    ['descriptif', 'chapo', 'texte', 'ps'],
  ],
])('the texts of %s', (table, record, columns) => {
  const found = checkSpipTexts(table, record as never, () => 'missing')
  expect(found.map(({ path }) => path?.[0])).toEqual(columns)
})

test('a look-up that is no function is named, whatever the texts hold', () => {
  expect(() => checkSpipTexts('mots', { summary: '', text: '' } as never, null as never)).toThrow('`lookup`')
})
