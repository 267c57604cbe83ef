import { describe, expect, test } from 'vitest'
import { parseSpip, type RenderOptions, renderSpipInline, spipToHtml } from '../../src/spip/index.ts'
import { findForbidden, findRepeatedIds } from './allowed.ts'
import { corpus, type Setting, settings } from './corpus.ts'
import { staysInPlace, TITLE_PLACES } from './page-around.ts'

const inputs = corpus.flatMap((kind) => kind.inputs)

/** Places that a text can be put in, each of which reads or writes it in its own way. */
const PLACES: Readonly<Record<string, (input: string) => string>> = {
  'a note': (input) => `a[[${input}]]b`,
  'a named note': (input) => `a[[<n>${input}]]b`,
  'a cell': (input) => `|${input}|b|\n|c|d|`,
  'an item': (input) => `-* ${input}\n-* b`,
  'a heading': (input) => `{{{${input}}}}`,
  'strong text': (input) => `{{${input}}}`,
  angles: (input) => `<<${input}>>`,
  'the text of a link': (input) => `[${input}->http://exemple.fr]`,
  'the target of a link': (input) => `[a->${input}]`,
  'a tooltip': (input) => `[a|${input}->http://exemple.fr]`,
  'an abbreviation': (input) => `[a|${input}]`,
  'a term': (input) => `[?${input}]`,
  'an anchor': (input) => `[#${input}<-]`,
  'a quotation': (input) => `<quote>${input}</quote>`,
  'a poem': (input) => `<poesie>${input}</poesie>`,
  'a frame': (input) => `<cadre>${input}</cadre>`,
  code: (input) => `<code class="${input}">${input}</code>`,
  'raw HTML': (input) => `<html>${input}</html>`,
  'an attribute': (input) => `<b title="${input}">a</b>`,
  'a link of HTML': (input) => `<a href="${input}">a</a>`,
  'a table of HTML': (input) => `<table><tr>${input}<td>${input}</table>`,
  'a formula': (input) => `<math>$${input}$</math>`,
  'a language': (input) => `<multi>[fr]${input}[en]${input}</multi>`,
  'a model': (input) => `<img12|${input}>`,
}

function forbidden(render: (input: string, options: RenderOptions) => string, setting: Setting): string[] {
  return inputs.flatMap((input) =>
    findForbidden(render(input, setting.options), setting).map((what) => `${what} in ${JSON.stringify(input)}`),
  )
}

test('the corpus is large', () => {
  expect(new Set(inputs).size).toBeGreaterThan(1000)
  expect(inputs.length).toBe(new Set(inputs).size)
})

describe.each(settings)('under $name, the tree of a browser holds only what is allowed', (setting) => {
  test.each(corpus)('$name', ({ inputs: own }) => {
    const found = own.flatMap((input) =>
      findForbidden(spipToHtml(input, setting.options), setting).map((what) => `${what} in ${JSON.stringify(input)}`),
    )
    expect(found).toEqual([])
  })

  test.each(['spip', 'angle'] as const)('with the notation %s', (notation) => {
    expect(forbidden((input, options) => spipToHtml(input, { ...options, notation }), setting)).toEqual([])
  })

  test('by way of the tree', () => {
    expect(forbidden((input, options) => spipToHtml(parseSpip(input), options), setting)).toEqual([])
  })

  test('as a title', () => {
    expect(forbidden(renderSpipInline, setting)).toEqual([])
  })

  // An anchor may take the id of a note or of a header: the link to the note then leads to the anchor.
  test('no id comes twice', () => {
    expect(inputs.filter((input) => findRepeatedIds(spipToHtml(input, setting.options)).length > 0)).toEqual([])
  })

  test('no text leaves the element that it is put in', () => {
    expect(inputs.filter((input) => !staysInPlace(spipToHtml(input, setting.options)))).toEqual([])
  })

  test('as one text', () => {
    expect(findForbidden(spipToHtml(inputs.join('\n\n'), setting.options), setting)).toEqual([])
  })
})

// The two that sites use; the others let less through.
describe.each(settings.filter(({ name }) => /article|profile/.test(name)))('under $name, so it does', (setting) => {
  test.each(Object.entries(PLACES))('in %s', (_, put) => {
    expect(forbidden((input, options) => spipToHtml(put(input), options), setting)).toEqual([])
  })
})

// More can hold a link or a heading, which end those of the page.
test.each<RenderOptions['html'][]>([['none'], [['q', 'em', 'sup']]])(
  'under %j, no title leaves a heading, an item, a link or a span',
  (html) => {
    expect(inputs.filter((input) => !staysInPlace(renderSpipInline(input, { html }), TITLE_PLACES))).toEqual([])
  },
)

test('every input is rendered alike with its tree and without classes or typography', () => {
  const differ = inputs.filter((input) => spipToHtml(parseSpip(input)) !== spipToHtml(input))
  expect(differ).toEqual([])
  const plain: RenderOptions = { classes: false, typography: false }
  const setting: Setting = { name: 'plain', policy: 'article', options: plain }
  expect(forbidden(spipToHtml, setting)).toEqual([])
})
