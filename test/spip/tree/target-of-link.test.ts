import type { LinkData } from 'mdast'
import { describe, expect, test } from 'vitest'
import { spipToMarkdown } from '../../../src/markdown/index.ts'
import { parseSpip, type SpipRoot, spipToHtml, stringifySpip } from '../../../src/spip/index.ts'

/** A text of one link, whose fields a program changed. */
function changed(source: string, { data, ...fields }: { readonly url?: string; readonly data?: LinkData }): SpipRoot {
  const tree = parseSpip(source)
  const [first] = tree.children
  const link = first?.type === 'paragraph' ? first.children[0] : undefined
  if (link?.type !== 'link') throw new Error('no link')
  Object.assign(link, fields, { data: { ...link.data, ...data } })
  return tree
}

const other = { reference: { type: 'article', id: 7, anchor: 'b' } } as const

describe('a link whose target a program changed leads to the new one', () => {
  test.each([
    ['an object, by its address', '[a|t{en}->art12]', { url: '/four' }, '[a|t{en}->/four]'],
    ['one without a text', '[->art12]', { url: '/four' }, '[->/four]'],
    ['one that has an address of its own', '[a->art12]', { url: 'https://b.c' }, '[a->https://b.c]'],
    ['one that has an anchor', '[a->art12]', { url: '#b' }, '[a->#b]'],
    ['one that has a mail', '[->art12]', { url: 'mailto:b@c.fr' }, '[->mailto:b@c.fr]'],
    ['another object', '[a->art12]', { data: other }, '[a->article7#b]'],
    ['another object, without a text', '[->art12]', { data: other }, '[->article7#b]'],
    [
      'an object that was an address',
      '[a->https://b.c]',
      { url: 'spip.php?article7#b', data: other },
      '[a->article7#b]',
    ],
    ['an address', '[a->https://b.c]', { url: 'https://d.e' }, '[a->https://d.e]'],
    ['an address without a text', '[->https://b.c]', { url: 'https://d.e' }, '[->https://d.e]'],
    ['a mail without a text', '[->b@c.fr]', { url: '/four' }, '[->/four]'],
    ['nothing', '[->www.b.c]', {}, '[->www.b.c]'],
  ])('%s: %s', (_, source, fields, expected) => {
    const tree = changed(source, fields)
    expect(stringifySpip(tree)).toBe(expected)
    expect(spipToHtml(tree)).toBe(spipToHtml(expected))
    expect(spipToMarkdown(tree)).toBe(spipToMarkdown(expected))
  })
})

test('the site is no longer asked for an object that it replaced', () => {
  const resolve = { link: () => ({ url: '/autre' }) }
  const tree = changed('[a->art12]', { url: '/four' })
  expect(spipToHtml(tree, { resolve })).toBe('<p><a href="/four">a</a></p>')
  expect(spipToMarkdown(tree, { resolve })).toBe('[a](/four)\n')
})
