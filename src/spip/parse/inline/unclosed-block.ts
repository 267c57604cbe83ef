import { NOT_HERE, type Scanner } from '../scanner.ts'
import { isNoTag, tagEnd } from './html-tag.ts'

/** Report, at its tag, that a block which starts at an offset is never closed; what looks like a tag may be an angle span. */
export function unclosedBlock(scanner: Scanner, at: number, name: string): typeof NOT_HERE {
  if (scanner.report === undefined) return NOT_HERE
  const end = tagEnd(scanner, at)
  if (!isNoTag(scanner, at, name, end))
    scanner.report('spip/unclosed-raw-block', at, end < 0 ? at + 1 + name.length : end, { name })
  return NOT_HERE
}
