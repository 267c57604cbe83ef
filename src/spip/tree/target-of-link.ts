import type { Link } from 'mdast'
import { type ObjectReference, readLinkTarget, sourceOf, urlOf } from '../parse/inline/link-target.ts'

/** Where a link of a tree leads. */
export interface Destination {
  readonly url: string
  readonly reference: ObjectReference | undefined
}

/**
 * Say where a link of a tree leads: to its `url`, or, where that is SPIP's address of an object, to its reference.
 *
 * A program changes one of them; what the link still says of the target that it had does not hold then.
 */
export function destinationOf({ url, data }: Link): Destination {
  const reference = url.startsWith('spip.php?') ? data?.reference : undefined
  return { url: reference === undefined ? url : urlOf(reference), reference }
}

/** Give the target of a link without a text as it is written: anew where the link leads elsewhere by now. */
export function writtenTarget(target: string | undefined, { url, reference }: Destination): string | undefined {
  if (target === undefined || readLinkTarget(target).url === url) return target
  return reference === undefined ? url : sourceOf(reference)
}
