import { Event, EXIT } from '../../event.ts'
import { plainTitle } from '../../text/plain-title.ts'
import type { Handler } from '../flow.ts'
import type { LinkData } from '../inline/link.ts'
import { holdsBlock } from './holds-block.ts'

/** What a link says beside its text. */
export interface LinkFields {
  readonly url: string
  readonly kind: 'object' | 'url' | 'mail' | 'anchor'
  readonly title?: string
  readonly hreflang?: string
  /** The object of the site that it points at. */
  readonly reference?: { readonly type: string; readonly id: number; readonly query?: string; readonly anchor?: string }
  /** A bare URL. */
  readonly auto?: boolean
  /** The target as written, when the link has no text of its own. */
  readonly bare?: string
}

/** The start of a link. One that holds a blank line or a block is a block itself. */
export const linkOpen: Handler = (flow, index, start, end) => {
  const fields = fieldsOf(flow.tokens.data[index] as LinkData, end)
  if (flow.takesBlocks && holdsBlock(flow, index)) {
    flow.startBlock()
    if (flow.enter(Event.link, start, end, { kind: Event.link, name: '' }, fields)) flow.mode = 'paragraph'
    return
  }
  flow.inline(Event.link, start, end, fields)
  flow.trimNext()
  flow.delimiters.enterScope()
  flow.inlineScopes++
}

/** The end of a link, with its attributes and its target. */
export const linkClose: Handler = (flow, _, start, end) => {
  if (flow.inlineScopes > 0) {
    flow.delimiters.leaveScope()
    flow.inlineScopes--
    flow.cancelBreak()
    flow.inline(Event.link + EXIT, start, end)
    return
  }
  const depth = flow.depthOf(({ kind }) => kind === Event.link)
  if (depth > 0) flow.leave(depth - 1, start, end)
}

function fieldsOf({ target, tooltip, language, textEnd }: LinkData, textStart: number): LinkFields {
  const fields: { -readonly [Key in keyof LinkFields]: LinkFields[Key] } = {
    url: target.kind === 'object' ? urlOf(target.reference) : target.url,
    kind: target.kind,
  }
  if (target.kind === 'object') fields.reference = target.reference
  if (tooltip !== undefined && tooltip !== '') fields.title = plainTitle(tooltip)
  if (language !== undefined) fields.hreflang = language
  if (textEnd <= textStart) fields.bare = target.written
  return fields
}

/** Give the address that SPIP itself would give an object of the site. */
export function urlOf(reference: NonNullable<LinkFields['reference']>): string {
  const query = reference.query === undefined ? '' : `&${reference.query}`
  const anchor = reference.anchor === undefined ? '' : `#${reference.anchor}`
  return `spip.php?${reference.type}${reference.id}${query}${anchor}`
}
