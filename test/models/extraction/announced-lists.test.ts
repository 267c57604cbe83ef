import { expect, test } from 'vitest'
import { lostLists } from '../../../src/models/extraction/announced-lists.ts'

test.each<[name: string, text: string, counts: unknown[]]>([
  ['nothing', '', []],
  ['no list', 'Il y a trois ambitions.', []],
  ['a list that is there', 'Trois ambitions :\n\n- un\n- deux\n- trois', []],
  ['numbers', 'Deux choses :\n1. une\n2. deux', []],
  ['numbers of two digits', 'La fin :\n12. douze', []],
  ['numbers before a stroke', 'Deux choses :\n1/ une\n2/ deux', []],
  ['numbers before a dash', 'Deux choses :\n1 – une\n2 – deux', []],
  ['numbers and a hyphen', 'Deux choses :\n1- une\n2- deux', []],
  ['letters before a dash', 'Deux choses :\nA - une\nB - deux', []],
  ['a number of two parts', 'Trois choses :\n2-3 pains', [3]],
  ['letters', 'Deux choses :\na) une\nb) deux', []],
  ['an arrow', 'Deux tarifs :\n→ 10 €\n→ 12 €', []],
  ['a tick', 'Deux choses :\n✓ une\n✓ deux', []],
  ['the bullets of word processors', 'Deux choses :\n\uF0B7 une\n➢ deux', []],
  ['the bullets of menus', 'Deux choses :\n› une\n» deux', []],
  ['a bullet that is a letter', 'Deux choses :\no\tune\no\tdeux', []],
  ['numbers in brackets', 'Deux choses :\n(1) une\n(2) deux', []],
  ['numbers of two digits in brackets', 'La fin :\n12) douze', []],
  ['capital letters', 'Deux choses :\nA) une\nB) deux', []],
  ['Roman numbers', 'Deux choses :\nii) deux', []],
  ['a narrow space before an item', 'Deux choses :\n\u202F– une', []],
  ['a thin space before an item, and behind the colon', 'Deux choses :\u2009\n\u2009– une', []],
  ['a thin space behind the colon, and no item', 'Deux choses :\u2009\nUne fois', [2]],
  ['the times of a programme', 'Programme :\n9h30 : accueil\n12 h : repas', []],
  ['an hour of two digits', 'Programme :\n12 h : repas', []],
  ['the times of a programme, as typographers write them', 'Programme :\n9\u00A0h\u202F30 : accueil', []],
  ['numbers before a dash, with narrow spaces', 'Deux choses :\n1\u202F–\u202Fune', []],
  ['notes', 'Notes :\n[1] Une.\n[2] Deux.', []],
  ['a note of two digits', 'Notes :\n[12] Une.', []],
  ['the words of somebody', 'Il conclut :\n« Nous irons tous. »', []],
  ['the words of somebody, who goes on', 'Il conclut :\n« Nous irons tous.\nEt vous ? »', []],
  ['words in quotation marks of another kind', 'Il conclut :\n\u202F“Nous irons.” !', []],
  ['such words that go on', 'Il conclut :\n“Nous irons.\nEt vous ?”', []],
  ['words in straight quotation marks', 'Il conclut :\n"Nous irons."', []],
  ['such words that go on', 'Il conclut :\n"Nous irons.\nEt vous ?"', []],
  ['words with the call of a note', 'Il conclut :\n« Nous irons. »[2].', []],
  ['a line that ends with a quotation', 'Trois ambitions :\nOn dit « oui »', [3]],
  ['a name in quotation marks', 'Trois ambitions :\n« Bou’Sol » accueille.', [3]],
  ['a word that begins like an item', 'Deux choses :\nou rien', [2]],
  ['a list with CRLF', 'Deux choses :\r\n\r\n- une\r\n- deux', []],
  ['one that ends the text', 'Voici cinq points :', [5]],
  ['a count in digits', 'Voici les 12 points :', [12]],
  ['a colon without space', 'Voici cinq points:\nEt puis.', [5]],
  ['CRLF', 'Autour de trois ambitions :\r\n\r\nEt puis.\r\n', [3]],
  ['blanks behind the colon', 'Trois ambitions\u00A0:\u00A0 \nEt puis.', [3]],
  ['several', 'Trois ambitions :\nEt puis.\nQuatre pôles :\nFin.', [3, 4]],
  ['two counts, of which nobody knows the right one', 'De deux à trois points :\n\nEt puis.', [undefined]],
  ['a sentence before', 'Ils sont quatre. Voici les points :\n\nEt puis.', [undefined]],
])('%s', (_, text, counts) => {
  expect(lostLists(text).map(({ declaredCount }) => declaredCount)).toEqual(counts)
})

test.each([
  ['LF', 'Un.\nFini. Voici deux points :\nEt puis.'],
  ['CRLF', 'Un.\r\nFini. Voici deux points :\r\nEt puis.'],
  ['two spaces', 'Fini.  Voici deux points :'],
  ['a narrow space', 'Fini.\u202FVoici deux points :'],
])('the place is that of the sentence, after %s', (_, text) => {
  const [list] = lostLists(text)
  expect(list).toMatchObject({ text: 'Voici deux points :', declaredCount: 2 })
  expect(text.slice(list?.start, list?.end)).toBe(list?.text)
})

test('what is not told is absent', () => {
  expect(lostLists('Voici les points :')).toStrictEqual([{ text: 'Voici les points :', start: 0, end: 18 }])
  expect(lostLists('  Les points :')).toStrictEqual([{ text: 'Les points :', start: 2, end: 14 }])
})
