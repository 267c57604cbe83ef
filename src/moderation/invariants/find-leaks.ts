import type { Comment } from '../comment.ts'
import type { LogEntry } from '../log-entry.ts'

// Shorter words can stand in an id or a date by chance.
const SHORTEST = 6

/** Name the private fields of a comment that its log holds: what was erased later would remain there. */
export function findLeaks(comment: Comment, log: readonly LogEntry[]): readonly string[] {
  if (comment.state === 'erased') return []
  const { author, content, identifiers } = comment
  const ip = identifiers.ip.kind === 'none' ? undefined : identifiers.ip.value
  const { link, text, title } = content
  const held = {
    name: [author.name],
    email: [author.email],
    text: [text],
    title: [title],
    link: [link?.url, link?.label],
    ip: [ip],
  }
  const told = log.flatMap(stringsOf)
  const leaks = (value = ''): boolean => value.length >= SHORTEST && told.some((one) => one.includes(value))
  return Object.entries(held).flatMap(([name, values]) => (values.some((value) => leaks(value)) ? [name] : []))
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
