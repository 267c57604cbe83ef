import type { Draft } from '../../../core/draft.ts'

/** A reference to an object of the site: `art12`, `rub3#ici`, `12?lang=en`. */
export interface ObjectReference {
  /** Type of the object, SPIP's full name: `article`, `rubrique`, `auteur`… */
  readonly type: string
  readonly id: number
  readonly query?: string
  readonly anchor?: string
  /** Language of the translation that is asked for, `[texte{en}->art12]`; only where the site is asked. */
  readonly lang?: string
}

/** What a link points at. */
export interface LinkTarget {
  readonly url: string
  readonly kind: 'object' | 'url' | 'mail' | 'anchor'
  /** The object of the site that it points at. */
  readonly reference?: ObjectReference
}

/** SPIP's short names of objects. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['', 'article'],
  ['art', 'article'],
  ['br', 'breve'],
  ['rub', 'rubrique'],
  ['aut', 'auteur'],
  ['doc', 'document'],
  ['im', 'document'],
  ['img', 'document'],
  ['image', 'document'],
  ['emb', 'document'],
])

const WEB = /^https?:\/\//
const NOWHERE = /^(?:https?:\/?\/?|mailto:)?$/
// The word ends in a letter, or blanks follow it: a long number is read in one way only. One of more digits than a
// number keeps is no object.
const OBJECT = /^((?:\w*[A-Za-z_])?(?=\d)|\w*(?=[ \t])|br(?:è|..?)ve)[ \t]*(\d{1,15})(?:\?([^#]*))?(?:#(\S*))?$/
/** Longest e-mail that there is, in characters. */
const LONGEST_MAIL = 320
const MAIL = /^[^\s()<>,;:"\\/@]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u

/**
 * Read the target of a link: an object of the site, an address, an e-mail, an anchor.
 *
 * @param written
 *   The target, trimmed.
 * @returns
 *   What it is; an e-mail gets its `mailto:`, `www.` its `http://`.
 */
export function readLinkTarget(written: string): LinkTarget {
  // Most targets; the other forms have no colon before a slash.
  if (WEB.test(written)) return { url: written, kind: 'url' }
  const object = OBJECT.exec(written)
  if (object !== null) {
    const reference = referenceOf(object)
    return { url: urlOf(reference), kind: 'object', reference }
  }
  if (written.startsWith('#')) return { url: written, kind: 'anchor' }
  if (/^mailto:/i.test(written)) return { url: written, kind: 'mail' }
  if (written.length <= LONGEST_MAIL && MAIL.test(written)) return { url: `mailto:${written}`, kind: 'mail' }
  return { url: /^www\.[^@]*$/i.test(written) ? `http://${written}` : written, kind: 'url' }
}

/** Tell whether a target was begun by the editor, and never written: nothing, `http://`, `mailto:`. */
export function leadsNowhere(target: string): boolean {
  return NOWHERE.test(target)
}

/** Tell whether a target without any sign of an address is words, several or those of an address that is its text. */
export function isWords(target: string, text: string): boolean {
  return !/[/.#?:@=%]/.test(target) && (/\s/.test(target) || /^\s*(?:https?:\/\/|www\.)/i.test(text))
}

function referenceOf(match: RegExpExecArray): ObjectReference {
  const [, word = '', id = '', query, anchor] = match
  const type = /^br.{1,2}ve$/.test(word) ? 'breve' : (ALIASES.get(word) ?? word)
  const reference: Draft<ObjectReference> = { type, id: Number(id) }
  if (query !== undefined) reference.query = query
  if (anchor !== undefined) reference.anchor = anchor
  return reference
}

/** Give the target that names an object of the site, as it is written: `article12#ici`. */
export function sourceOf({ type, id, query, anchor }: ObjectReference): string {
  // A type that ends in a digit stands apart from the number.
  const space = /\d$/.test(type) ? ' ' : ''
  return `${type}${space}${id}${query === undefined ? '' : `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`
}

/** Give the address that SPIP itself would give an object of the site. */
export function urlOf(reference: ObjectReference): string {
  const query = reference.query === undefined ? '' : `&${reference.query}`
  const anchor = reference.anchor === undefined ? '' : `#${reference.anchor}`
  return `spip.php?${reference.type}${reference.id}${query}${anchor}`
}
