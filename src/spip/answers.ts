import { expectString, wrongArgument } from '../core/argument.ts'
import { percentEncoded } from '../core/percent-encoded.ts'
import type { ObjectReference } from './parse/inline/link-target.ts'
import type { Resolve, ResolvedDocument } from './resolve.ts'
import { nodesIn } from './tree/nodes-in.ts'

/*
 * How what `resolve` answers is understood, whatever is written of it: HTML, Markdown.
 */

/** What each function of `resolve` answers when it knows: the name of a text that the answer has; of a string, none. */
const ANSWERS = { link: 'url', glossary: 'url', document: 'url', model: 'type', idiom: undefined } as const

/** The texts that an answer may have besides. */
const TEXTS: readonly string[] = ['title', 'lang']

/** The text that a node of a model has besides its type. */
const NODE_TEXTS: ReadonlyMap<unknown, string> = new Map([
  ['element', 'tagName'],
  ['text', 'value'],
])

/**
 * Give the functions of `resolve` such that a wrong answer throws a `TypeError` that names it.
 *
 * `null` is not known, and fields that are `null`, and empty titles and languages, are not there: what databases and JSON
 * give.
 */
export function checkedResolve(resolve: Resolve = NOTHING): Resolve {
  if (resolve === NOTHING) return resolve
  const checked: { [name: string]: (query: never) => unknown } = {}
  for (const [name, field] of Object.entries(ANSWERS)) {
    const key = name as keyof Resolve
    if (resolve[key] != null) checked[key] = (query) => checkedAnswer(resolve[key]?.(query), key, field)
  }
  return checked
}

// One object for all who pass none, so that nothing is made for them: a comment is rendered in some microseconds.
const NOTHING: Resolve = {}

function checkedAnswer(answer: unknown, name: string, field: string | undefined): unknown {
  if (answer == null) return undefined
  const isModel = field === 'type'
  // A model may be several nodes, and holds more.
  for (const one of isModel ? nodesIn([answer].flat() as object[]) : [answer]) {
    const text = (isModel && NODE_TEXTS.get(Object(one).type)) || field
    if (typeof (text ? Object(one)[text] : one) === 'string') continue
    const hint = one instanceof Promise ? ' at once (`collectReferences` lists what to load first)' : ''
    const wanted = text ? `an object with \`${text}\`` : 'a string'
    throw wrongArgument(`options.resolve.${name}(…)`, `${wanted} or \`undefined\`${hint}`, one)
  }
  if (field !== 'url') return answer
  return Object.fromEntries(
    Object.entries(answer).filter(([key, one]) => {
      if (one == null || !TEXTS.includes(key)) return one != null
      expectString(one, `options.resolve.${name}(…).${key}`)
      return /\S/.test(one)
    }),
  )
}

/** The models that show a document, and whether they show its title. */
const SHOWS_TITLE: ReadonlyMap<string, boolean> = new Map([
  ['doc', true],
  ['emb', true],
  ['img', false],
  ['image', false],
])

// SPIP puts the date of a file behind its name: `four.jpg?1412345678`.
const IMAGE_NAME = /^[^?#]*\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i

/** Tell whether a model shows a document: `<doc12>`, `<img12>`, `<emb12>`. */
export function isDocument({ name, id }: { readonly name: string; readonly id?: number | undefined }): boolean {
  return Number.isInteger(id) && SHOWS_TITLE.has(name)
}

/** Tell whether a model that shows a document shows its title: `<doc12>`, not `<img12>`. */
export function showsTitle(name: string): boolean {
  return SHOWS_TITLE.get(name) === true
}

/** Tell whether a document is an image. */
export function isImage({ type, url }: ResolvedDocument): boolean {
  return type?.startsWith('image/') ?? IMAGE_NAME.test(url)
}

/**
 * Give the address of an object with the query and the anchor that were asked for: the answer may hold them already;
 * what it leaves out is added.
 */
export function addressOf(url: string, reference: ObjectReference | undefined): string {
  const { query, anchor } = reference ?? {}
  const hash = url.indexOf('#')
  const path = hash < 0 ? url : url.slice(0, hash)
  const ownFragment = anchor === undefined ? '' : `#${anchor}`
  const fragment = hash < 0 ? ownFragment : url.slice(hash)
  const isSaid = query === undefined || `${path.replace('?', '&')}&`.includes(`&${query}&`)
  return (isSaid ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`) + fragment
}

/** Say what the site is asked for a link: the object, in the language that the link names. */
export function linkQuery(reference: ObjectReference, hreflang: string | undefined): ObjectReference {
  return hreflang === undefined || hreflang === '' ? reference : { ...reference, lang: hreflang }
}

/** Give the text of a link to an object that has none: the title of the object, without its rank, or what it is. */
export function titleOfObject({ type, id }: ObjectReference, title: string | undefined): string {
  // `10. Montfaude`, `2) Montfaude`, `3° Montfaude`.
  return title?.replace(/^\s*\d+[.)°]\s+(?=\S)/, '') ?? (type === 'auteur' ? `Auteur : ${id}` : `${type} ${id}`)
}

// The variety of a language, such as `fr_tu`, and its region: Wikipedia has neither.
const VARIETY = /_.*|-[a-z]{2}$/i

/** Give the address where Wikipedia explains a term, in the language of the text. */
export function wikipediaAddress(term: string, lang: string): string {
  const page = percentEncoded(term.replace(/\s+/g, '_'))
  return `https://${
    lang
      .replace(VARIETY, '')
      .replace(/[^a-z-]/gi, '')
      .slice(0, 12) || 'fr'
  }.wikipedia.org/wiki/${page}`
}
