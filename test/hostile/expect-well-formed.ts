import { expect } from 'vitest'
import { type RenderOptions, renderSpip } from '../../src/spip/index.ts'
import { findDefects } from '../support/well-formed.ts'

/** What HTML written by an author may be, where a policy prints it: the library balances it, and does not rewrite it. */
const AUTHORS: Readonly<Record<string, readonly string[]>> = {
  trusted: [
    'empty-element',
    'reparse-differs',
    'block-in-heading',
    'block-in-inline',
    'odd-tag-name',
    'malformed-tag',
    'duplicate-attribute',
    'duplicate-id',
  ],
  article: ['empty-element', 'reparse-differs', 'block-in-heading', 'block-in-inline'],
  comment: ['empty-element', 'block-in-inline'],
  // White space beside a tag that is not printed keeps words apart, in a span that may hold nothing else: `{ </b>}`.
  none: ['empty-element'],
}

/** Expects that a text gives HTML without a defect, but those that its author may write, and gives the HTML. */
export function expectWellFormed(source: string, options?: RenderOptions): string {
  const { html, notes } = renderSpip(source, options)
  const allowed = AUTHORS[String(options?.html ?? options?.profile ?? 'article')] ?? []
  expect(findDefects(html, notes).filter((defect) => !allowed.includes(defect))).toEqual([])
  return html + notes
}
