import { type RenderOptions, renderSpip, renderSpipInline } from '../../src/spip/index.ts'
import type { Case, ReferenceExample } from './cases.ts'
import { resolve, resolveForReference, siteUrl } from './site.ts'

export interface Rendered {
  readonly html: string
  readonly notes: string
}

type Rendering = Pick<Case, 'fn' | 'lang' | 'source'>

/** The options that say the same as the original's function. */
const OPTIONS = {
  propre: { html: 'trusted', notation: 'spip', siteUrl },
  typo: { html: 'trusted', notation: 'spip', siteUrl },
  comment: { profile: 'comment', notation: 'spip', siteUrl },
} as const satisfies Record<Case['fn'], RenderOptions>

function render({ fn, lang, source }: Rendering, options: RenderOptions): Rendered {
  const all: RenderOptions = { ...OPTIONS[fn], ...options, lang }
  return fn === 'typo' ? { html: renderSpipInline(source, all), notes: '' } : renderSpip(source, all)
}

export function renderCase(one: Case): Rendered {
  return render(one, { resolve })
}

/** The options that the original has no choice about. */
export const ORIGINALS_OPTIONS = ['notation', 'html', 'siteUrl', 'resolve'] as const
export type OriginalsOption = (typeof ORIGINALS_OPTIONS)[number]

/** The same, with one of the options left to its default. */
export function renderCaseWithout(
  one: Case,
  option: OriginalsOption,
  onProblem: NonNullable<RenderOptions['onProblem']>,
): Rendered {
  return render(one, { resolve, onProblem, [option]: undefined })
}

export function renderReference(example: ReferenceExample): Rendered {
  return render({ ...example, source: example.text }, { resolve: resolveForReference })
}

/** What the library prints with no option but the language: which cases do the defaults change? */
export function renderWithDefaults({ fn, lang, source }: Case): Rendered {
  if (fn === 'typo') return { html: renderSpipInline(source, { lang }), notes: '' }
  return renderSpip(source, fn === 'comment' ? { profile: 'comment', lang } : { lang })
}
