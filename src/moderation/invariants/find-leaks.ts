import type { Comment } from '../comment.ts'
import type { LogEntry } from '../log-entry.ts'

// Shorter words can stand in an id or a date by chance.
const SHORTEST = 6

/** Name the private fields of a comment that its log holds: what was erased later would remain there. */
export function findLeaks(comment: Comment, log: readonly LogEntry[]): readonly string[] {
  if (comment.state === 'erased') return []
  const { author, content, identifiers } = comment
  const ip = identifiers.ip.kind === 'none' ? undefined : identifiers.ip.value
  const held = { name: author.name, email: author.email, text: content.text, title: content.title, ip }
  const told = log.flatMap(stringsOf)
  return Object.entries(held)
    .filter(([, value]) => value !== undefined && value.length >= SHORTEST && told.some((text) => text.includes(value)))
    .map(([name]) => name)
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
