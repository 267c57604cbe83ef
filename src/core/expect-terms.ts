import { expectList, expectObjects, expectString } from './argument.ts'

/** What is looked at of a term. */
interface Term {
  readonly term: string
  readonly definition: string
  readonly variants?: readonly string[] | null | undefined
}

/** Refuse what is no list of terms, naming what the first that is none lacks: its word, or its definition. */
export function expectTerms(terms: readonly Term[], name: string): void {
  expectObjects(terms, name)
  for (const [index, { definition, term, variants }] of terms.entries()) {
    const path = `${name}[${index}].`
    expectString(term, `${path}term`)
    expectString(definition, `${path}definition`)
    expectList(variants ?? [], `${path}variants`)
    for (const [place, variant] of variants?.entries() ?? []) expectString(variant, `${path}variants[${place}]`)
  }
}
