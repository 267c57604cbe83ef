import { test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'
import { expectLinear } from '../../support/expect-linear.ts'

/** Words that start something and do not end it. */
const WORDS = [
  'l’annee ',
  'le ',
  '1',
  '19 au ',
  'vingt et ',
  'dix, ',
  '1, ',
  'le 1/01 et ',
  'il y a x ',
  'entre 1995 et ',
  'a ',
  "d'",
  '@',
  'jusqu’en ',
]

/** A quarter of the longest text that is read: one of four times as many characters is read too. */
const LENGTH = 250
/** One text is read in less time than clocks tell. */
const TEXTS = 20
const ATTEMPTS = [5, 9, 25].map((runs) => ({ count: LENGTH, runs }))

test.each(WORDS)('%j again and again', (words) => {
  expectLinear((length) => {
    const text = words.repeat(length).slice(0, length)
    return () => {
      for (let times = 0; times < TEXTS; times++) parseFrenchDate(text, { anchor: '2014-07-09' })
    }
  }, ATTEMPTS)
})
