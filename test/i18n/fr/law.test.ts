import { expect, test } from 'vitest'
import { law } from '../../../src/i18n/fr/law.ts'
import { UNKNOWN } from '../../../src/i18n/param-words.ts'

const name = 'Le Pain'

// The category stands between two commas in a sentence, after one at its end, and nowhere when it is not known.
test.each<
  ['law/ess-form-uncertain' | 'law/ess-form-none' | 'law/ess-no-personality' | 'law/ess-public', string, string]
>([
  [
    'law/ess-form-uncertain',
    'La loi ne dit pas clairement si la forme de « Le Pain », catégorie juridique 9110, relève de l’ESS.',
    'La loi ne dit pas clairement si la forme de « Le Pain » relève de l’ESS.',
  ],
  [
    'law/ess-form-none',
    'La forme de « Le Pain », catégorie juridique 9110, n’est ni l’une de celles de l’ESS, ni celle d’une société commerciale.',
    'La forme de « Le Pain » n’est ni l’une de celles de l’ESS, ni celle d’une société commerciale.',
  ],
  [
    'law/ess-no-personality',
    '« Le Pain », catégorie juridique 9110, n’est pas une personne morale : l’ESS réunit des personnes morales de droit privé.',
    '« Le Pain » n’est pas une personne morale : l’ESS réunit des personnes morales de droit privé.',
  ],
  [
    'law/ess-public',
    '« Le Pain » est une personne publique, catégorie juridique 9110 : l’ESS réunit des personnes morales de droit privé.',
    '« Le Pain » est une personne publique : l’ESS réunit des personnes morales de droit privé.',
  ],
])('%s', (code, known, unknown) => {
  const plain = (cj: string) => law[code]({ name, cj }, String).replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(plain('9110')).toBe(known)
  expect(plain(UNKNOWN)).toBe(unknown)
})

test.each([0, 1, 2])('no verb has to agree with %i legal persons', (count) => {
  expect(law['law/missing-legal-persons']({ count, wanted: 3 }, String).replaceAll('\u00a0', ' ')).toBe(
    `Il manque des membres qui soient des personnes morales (connus : ${count}, requis : 3).`,
  )
})

test.each([
  [0, 'Il manque un membre qui soit une entreprise de l’ESS.'],
  [1, 'Il manque un membre qui soit une entreprise de l’ESS, outre celui qu’on connaît.'],
  [2, 'Il manque un membre qui soit une entreprise de l’ESS, outre ceux qu’on connaît (2).'],
])('with %i members of the ESS that are known', (count, words) => {
  expect(law['law/missing-ess-member']({ count }, String)).toBe(words)
})

test.each<
  ['law/ptce-enterprise' | 'law/ptce-link' | 'law/call-ess' | 'law/call-enterprise' | 'law/call-other', string, string]
>([
  [
    'law/ptce-enterprise',
    'Une entreprise hors de l’ESS en est membre',
    'Des entreprises hors de l’ESS en sont membres',
  ],
  ['law/ptce-link', 'Il est en lien avec une autre personne', 'Il est en lien avec d’autres personnes'],
  ['law/call-ess', 'Une entreprise de l’ESS en est membre', 'Des entreprises de l’ESS en sont membres'],
  [
    'law/call-enterprise',
    'Une entreprise hors de l’ESS en est membre',
    'Des entreprises hors de l’ESS en sont membres',
  ],
  [
    'law/call-other',
    'Une autre personne (collectivité, recherche, formation…) en est membre',
    'D’autres personnes (collectivité, recherche, formation…) en sont membres',
  ],
])('%s agrees with the number of names', (code, one, several) => {
  const plain = (names: string[]) => law[code]({ names }, String).replaceAll('\u00a0', ' ')
  expect(plain([name])).toBe(`${one} : « Le Pain ».`)
  expect(plain([name, 'Le Four'])).toBe(`${several} : « Le Pain », « Le Four ».`)
})
