import { expectString } from '../core/argument.ts'
import type { SpipCode } from '../core/codes/spip.ts'
import type { Problem } from '../core/problem.ts'
import { withNotes, writeHtml } from './html/write-html.ts'
import type { RenderOptions } from './options.ts'
import { parse } from './parse/parse.ts'
import { renderSettings } from './render-settings.ts'
import { byPlace, collector, reporter } from './report.ts'
import { streamOf } from './stream-of.ts'
import type { SpipRoot } from './syntax-tree.ts'

/** A text as HTML: its body, its notes, and what was noticed. */
export interface RenderedSpip {
  /** The body. */
  readonly html: string
  /** The notes, one `<div>` each, without a wrapper; `''` for none. */
  readonly notes: string
  /** What looks like a slip, or was not allowed, in the order of the text; with its position, unless a tree has none. */
  readonly problems: readonly Problem<SpipCode>[]
}

/**
 * Render SPIP source, or a tree, as HTML, with the notes apart.
 *
 * The HTML is well-formed and safe on any input, with the default options; it is made of the policy's
 * elements only. What is not understood is shown as text; of an element that is not allowed, its content.
 *
 * @param source
 *   Text of a body as SPIP stores it; or a tree, as `parseSpip` gives it.
 * @param options
 *   Configuration (optional).
 * @returns
 *   The body, the notes, and the problems.
 * @throws {TypeError}
 *   When `source` is neither, a tree is damaged (the message names the node), or an option is not known.
 * @example
 * ```ts
 * import {renderSpip} from 'ess-domain/spip'
 * renderSpip('{{Oui}} !').html //=> '<p><strong>Oui</strong>&nbsp;!</p>'
 * ```
 */
export function renderSpip(source: string | SpipRoot, options?: RenderOptions): RenderedSpip {
  const settings = renderSettings(options)
  const { problems, report } = collector(source, settings.onProblem)
  const written = writeHtml(streamOf(source, settings.notation, settings.lang, report), settings, report)
  return { ...written, problems: byPlace(problems) }
}

/**
 * Render SPIP source, or a tree, as one piece of HTML: the body, then its notes in `<div class="notes">`.
 *
 * @param source
 *   Text of a body as SPIP stores it; or a tree, as `parseSpip` gives it.
 * @param options
 *   Configuration (optional); `{profile: 'comment'}` for readers' comments.
 * @returns
 *   Well-formed HTML; `''` for an empty text.
 * @throws {TypeError}
 *   When `source` is neither, a tree is damaged (the message names the node), or an option is not known.
 * @example
 * ```ts
 * import {spipToHtml} from 'ess-domain/spip'
 * spipToHtml('Un mot {{gras}}, un autre {italique}.')
 * //=> '<p>Un mot <strong>gras</strong>, un autre <i>italique</i>.</p>'
 * ```
 */
export function spipToHtml(source: string | SpipRoot, options?: RenderOptions): string {
  const settings = renderSettings(options)
  const report = reporter(source, settings.onProblem)
  return withNotes(writeHtml(streamOf(source, settings.notation, settings.lang, report), settings, report), settings)
}

/**
 * Render a one-line field, such as a title or a name: typography, HTML by the policy, and no other markup.
 *
 * It does what SPIP's `typo()` does, and unlike it is safe by default.
 *
 * @param source
 *   Text of the field.
 * @param options
 *   Configuration (optional).
 * @returns
 *   HTML for the inside of an element; paragraphs, links and blocks are in it only where the field has them in HTML.
 * @throws {TypeError}
 *   When `source` is not a string, or an option is not known.
 * @example
 * ```ts
 * import {renderSpipInline} from 'ess-domain/spip'
 * renderSpipInline('La visite : 20 pains ?') //=> 'La visite&nbsp;: 20 pains&nbsp;?'
 * ```
 */
export function renderSpipInline(source: string, options?: RenderOptions): string {
  expectString(source, 'source')
  const settings = renderSettings(options)
  const report = reporter(source, settings.onProblem)
  const stream = parse(source, { notation: settings.notation, scope: 'line', report })
  return writeHtml(stream, settings, report).html
}
