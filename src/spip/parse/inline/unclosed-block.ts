import { NOT_HERE, type Scanner } from '../scanner.ts'
import { isEmphasis, tagEnd } from './html-tag.ts'

/** Report that a block whose tag starts at an offset is never closed; what looks like its tag may be an angle span. */
export function unclosedBlock(scanner: Scanner, at: number, name: string): typeof NOT_HERE {
  if (scanner.report !== undefined && !isEmphasis(scanner, at, name, tagEnd(scanner, at)))
    scanner.report('spip/unclosed-raw-block', at, at + 1 + name.length, { name })
  return NOT_HERE
}
