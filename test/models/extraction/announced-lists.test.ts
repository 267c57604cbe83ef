import { expect, test } from 'vitest'
import { lostLists } from '../../../src/models/extraction/announced-lists.ts'

test.each<[name: string, text: string, counts: unknown[]]>([
  ['nothing', '', []],
  ['no list', 'Il y a trois ambitions.', []],
  ['a list that is there', 'Trois ambitions :\n\n- un\n- deux\n- trois', []],
  ['numbers', 'Deux choses :\n1. une\n2. deux', []],
  ['letters', 'Deux choses :\na) une\nb) deux', []],
  ['an arrow', 'Deux tarifs :\n→ 10 €\n→ 12 €', []],
  ['a tick', 'Deux choses :\n✓ une\n✓ deux', []],
  ['the bullets of word processors', 'Deux choses :\n\uF0B7 une\n➢ deux', []],
  ['a bullet that is a letter', 'Deux choses :\no\tune\no\tdeux', []],
  ['numbers in brackets', 'Deux choses :\n(1) une\n(2) deux', []],
  ['capital letters', 'Deux choses :\nA) une\nB) deux', []],
  ['Roman numbers', 'Deux choses :\nii) deux', []],
  ['a narrow space before an item', 'Deux choses :\n\u202F– une', []],
  ['the times of a programme', 'Programme :\n9h30 : accueil\n12 h : repas', []],
  ['notes', 'Notes :\n[1] Une.\n[2] Deux.', []],
  ['the words of somebody', 'Il conclut :\n« Nous irons tous. »', []],
  ['the words of somebody, who goes on', 'Il conclut :\n« Nous irons tous.\nEt vous ? »', []],
  ['a name in quotation marks', 'Trois ambitions :\n« Bou’Sol » accueille.', [3]],
  ['a word that begins like an item', 'Deux choses :\nou rien', [2]],
  ['a list with CRLF', 'Deux choses :\r\n\r\n- une\r\n- deux', []],
  ['one that ends the text', 'Voici cinq points :', [5]],
  ['a count in digits', 'Voici les 12 points :', [12]],
  ['a colon without space', 'Voici cinq points:\nEt puis.', [5]],
  ['CRLF', 'Autour de trois ambitions :\r\n\r\nEt puis.\r\n', [3]],
  ['blanks behind the colon', 'Trois ambitions\u00A0:\u00A0 \nEt puis.', [3]],
  ['several', 'Trois ambitions :\nEt puis.\nQuatre pôles :\nFin.', [3, 4]],
  ['a sentence before', 'Ils sont quatre. Voici les points :\n\nEt puis.', [undefined]],
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
