import { describe, expect, test } from 'vitest'
import { spipToHtml } from '../../src/spip/index.ts'
import { corpus, settings } from './corpus.ts'
import { changedBySanitize, removedByDomPurify } from './second-sanitizers.ts'

describe.each(settings)('under $name', ({ options }) => {
  describe.each(corpus)('$name', ({ inputs }) => {
    // parse5 throws on some lone surrogates; a page comes in UTF-8, where they are this.
    const outputs = inputs.map((input) => spipToHtml(input, options).replace(/\p{Surrogate}/gu, '\ufffd'))

    test('DOMPurify finds nothing to remove', () => {
      // All at once: making a document takes it long.
      expect(removedByDomPurify(outputs.map((html) => `<section>${html}</section>`).join(''), options)).toEqual([])
    })

    test('hast-util-sanitize finds nothing to remove', () => {
      expect(outputs.flatMap(changedBySanitize)).toEqual([])
    })
  })
})

test('both find what is hostile', () => {
  const inputs = corpus.filter(({ name }) => name.startsWith('html-handlers')).flatMap((kind) => kind.inputs)
  expect(inputs.filter((html) => removedByDomPurify(html, {}).length > 0).length).toBeGreaterThan(60)
  expect(inputs.filter((html) => changedBySanitize(html).length > 0).length).toBeGreaterThan(60)
})
