import { describe, expect, test } from 'vitest'
import { parseFrenchDate } from '../../../src/models/index.ts'

const UNREAD = 'models/french-date-format'

function edtfOf(words: string, anchor?: string): string | undefined {
  const outcome = parseFrenchDate(words, anchor === undefined ? {} : { anchor })
  return outcome.ok ? outcome.value.edtf : outcome.problems[0]?.code
}

describe('a year, and what is counted', () => {
  test.each([
    '2000 €',
    '2000€',
    'budget de 2000 euros',
    '2000 %',
    'vers 2000 personnes',
    'en 2000 exemplaires',
    'après 2000 heures',
    'entre 1500 et 2000 euros',
    'de 1800 à 2000 personnes',
    '1500-2000 visiteurs',
    '1500 à 2000 enfants',
    'n° 2014',
    'article 2014',
  ])('%s is no date', (words) => {
    expect(edtfOf(words)).toBe(UNREAD)
  })

  test.each([
    ['de 2013 à 2015 plusieurs visites', '2013/2015'],
    ['entre 2013 et 2015 la structure grandit', '2013/2015'],
    ['en 2014, 2000 €', '2014'],
    ['2015 : 12 000 euros', '2015'],
    ['1500 salariés en 2014', '2014'],
    ['en 2013 et 12 salariés', '2013'],
    ['AAP 2013', '2013'],
  ])('%s: %s', (words, edtf) => {
    expect(edtfOf(words)).toBe(edtf)
  })
})
