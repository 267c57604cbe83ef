import { test } from 'vitest'
import { indexGlossary } from '../../../src/models/glossary/glossary-index.ts'
import { glossaryTermSchema } from '../../../src/models/index.ts'
import { expectLinear } from '../../support/expect-linear.ts'

test('a term of many versions is indexed as fast as many terms', () => {
  expectLinear((count) => {
    const glossary = Array.from({ length: count }, (_, number) =>
      glossaryTermSchema.parse({ id: `pain-${number}`, term: 'pain', definition: 'Au levain.' }),
    )
    return () => indexGlossary(glossary)
  })
})
