import { nameSet } from '../names.ts'
import { escapeHtml } from './escape.ts'
import { readAttributes } from './read-attributes.ts'

/** What a link may say of its target; `me` and `author`, which claim who somebody is, are not among them. */
const RELATIONS = nameSet('bookmark external help license next nofollow noopener noreferrer prev sponsored tag ugc')

/** Elements that lead to a page, in the window that their `target` names. */
const LEADING = new Set(['a', 'area', 'form'])

/** Targets that are windows of the page itself. Any other may be new, and what is in it could then steer this page. */
const OWN_WINDOWS = new Set(['', '_self', '_parent', '_top'])

/** Keep of the relations (`rel`) that are written in a text those that it may claim. */
export function allowedRelations(written: string): string {
  const relations = written.toLowerCase().split(/\s/)
  return relations.filter((relation) => RELATIONS.has(relation)).join(' ')
}

/** Print the relation (`rel`) of a link that a node makes, and `nofollow` where it is marked so. */
export function relationAttribute(nofollow: boolean, relation = ''): string {
  const relations = nofollow ? `nofollow ${relation}`.trimEnd() : relation
  return relations === '' ? '' : ` rel="${relations}"`
}

/**
 * Add to the relations (`rel`) of a tag what must be there: `noopener` where it may open a window, and `nofollow` where
 * links are marked so.
 *
 * @param name
 *   Name of the element; one that leads nowhere keeps its attributes.
 * @param attributes
 *   Its attributes, as they are printed.
 * @param nofollow
 *   Are links marked `nofollow`?
 * @returns
 *   The attributes; what is added stands in front of the other relations.
 */
export function withRelations(name: string, attributes: string, nofollow: boolean): string {
  if (!LEADING.has(name)) return attributes
  const written = readAttributes(attributes)
  const wanted = nofollow && name !== 'form' ? ['nofollow'] : []
  if (!OWN_WINDOWS.has((written.get('target')?.value ?? '').toLowerCase())) wanted.push('noopener')
  if (wanted.length === 0) return attributes
  const rel = written.get('rel')
  const others = (rel?.value ?? '').split(/\s/).filter((one) => one !== '' && !wanted.includes(one.toLowerCase()))
  const printed = `rel="${escapeHtml([...wanted, ...others].join(' '))}"`
  if (rel !== undefined) return attributes.slice(0, rel.start) + printed + attributes.slice(rel.end)
  // After the last attribute, not at the end: there could be a `=`, which would take it for its value.
  const end = [...written.values()].at(-1)?.end ?? 0
  return `${attributes.slice(0, end)} ${printed}${attributes.slice(end)}`
}
