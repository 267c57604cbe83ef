import { decodeReferences } from '../character-references.ts'
import { collapseSpaces } from '../characters.ts'

/**
 * Reduce a tooltip, or the title of an abbreviation, to plain text: no tags, no braces, single spaces.
 *
 * @param written
 *   The title as written.
 */
export function plainTitle(written: string): string {
  const bare = written.replace(/<\/?[a-z!][^<>]*>/gi, '').replace(/[{}]/g, '')
  return collapseSpaces(decodeReferences(bare))
}
