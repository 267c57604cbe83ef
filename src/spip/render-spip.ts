import { expectString } from '../core/argument.ts'
import { indexLines } from '../core/position.ts'
import type { Problem } from '../core/problem.ts'
import { Event, type EventStream } from './event.ts'
import { HtmlWriter } from './html/writer.ts'
import { type RenderOptions, type RenderSettings, renderSettings } from './options.ts'
import { type Report } from './parse/flow.ts'
import { parse } from './parse/parse.ts'

/** A text as HTML: its body, its notes, and what was noticed. */
export interface RenderedSpip {
  /** The body. */
  readonly html: string
  /** The notes, one `<div>` each, without a wrapper; `''` for none. */
  readonly notes: string
  readonly problems: readonly Problem[]
}

/**
 * Render SPIP source as HTML, with its notes apart.
 */
export function renderSpip(source: string, options?: RenderOptions): RenderedSpip {
  expectString(source, 'source')
  const settings = renderSettings(options)
  const problems: Problem[] = []
  const report = reporter(source, problems, settings)
  const stream = parse(source, { notation: settings.notation, scope: 'body', report })
  return { ...writeHtml(stream, settings, report), problems }
}

export function spipToHtml(source: string, options?: RenderOptions): string {
  const { html, notes } = renderSpip(source, options)
  return notes === '' ? html : `${html}\n<div class="notes">\n${notes}\n</div>`
}

export function renderSpipInline(source: string, options?: RenderOptions): string {
  expectString(source, 'source')
  const settings = renderSettings(options)
  const stream = parse(source, { notation: settings.notation, scope: 'line', report: undefined })
  return writeHtml(stream, settings, undefined).html
}

function writeHtml(stream: EventStream, settings: RenderSettings, report: Report | undefined) {
  const writer = new HtmlWriter(stream, settings, report)
  let body = 0
  while (body < stream.length && stream.kindAt(body) !== Event.footnoteDefinition) body++
  writer.write(0, body)
  const html = trimEnd(writer.out)
  writer.out = ''
  writer.write(body, stream.length)
  return { html, notes: trimEnd(writer.out) }
}

function trimEnd(html: string): string {
  return html.replace(/[ \n]+$/, '')
}

function reporter(source: string, problems: Problem[], settings: RenderSettings): Report {
  let lines: ReturnType<typeof indexLines> | undefined
  return (code, start, end, params = {}) => {
    lines ??= indexLines(source)
    const problem: Problem = { code, severity: 'warning', params, position: lines.positionOf(start, end) }
    problems.push(problem)
    settings.onProblem?.(problem)
  }
}
