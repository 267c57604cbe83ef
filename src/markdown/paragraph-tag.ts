import type { Nodes } from 'mdast'
import type { TagRule } from './join-tags.ts'

/**
 * Make the rule for the tags of a paragraph around blocks, which say nothing: what they are around takes their place.
 *
 * @param isApart
 *   Tells what must stand without them; the tags stay where nothing of it is.
 */
export function paragraphTag(isApart: (node: Nodes) => boolean): TagRule {
  return {
    name: 'p',
    start: /^<p\s*>$/i,
    build: (_, content) => (content.some(isApart) ? content : undefined),
  }
}
