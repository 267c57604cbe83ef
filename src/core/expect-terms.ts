import { expectObjects, expectString } from './argument.ts'

/** Refuse what is no list of terms, naming the first that has no word. */
export function expectTerms(terms: readonly { readonly term: string }[], name: string): void {
  expectObjects(terms, name)
  for (const [index, { term }] of terms.entries()) expectString(term, `${name}[${index}].term`)
}
