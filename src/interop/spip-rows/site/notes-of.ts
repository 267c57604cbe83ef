import { chooseVariant } from '../../../spip/choose-variant.ts'
import type { SpipNode, SpipRoot } from '../../../spip/index.ts'

/** A text in SPIP's markup, with its tree. */
export interface ParsedText {
  readonly text: string
  readonly tree: SpipRoot
}

/** The calls and the bodies of notes, numbered from 1 through all the texts of an article. */
export interface Notes {
  readonly footnoteRefs: readonly { readonly marker: number }[]
  readonly footnotes: readonly { readonly marker: number; readonly text: string }[]
}

/**
 * List the notes of the texts of an article.
 *
 * A body that nothing calls (`[[<>texte]]`) has its number too; one without words, or that only other languages of the
 * text call, is none.
 *
 * @param lang
 *   SPIP's code of the language that is chosen in multilingual texts.
 */
export function notesOf(texts: readonly ParsedText[], lang: string): Notes {
  const footnoteRefs: { readonly marker: number }[] = []
  const footnotes: { readonly marker: number; readonly text: string }[] = []
  for (const { text, tree } of texts) {
    const markers = new Map<string, number>()
    const called = calledNames(tree, lang)
    const elsewhere = new Set(calledNames(tree, undefined))
    for (const name of called) elsewhere.delete(name)
    for (const node of tree.children) {
      if (node.type !== 'footnoteDefinition' || elsewhere.has(node.identifier)) continue
      const words = text.slice(node.position?.start.offset, node.position?.end.offset).trim()
      if (words === '') continue
      const marker = footnotes.length + 1
      markers.set(node.identifier, marker)
      footnotes.push({ marker, text: words })
    }
    for (const name of called) {
      const marker = markers.get(name)
      if (marker !== undefined) footnoteRefs.push({ marker })
    }
  }
  return { footnoteRefs, footnotes }
}

// In the order of the text, by a stack: a text decides how deep its tree is, and how wide.
function calledNames(tree: SpipRoot, lang: string | undefined): readonly string[] {
  const names: string[] = []
  const stack: SpipNode[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'footnoteReference') names.push(node.identifier)
    const part = node.type === 'multi' && lang !== undefined ? chooseVariant(node.children, lang) : node
    if (part && 'children' in part) for (const child of part.children.toReversed()) stack.push(child)
  }
  return names
}
