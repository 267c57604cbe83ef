import { expectTypeOf, test } from 'vitest'
import type { ImportedActors, JsonLdDocument } from '../../src/interop/index.ts'
import { fromRna, toJsonLd, type toSpipMode } from '../../src/interop/index.ts'
import type { Dataset, GlossaryTerm } from '../../src/models/index.ts'
import { glossaryResolver } from '../../src/models/index.ts'
import type { Resolve, TermToAnnotate } from '../../src/spip/index.ts'

test('an adapter takes anything, and gives parts of a dataset', () => {
  expectTypeOf(fromRna).parameter(0).toBeUnknown()
  expectTypeOf<Pick<ImportedActors, 'actors' | 'places' | 'sources'>>().toExtend<
    Pick<Dataset, 'actors' | 'places' | 'sources'>
  >()
})

test('an export takes a dataset that was read', () => {
  expectTypeOf(toJsonLd).returns.toEqualTypeOf<JsonLdDocument>()
  // @ts-expect-error: a profile that does not exist
  toJsonLd({} as Dataset, { profile: 'foaf' })
})

test('a glossary serves the renderer and the annotation as it is', () => {
  expectTypeOf(glossaryResolver([])).toExtend<NonNullable<Resolve['glossary']>>()
  expectTypeOf<GlossaryTerm>().toExtend<TermToAnnotate>()
})

test('an option may be undefined', () => {
  expectTypeOf<{ mode: 'a-priori'; registration: undefined }>().toExtend<Parameters<typeof toSpipMode>[0]>()
})
