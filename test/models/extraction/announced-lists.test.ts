import { expect, test } from 'vitest'
import { lostLists } from '../../../src/models/extraction/announced-lists.ts'

test.each<[name: string, text: string, counts: unknown[]]>([
  ['nothing', '', []],
  ['no list', 'Il y a trois ambitions.', []],
  ['a list that is there', 'Trois ambitions :\n\n- un\n- deux\n- trois', []],
  ['numbers', 'Deux choses :\n1. une\n2. deux', []],
  ['letters', 'Deux choses :\na) une\nb) deux', []],
  ['a list with CRLF', 'Deux choses :\r\n\r\n- une\r\n- deux', []],
  ['one that ends the text', 'Voici cinq points :', [5]],
  ['a count in digits', 'Voici les 12 points :', [12]],
  ['a colon without space', 'Voici cinq points:\nEt puis.', [5]],
  ['CRLF', 'Autour de trois ambitions :\r\n\r\nEt puis.\r\n', [3]],
  ['blanks behind the colon', 'Trois ambitions\u00A0:\u00A0 \nEt puis.', [3]],
  ['several', 'Trois ambitions :\nEt puis.\nQuatre pôles :\nFin.', [3, 4]],
  ['two numbers', 'De deux à trois points :\nEt puis.', [undefined]],
  ['no number', 'Les points :\n\nEt puis.', [undefined]],
  ['a year', 'En 2014, trois points :\n\nEt puis.', [3]],
  ['a number of thousands', 'Plus de 1 500 pains par jour :\nEt puis.', [undefined]],
  ['a number of thousands, kept whole', 'Les 20\u202F000 pains :\nEt puis.', [undefined]],
  ['a number of thousands and another', 'Pour 1\u00A0500 pains, trois fours :\nEt puis.', [3]],
  ['a decimal', 'Pour 2,5 tonnes :\nEt puis.', [undefined]],
  ['a sentence before', 'Ils sont quatre. Voici les points :\n\nEt puis.', [undefined]],
  ['a name of the language', 'Le constructor de __proto__ :\nEt puis.', [undefined]],
])('%s', (_, text, counts) => {
  expect(lostLists(text).map(({ declaredCount }) => declaredCount)).toEqual(counts)
})

test.each([
  ['LF', 'Un.\nFini. Voici deux points :\nEt puis.'],
  ['CRLF', 'Un.\r\nFini. Voici deux points :\r\nEt puis.'],
])('the place is that of the sentence, after %s', (_, text) => {
  const [list] = lostLists(text)
  expect(list).toMatchObject({ text: 'Voici deux points :', declaredCount: 2 })
  expect(text.slice(list?.start, list?.end)).toBe(list?.text)
})
