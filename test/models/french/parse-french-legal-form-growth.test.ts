import { test } from 'vitest'
import { parseFrenchLegalForm } from '../../../src/models/index.ts'
import { expectLinear } from '../../support/expect-linear.ts'

/** A quarter of the longest text that is read: one of four times as many characters is read too. */
const LENGTH = 75
/** One text is read in less time than clocks tell. */
const TEXTS = 50
const ATTEMPTS = [5, 9, 25].map((runs) => ({ count: LENGTH, runs }))

test.each(['a.', 's. ', 's a ', 's-', 'SCOP SARL ', 'association ', "d'", '/', 'à', 'coopérative d’utilisation de '])(
  '%j again and again',
  (again) => {
    expectLinear((length) => {
      const text = again.repeat(length).slice(0, length)
      return () => {
        for (let times = 0; times < TEXTS; times++) parseFrenchLegalForm(text)
      }
    }, ATTEMPTS)
  },
)
