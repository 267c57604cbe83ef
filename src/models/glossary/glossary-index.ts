import { expectTerms } from '../../core/expect-terms.ts'
import { foldText } from '../../core/fold-text.ts'
import type { GlossaryTerm } from '../glossary-term.ts'

/** Give what two spellings of a term share: capitals, accents, apostrophes, kinds of spaces and hyphens do not count. */
export function termKey(text: string): string {
  return foldText(text.replace(/[-\u2010\u2011]/g, ' '))
}

/** Find the versions of each term by any of its spellings; a term comes before one that has the spelling as variant. */
export function indexGlossary(glossary: readonly GlossaryTerm[]): ReadonlyMap<string, readonly GlossaryTerm[]> {
  expectTerms(glossary, 'glossary')
  const index = new Map<string, Set<GlossaryTerm>>()
  for (const entry of glossary) add(index, termKey(entry.term), entry)
  const terms = new Set(index.keys())
  for (const entry of glossary) {
    for (const variant of entry.variants ?? []) {
      const key = termKey(variant)
      if (!terms.has(key)) add(index, key, entry)
    }
  }
  return new Map([...index].map(([key, entries]) => [key, [...entries]]))
}

function add(index: Map<string, Set<GlossaryTerm>>, key: string, entry: GlossaryTerm): void {
  const entries = index.get(key)
  if (entries === undefined) index.set(key, new Set([entry]))
  else entries.add(entry)
}
