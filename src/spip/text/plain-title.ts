import { decodeReferences } from '../character-references.ts'
import { collapseSpaces } from '../characters.ts'

/**
 * Reduce a tooltip, or the title of an abbreviation, to plain text: no tags, no braces, single spaces; `~` is one that
 * does not break.
 *
 * @param written
 *   The title as written.
 */
export function plainTitle(written: string): string {
  const bare = written.replace(/<\/?[a-z!][^<>]*>|[{}]/gi, '').replace(/\\?~/g, (sign) => sign[1] ?? '\u00a0')
  return collapseSpaces(decodeReferences(bare))
}
