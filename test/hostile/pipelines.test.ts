import { describe, expect, test } from 'vitest'
import { readHtml } from '../support/html-text.ts'
import { findForbidden, findRepeatedIds } from './allowed.ts'
import { corpus, type Setting, settings } from './corpus.ts'
import { pipelines } from './pipelines.ts'
import { changedBySanitize, removedByDomPurify } from './second-sanitizers.ts'

const inputs = corpus.flatMap((kind) => kind.inputs)

describe.each(pipelines)('through $name', ({ rendererOf }) => {
  describe.each(settings)('under $name', (setting) => {
    const render = rendererOf(setting.options)
    const outputs = new Map(inputs.map((input) => [input, render(input)]))

    test('the tree of a browser holds only what is allowed', () => {
      const found = [...outputs].flatMap(([input, html]) =>
        findForbidden(html, setting).map((what) => `${what} in ${JSON.stringify(input)}`),
      )
      expect(found).toEqual([])
    })

    test('no id comes twice', () => {
      expect([...outputs].filter(([, html]) => findRepeatedIds(html).length > 0)).toEqual([])
    })

    test('DOMPurify finds nothing to remove', () => {
      const html = [...outputs.values()].map((output) => `<section>${output}</section>`).join('')
      expect(removedByDomPurify(html, setting.options)).toEqual([])
    })

    test('hast-util-sanitize finds nothing to remove', () => {
      expect([...outputs.values()].flatMap(changedBySanitize)).toEqual([])
    })
  })
})

describe('trusted HTML', () => {
  const [bare, sanitized] = pipelines.map(({ rendererOf }) => rendererOf({ html: 'trusted' }))
  const setting: Setting = { name: 'trusted', policy: 'article', options: {} }
  const liveOf = (html: string) => findForbidden(html, setting).filter((what) => /script|on\w+=|javascript:/.test(what))

  test('is live, which these texts show', () => {
    expect(inputs.filter((input) => liveOf(bare?.(input) ?? '').length > 0).length).toBeGreaterThan(100)
  })

  test('is not behind rehype-sanitize', () => {
    const live = inputs.flatMap((input) =>
      liveOf(sanitized?.(input) ?? '').map((what) => `${what} in ${JSON.stringify(input)}`),
    )
    expect(live).toEqual([])
    expect(readHtml(sanitized?.('<b>a</b><script>b()</script>') ?? '').elements.map(({ name }) => name)).toEqual([
      'p',
      'b',
    ])
  })
})
