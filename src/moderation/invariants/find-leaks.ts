import type { Comment } from '../comment.ts'
import type { LogEntry } from '../log/log-entry.ts'
import { fieldOf } from '../record-of.ts'

// Shorter words can stand in an id or a date by chance.
const SHORTEST = 6

/** Name the private fields of a comment that its log holds: what was erased later would remain there. */
export function findLeaks(comment: Comment, log: readonly LogEntry[]): readonly string[] {
  if (comment.state === 'erased') return []
  const at = (...path: readonly string[]): unknown => path.reduce(fieldOf, comment)
  const held = {
    name: [at('author', 'name')],
    email: [at('author', 'email')],
    text: [at('content', 'text')],
    title: [at('content', 'title')],
    link: [at('content', 'link', 'url'), at('content', 'link', 'label')],
    ip: [at('identifiers', 'ip', 'value')],
  }
  const told = stringsOf(log)
  const leaks = (value: unknown): boolean =>
    typeof value === 'string' && value.length >= SHORTEST && told.some((one) => one.includes(value))
  return Object.entries(held).flatMap(([name, values]) => (values.some(leaks) ? [name] : []))
}

// Fields that hold words of this library, or of the site for what is commented: somebody may be called « article ».
const OWN_WORDS: readonly string[] = [
  'command',
  'effects',
  'from',
  'ground',
  'kind',
  'mode',
  'registration',
  'role',
  'state',
  'type',
  'why',
]

// By a list that grows while it is gone through: what was stored can be nested deeper than calls.
function stringsOf(log: readonly LogEntry[]): readonly string[] {
  const parts: unknown[] = [...log]
  const strings: string[] = []
  for (const part of parts) {
    if (typeof part === 'string') strings.push(part)
    else for (const [name, inner] of Object.entries(Object(part))) if (!OWN_WORDS.includes(name)) parts.push(inner)
  }
  return strings
}
