import type { Link } from 'mdast'
import { type ObjectReference, readLinkTarget, sourceOf, urlOf } from '../parse/inline/link-target.ts'

/** Where a link of a tree leads. */
export interface TargetOfLink {
  readonly url: string
  readonly reference: ObjectReference | undefined
  /** The target as it is written, of a link without a text. */
  readonly target: string | undefined
}

/**
 * Say where a link of a tree leads: to its `url`, or, where that is SPIP's address of an object, to its reference.
 *
 * A program changes one of them; what the link still says of the target that it had does not hold then.
 */
export function targetOfLink({ url: given, data }: Link): TargetOfLink {
  const reference = given.startsWith('spip.php?') ? data?.reference : undefined
  const url = reference === undefined ? given : urlOf(reference)
  const target = data?.target
  if (target === undefined || readLinkTarget(target).url === url) return { url, reference, target }
  return { url, reference, target: reference === undefined ? url : sourceOf(reference) }
}
