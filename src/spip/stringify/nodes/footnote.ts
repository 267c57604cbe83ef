import type { FootnoteReferenceFields } from '../../parse/block/footnote-bodies.ts'
import type { SourceHandler } from '../handlers.ts'
import { writeAnonymous } from './block.ts'

/** The call of a note, with its body the first time. */
export const footnoteReference: SourceHandler = (writer, index) => {
  const { identifier, label } = writer.stream.data[index] as FootnoteReferenceFields
  const body = writer.notes.take(identifier)
  if (body === undefined) {
    writer.add(`[[<${label}>]]`)
    return
  }
  const isNext = label === String(writer.notes.counter + 1)
  if (isNext) writer.notes.counter++
  writer.open(isNext ? '[[' : `[[<${label}>`)
  if (body.first === body.last) writer.add(' ')
  writer.writeNote(body.first, body.last)
  writer.add(']]')
  for (const next of writer.notes.takeAnonymous()) writeAnonymous(writer, next.first, next.last)
}
