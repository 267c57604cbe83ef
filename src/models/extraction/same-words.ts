import { holdsLetter } from '../../core/words.ts'

const BLANK = /\s/
const APOSTROPHE = /[‘’ʼ]/g

/**
 * Find where a passage ends that a text holds from a place on, word for word; kinds of spaces and apostrophes do not
 * count. A passage that ends in the middle of a word of the text is not held.
 *
 * @returns
 *   The place after the passage; `undefined` when the text holds something else.
 */
export function endOfPassage(text: string, from: number, passage: string): number | undefined {
  let at = from
  for (let index = 0; index < passage.length; index++) {
    const isBlank = BLANK.test(passage.charAt(index))
    if (isBlank && BLANK.test(passage.charAt(index + 1))) continue
    if (isBlank ? !BLANK.test(text.charAt(at)) : plain(text.charAt(at)) !== plain(passage.charAt(index)))
      return undefined
    at++
    if (isBlank) while (BLANK.test(text.charAt(at))) at++
  }
  return endsInWord(text, at) ? undefined : at
}

// « Pôle territorial » is no part of « Pôle territorialement ».
function endsInWord(text: string, at: number): boolean {
  return holdsLetter(text.charAt(at - 1)) && holdsLetter(text.charAt(at))
}

function plain(character: string): string {
  return character.replace(APOSTROPHE, "'")
}
