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

/** List the notes of the texts of an article; a body that nothing calls (`[[<>texte]]`) has its number too. */
export function notesOf(texts: readonly ParsedText[]): Notes {
  const footnoteRefs: { readonly marker: number }[] = []
  const footnotes: { readonly marker: number; readonly text: string }[] = []
  for (const { text, tree } of texts) {
    const markers = new Map<string, number>()
    for (const node of tree.children) {
      if (node.type !== 'footnoteDefinition') continue
      const marker = footnotes.length + 1
      if (!markers.has(node.identifier)) markers.set(node.identifier, marker)
      footnotes.push({ marker, text: text.slice(node.position?.start.offset, node.position?.end.offset).trim() })
    }
    for (const name of calledNames(tree)) {
      const marker = markers.get(name)
      if (marker !== undefined) footnoteRefs.push({ marker })
    }
  }
  return { footnoteRefs, footnotes }
}

// In the order of the text, by a stack: a text decides how deep its tree is.
function calledNames(tree: SpipRoot): readonly string[] {
  const names: string[] = []
  const stack: SpipNode[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'footnoteReference') names.push(node.identifier)
    else if ('children' in node) stack.push(...node.children.toReversed())
  }
  return names
}
