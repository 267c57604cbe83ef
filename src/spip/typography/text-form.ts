import { NBSP, THIN_SPACE, TILDE } from '../characters.ts'

/**
 * What a text is written in: SPIP source (`~` is a non-breaking space), HTML (references are characters), or nothing:
 * each character is itself.
 */
export type TextForm = 'source' | 'html' | 'value'

/** A character reference, where HTML has one. */
export const REFERENCE = /&(?:[a-z][a-z0-9]{1,30}|#x?[0-9a-f]{1,6});/iy

/** A reference to a guillemet; the opening one is captured. */
export const GUILLEMET_REFERENCE = /^(?:(&laquo;|&#171;)|&raquo;|&#187;)/

/**
 * Give the end of one non-breaking space that starts at an offset; the offset itself when none does.
 *
 * @param text
 *   The text.
 * @param at
 *   The offset.
 * @param form
 *   What the text is written in.
 * @param thinSpace
 *   Is a thin space one too?
 */
export function nbspEnd(text: string, at: number, form: TextForm, thinSpace: boolean): number {
  const code = text.charCodeAt(at)
  if (code === NBSP || (code === TILDE && form === 'source') || (code === THIN_SPACE && thinSpace)) return at + 1
  return form !== 'value' && (text.startsWith('&nbsp;', at) || text.startsWith('&#160;', at)) ? at + 6 : at
}
