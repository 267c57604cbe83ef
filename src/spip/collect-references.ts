import { linkQuery } from './answers.ts'
import { Event } from './event.ts'
import type { DataOf } from './event-data.ts'
import { expectTree } from './expect-tree.ts'
import type { ObjectReference } from './parse/inline/link-target.ts'
import type { GlossaryQuery, IdiomQuery, ModelQuery } from './resolve.ts'
import type { SpipRoot } from './syntax-tree.ts'
import { flattenTree } from './tree/flatten.ts'

/** Something that `resolve` will be asked for. */
export type Reference =
  | { readonly kind: 'link'; readonly reference: ObjectReference }
  | { readonly kind: 'glossary'; readonly query: Omit<GlossaryQuery, 'lang'> }
  | { readonly kind: 'model'; readonly query: Omit<ModelQuery, 'lang'> }
  | { readonly kind: 'idiom'; readonly query: Omit<IdiomQuery, 'lang'> }

/**
 * List what `resolve` will be asked for when a tree is rendered, so that it can be loaded first.
 *
 * @param tree
 *   A tree of `parseSpip`.
 * @returns
 *   Each reference once, in order of appearance; those in every part of a multilingual text, and in notes.
 * @throws {TypeError}
 *   When `tree` is not a tree, or a damaged one: the message names the node.
 * @example
 * ```ts
 * import {collectReferences, parseSpip} from 'ess-domain/spip'
 * collectReferences(parseSpip('[a->art12] [b->12#c]')).length //=> 2
 * ```
 */
export function collectReferences(tree: SpipRoot): Reference[] {
  expectTree(tree)
  const stream = flattenTree(tree)
  const references = new Map<string, Reference>()
  for (let index = 0; index < stream.length; index++) {
    const reference = referenceOf(stream.kindAt(index), stream.data[index])
    if (reference === undefined) continue
    references.set(JSON.stringify(reference), reference)
  }
  return [...references.values()]
}

function referenceOf(kind: number, data: unknown): Reference | undefined {
  switch (kind) {
    case Event.link: {
      const { reference, hreflang } = data as DataOf<Event.link>
      return reference && { kind: 'link', reference: linkQuery(reference, hreflang) }
    }
    case Event.glossaryLink: {
      const { term, source } = data as DataOf<Event.glossaryLink>
      return { kind: 'glossary', query: source === undefined ? { term } : { term, source } }
    }
    case Event.model: {
      const { written: _written, ...query } = data as DataOf<Event.model>
      return { kind: 'model', query }
    }
    case Event.idiom:
      return { kind: 'idiom', query: data as DataOf<Event.idiom> }
    default:
      return undefined
  }
}
