import { collectReferences, parseSpip, type Reference } from '../../../spip/index.ts'
import type { SpipObject } from '../records/spip-object.ts'

/** SPIP's models that show a document. */
const DOCUMENT_MODELS: readonly string[] = ['doc', 'document', 'emb', 'embed', 'img', 'image', 'audio', 'video']

// Without them no text refers to anything, and most short texts need not be parsed.
const MAY_REFER = /->|<[a-z]/i

/** List the objects of the site that a text refers to by links and models, each once. */
export function objectsIn(text: string): readonly SpipObject[] {
  if (!MAY_REFER.test(text)) return []
  const objects = collectReferences(parseSpip(text, { notation: 'spip' })).flatMap(objectOf)
  return [...new Map(objects.map((object) => [`${object.type} ${object.id}`, object])).values()]
}

function objectOf(reference: Reference): readonly SpipObject[] {
  if (reference.kind === 'link') return [{ type: reference.reference.type, id: reference.reference.id }]
  if (reference.kind !== 'model' || reference.query.id === undefined) return []
  const { id, name } = reference.query
  return [{ type: DOCUMENT_MODELS.includes(name) ? 'document' : name, id }]
}

/** Write where an article redirects to, a shortcut without the signs of a link, as a text. */
export function linkTo(redirect: string): string {
  return redirect === '' ? '' : `[->${redirect}]`
}

/** Give the article that another one redirects to; `undefined` when it redirects elsewhere, or not at all. */
export function articleBehind(redirect: string): number | undefined {
  return objectsIn(linkTo(redirect)).find(({ type }) => type === 'article')?.id
}
