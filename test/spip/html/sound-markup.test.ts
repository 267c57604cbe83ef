import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpip, type RenderOptions, renderSpip, spipToHtml } from '../../../src/spip/index.ts'
import { soundMarkup } from '../../support/sound-markup.ts'
import { findDefects } from '../../support/well-formed.ts'

const POLICIES = ['article', 'comment', 'none', 'trusted'] as const satisfies readonly RenderOptions['html'][]

describe('sound markup', () => {
  const runs = { numRuns: 150, seed: 7 }

  test.each(POLICIES)('is well-formed, by its source and by its tree, under the policy %s', (html) => {
    fc.assert(
      fc.property(soundMarkup, (source) => {
        const rendered = renderSpip(source, { html })
        expect(findDefects(rendered.html, rendered.notes)).toEqual([])
        expect(spipToHtml(parseSpip(source), { html })).toBe(spipToHtml(source, { html }))
      }),
      runs,
    )
  })

  test('has no problem but the models that nobody knows', () => {
    fc.assert(
      fc.property(soundMarkup, (source) => {
        const codes = renderSpip(source).problems.map(({ code }) => code)
        expect(codes.filter((code) => code !== 'spip/unknown-model')).toEqual([])
      }),
      runs,
    )
  })
})
