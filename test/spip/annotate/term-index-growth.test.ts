import { test } from 'vitest'
import { TermIndex } from '../../../src/spip/annotate/term-index.ts'
import { expectLinear } from '../../support/expect-linear.ts'

test('a term of many versions is found as fast as one of a single version', () => {
  expectLinear((count) => {
    const index = new TermIndex(
      Array.from({ length: count }, (_, number) => ({ term: 'pain', definition: `${number}` })),
    )
    const text = 'pain '.repeat(count)
    return () => [...index.find(text)]
  })
})
