import { skipSpaces } from '../characters.ts'
import { Event, type EventStream, EXIT } from '../event.ts'
import type { Report } from '../report.ts'
import { Flow } from './flow.ts'
import { HANDLERS } from './handlers.ts'
import { scan } from './scan.ts'
import type { Notation } from './scanner.ts'

/** How a source is read. */
export interface ParseSettings {
  /** Without one, both are read. */
  readonly notation?: Notation | undefined
  /** A body, or a one-line field such as a title. */
  readonly scope: 'body' | 'line'
  readonly report?: Report | undefined
  /** The language of the page (default: that of a site that does not say otherwise). */
  readonly lang?: string | undefined
  /** When this is a part of a text, not its start: the number of the note numbered last. */
  readonly after?: { readonly note: number } | undefined
}

/**
 * Read a source into events: first everything that may be markup, then blocks and spans, then the notes.
 *
 * @param written
 *   Any text.
 * @param settings
 *   How it is read.
 * @returns
 *   The events; the notes, in the order of their bodies, stand at the end.
 */
export function parse(written: string, settings: ParseSettings): EventStream {
  // A byte order mark, as some editors write it before a text, is read as a space: offsets stay true.
  const text = written.startsWith('\ufeff') ? ` ${written.slice(1)}` : written
  const { source, tokens, stops } = scan(text, settings.notation, settings.scope, settings.report)
  const flow = new Flow(source, tokens, stops, HANDLERS, settings.report)
  const isLine = settings.scope === 'line'
  flow.inlineOnly = isLine
  flow.readsBraces = settings.notation !== 'angle'
  if (settings.lang !== undefined) flow.lang = settings.lang
  flow.footnotes.counter = settings.after?.note ?? 0
  flow.autoBreaks = !source.startsWith('<!-- ig br -->', skipSpaces(source, 0))
  // White space at the start of the text goes, so that its first line is a line like the others.
  flow.cursor = isLine || settings.after !== undefined ? 0 : skipSpaces(source, 0)
  flow.isBare = isLine
  flow.events.isLine = isLine
  flow.read(0, tokens.length, source.length, !isLine)
  flow.startBlock()
  reportUnclosedQuotes(flow)
  flow.leave(0, source.length, source.length)
  flow.events.notesStart = flow.events.length
  readFootnotes(flow)
  reportUndefinedNotes(flow)
  tokens.release()
  return flow.events
}

function readFootnotes(flow: Flow): void {
  for (const body of flow.footnotes.bodies) {
    flow.events.push(Event.footnoteDefinition, body.start, body.start, body.fields)
    flow.blankAt = flow.events.length
    flow.cursor = body.start
    // What was known of the tokens after those of the text says nothing of these.
    flow.noRowBefore = 0
    flow.read(body.firstToken, body.lastToken, body.end)
    flow.startBlock()
    flow.leave(0, body.end, body.end)
    flow.events.push(Event.footnoteDefinition + EXIT, body.end, body.end)
  }
}

function reportUnclosedQuotes(flow: Flow): void {
  for (const { kind, start = 0 } of flow.containers) {
    if (kind === Event.blockquote) flow.report?.('spip/unclosed-quote', start, start + '<quote>'.length)
  }
}

function reportUndefinedNotes(flow: Flow): void {
  const { bodies, bodiless } = flow.footnotes
  if (bodiless.length === 0) return
  const names = new Set(bodies.map(({ fields }) => fields.identifier))
  for (const { label, start, end } of bodiless) {
    if (!names.has(label)) flow.report?.('spip/undefined-footnote', skipSpaces(flow.source, start), end, { label })
  }
}
