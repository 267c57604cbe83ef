/** A reference to an object of the site: `art12`, `rub3#ici`, `12?lang=en`. */
export interface ObjectReference {
  /** Type of the object, SPIP's full name: `article`, `rubrique`, `auteur`… */
  readonly type: string
  readonly id: number
  readonly query?: string
  readonly anchor?: string
}

/** What a link points at. */
export type LinkTarget =
  | { readonly kind: 'object'; readonly reference: ObjectReference; readonly written: string }
  | { readonly kind: 'url' | 'mail' | 'anchor'; readonly url: string; readonly written: string }

/** SPIP's short names of objects. */
const ALIASES: Readonly<Record<string, string>> = {
  '': 'article',
  art: 'article',
  br: 'breve',
  brève: 'breve',
  rub: 'rubrique',
  aut: 'auteur',
  doc: 'document',
  im: 'document',
  img: 'document',
  image: 'document',
  emb: 'document',
}

const WEB = /^https?:\/\//
// The word ends in a letter, or blanks follow it: a long number is read in one way only.
const OBJECT = /^((?:\w*[A-Za-z_])?(?=\d)|\w*(?=[ \t])|br(?:è|..?)ve)[ \t]*(\d+)(?:\?([^#]*))?(?:#(\S*))?$/
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
  if (WEB.test(written)) return { kind: 'url', url: written, written }
  const object = OBJECT.exec(written)
  if (object !== null) return { kind: 'object', reference: referenceOf(object), written }
  if (written.startsWith('#')) return { kind: 'anchor', url: written, written }
  if (/^mailto:/i.test(written)) return { kind: 'mail', url: written, written }
  if (written.length <= LONGEST_MAIL && MAIL.test(written)) return { kind: 'mail', url: `mailto:${written}`, written }
  if (/^www\.[^@]*$/i.test(written)) return { kind: 'url', url: `http://${written}`, written }
  return { kind: 'url', url: written, written }
}

function referenceOf(match: RegExpExecArray): ObjectReference {
  const [, word = '', id = '', query, anchor] = match
  const type = /^br.{1,2}ve$/.test(word) ? 'breve' : Object.hasOwn(ALIASES, word) ? (ALIASES[word] ?? word) : word
  const reference: { -readonly [Key in keyof ObjectReference]: ObjectReference[Key] } = { type, id: Number(id) }
  if (query !== undefined) reference.query = query
  if (anchor !== undefined) reference.anchor = anchor
  return reference
}
