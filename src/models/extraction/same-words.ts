const BLANK = /[\s\u00A0\u202F]/
const APOSTROPHE = /[‘’ʼ]/g

/**
 * Find where a passage ends that a text holds from a place on, word for word; kinds of spaces and apostrophes do not
 * count.
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
  return at
}

function plain(character: string): string {
  return character.replace(APOSTROPHE, "'")
}
