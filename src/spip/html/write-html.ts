import type { EventStream } from '../event.ts'
import type { RenderSettings } from '../render-settings.ts'
import type { Report } from '../report.ts'
import type { Trail } from './trail.ts'
import { HtmlWriter } from './writer.ts'

/** What is written of a text. */
export interface WrittenHtml {
  /** The body. */
  readonly html: string
  /** The notes, without a wrapper; `''` for none. */
  readonly notes: string
}

/** Write the body and the notes of a text, with a trail of each when it is asked for. */
export function writeHtml(
  stream: EventStream,
  settings: RenderSettings,
  report: Report | undefined,
  trails?: { readonly body: Trail; readonly notes: Trail },
): WrittenHtml {
  const writer = new HtmlWriter(stream, settings, report)
  writer.trail = trails?.body
  const body = stream.notesStart
  writer.write(0, body)
  const html = writer.finish()
  writer.trail = trails?.notes
  writer.write(body, stream.length)
  const notes = writer.finish()
  stream.release()
  return { html, notes }
}

/** Put the notes behind the body, in a `<div>`. */
export function withNotes({ html, notes }: WrittenHtml, { classes }: RenderSettings): string {
  return notes === '' ? html : `${html}\n<div${classes ? ' class="notes"' : ''}>\n${notes}\n</div>`
}
