import type { Event } from '../../event.ts'
import type { FootnoteReferenceFields } from '../../parse/block/footnote-bodies.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** The call of a note, with its body the first time. Notes do not nest: what a note calls follows it. */
export const footnoteReference: SourceHandler<Event.footnoteReference> = (writer, fields) => {
  writer.calls.push(fields)
  if (!writer.isInNote) writeDueNotes(writer)
}

/**
 * Write the notes whose turn it is, in a paragraph or alone: those that nothing calls and that come before those that
 * are still to be called, then the calls that wait.
 */
export function writeDueNotes(writer: SourceWriter): void {
  writeAnonymous(writer)
  writeCalls(writer)
}

function writeAnonymous(writer: SourceWriter): void {
  for (let body = writer.notes.takeAnonymous(); body !== undefined; body = writer.notes.takeAnonymous()) {
    writer.open('[[<>')
    writer.writeNote(body.first, body.last)
    writer.add(']]')
  }
}

// The body of one may call others.
function writeCalls(writer: SourceWriter): void {
  for (const fields of writer.calls) writeCall(writer, fields)
  writer.calls.length = 0
}

// A name has no quotes and no angles, and nothing can be escaped in it.
function nameText(label: string): string {
  return label.replace(/'/g, '’').replace(/["<>]|\](?=\])/g, '')
}

function writeCall(writer: SourceWriter, { identifier, label: written }: FootnoteReferenceFields): void {
  const label = nameText(written)
  const { notes } = writer
  const body = notes.take(identifier)
  if (body === undefined) {
    writer.add(`[[<${label}>]]`)
    return
  }
  // Without a body, only one with a name is a note.
  const isEmpty = body.first === body.last
  const isNext = !isEmpty && label === String(notes.counter + 1)
  if (isNext) notes.counter++
  writer.open(isNext ? '[[' : `[[<${label}>`)
  if (isEmpty) writer.add(' ')
  writer.writeNote(body.first, body.last)
  writer.add(']]')
  writeAnonymous(writer)
}
