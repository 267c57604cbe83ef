import type { SpipCode } from '../core/codes/spip.ts'
import type { Position } from '../core/position.ts'
import type { Problem } from '../core/problem.ts'
import { rangesOf } from './event-ranges.ts'
import { Trail } from './html/trail.ts'
import { withNotes, writeHtml } from './html/write-html.ts'
import type { RenderOptions } from './options.ts'
import { renderSettings } from './render-settings.ts'
import { byPlace, collector, positionsOf } from './report.ts'
import { streamOf } from './stream-of.ts'
import type { SpipRoot } from './syntax-tree.ts'

/** A text as HTML, with the way back to its source. */
export interface TracedSpip {
  /** What `spipToHtml` gives. */
  readonly html: string
  /** What looks like a slip, or was not allowed, in the order of the text. */
  readonly problems: readonly Problem<SpipCode>[]
  /**
   * Give the position in the source of what was written at an offset of `html`: of the node whose markup stands
   * there, or of the node around a text; `undefined` for what no node wrote, such as the frame of the notes.
   */
  readonly positionAt: (offset: number) => Position | undefined
}

/**
 * Render SPIP source, or a tree, as `spipToHtml` does, and tell where in the source each tag of the HTML comes from.
 *
 * It is for what shows HTML beside its source: a preview that scrolls with an editor, a tool that reports where a
 * fault of the HTML comes from.
 *
 * @param source
 *   Text of a body as SPIP stores it; or a tree, as `parseSpip` gives it, whose positions are given back.
 * @param options
 *   Configuration (optional).
 * @returns
 *   The HTML, the problems, and the way back.
 * @throws {TypeError}
 *   When `source` is neither, a tree is damaged (the message names the node), or an option is not known.
 * @example
 * ```ts
 * import {traceSpip} from 'ess-domain/spip'
 * const {html, positionAt} = traceSpip('Du pain.\n\nDu {{bon}} pain.')
 * html.slice(html.indexOf('<strong>')) //=> '<strong>bon</strong> pain.</p>'
 * positionAt(html.indexOf('<strong>'))?.start //=> {line: 3, column: 4, offset: 13}
 * ```
 */
export function traceSpip(source: string | SpipRoot, options?: RenderOptions): TracedSpip {
  const settings = renderSettings(options)
  const { problems, report } = collector(source, settings.onProblem)
  const stream = streamOf(source, settings.notation, settings.lang, report)
  const ranges = rangesOf(stream)
  const trails = { body: new Trail(), notes: new Trail() }
  const rendered = writeHtml(stream, settings, report, trails)
  const html = withNotes(rendered, settings)
  const positionOf = positionsOf(source)
  const notesStart = html.lastIndexOf(rendered.notes)

  function eventAt(offset: number): number {
    if (offset < rendered.html.length) return trails.body.eventAt(offset)
    const inNotes = offset - notesStart
    return inNotes >= 0 && inNotes < rendered.notes.length ? trails.notes.eventAt(inNotes) : -1
  }

  return {
    html,
    problems: byPlace(problems),
    positionAt: (offset) => {
      const range = ranges[eventAt(offset)]
      return range && positionOf(...range)
    },
  }
}
