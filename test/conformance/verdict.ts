import { findDefects } from '../support/well-formed.ts'
import { canonical, canonicalText } from './canonical-html.ts'
import type { Case, ReferenceExample } from './cases.ts'
import { type Rendered, renderCase, renderReference } from './render-case.ts'

export type Verdict =
  | { readonly pass: true }
  | { readonly pass: false; readonly part: 'html' | 'notes'; readonly expected: string; readonly got: string }

const PASS: Verdict = { pass: true }

type Form = (html: string) => string

function compare(expected: Rendered, got: Rendered, form: Form): Verdict {
  for (const part of ['html', 'notes'] as const) {
    const [wanted, found] = [form(expected[part]), form(got[part])]
    if (wanted !== found) return { pass: false, part, expected: wanted, got: found }
  }
  return PASS
}

/** Judges HTML for a case: the same canonical HTML, or where the original's is broken the same text, well-formed. */
export function judge(one: Case, got: Rendered): Verdict {
  if (one.wellFormed) return compare(one, got, canonical)
  const sameText = compare(one, got, canonicalText)
  const defects = findDefects(got.html, got.notes)
  if (!sameText.pass || defects.length === 0) return sameText
  return { pass: false, part: 'html', expected: 'well-formed', got: `${defects.join(', ')}: ${got.html} ${got.notes}` }
}

export function judgeCase(one: Case): Verdict {
  return judge(one, renderCase(one))
}

const withoutClasses: Form = (html) => canonical(html).replace(/ class="[^"]*"/g, '')

export function judgeReference(example: ReferenceExample): Verdict {
  return compare(example, renderReference(example), example.classes ? canonical : withoutClasses)
}
