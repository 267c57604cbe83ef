import { foldText } from '../../../core/fold-text.ts'
import { prepareOnce } from '../../../core/prepare-once.ts'
import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import { readWritten } from '../read-written.ts'
import type { Finding } from '../verdict.ts'

const WORD = /[\p{L}\p{N}]+|\p{S}/gu
const SIGN = /\p{S} /gu

/**
 * Check that what was written holds no word of a list.
 *
 * @param input
 *   What was written: title, text, name and link are looked at.
 * @param settings
 *   `words` holds the lists. Whole words count: `pin` is not in « lapin ». Signs such as `€`, and emoji, count where a
 *   list has them; punctuation never does. A list that is given again is prepared once: keep one for all messages.
 * @returns
 *   One finding for each list of which something was found; the words are not told, lest they be worked around.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read.
 * @example
 * ```ts
 * import {checkWords} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: 'Gagnez de l’ARGENT  FACILE !'}}
 * checkWords(input, {words: [{name: 'arnaques', words: ['argent facile'], verdict: 'spam'}]})
 *   .map(({verdict, params}) => [verdict, params?.list]) //=> [['spam', 'arnaques']]
 * ```
 */
export function checkWords(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['words'])
  const words = settings.words ?? []
  if (words.length === 0) return []
  const { content, signature } = readWritten(input)
  const { link, text, title } = content
  const parts = [title, text, signature?.name, link?.label, link?.url].map((part) => wordsOf(part ?? ''))
  const signed = ` ${parts.join(' \n ')} `
  // Signs between the words hide none that is listed without them.
  const written = `${signed}\n${signed.replace(SIGN, '')}`
  const single = new Set(written.match(/\S+/g))
  const isWritten = (word: string): boolean => (word.includes(' ') ? written.includes(` ${word} `) : single.has(word))
  return words
    .filter((list) => listedWords(list.words).some(isWritten))
    .map(({ name, verdict }) => ({ check: 'words', verdict, code: 'moderation/word-listed', params: { list: name } }))
}

const listedWords = prepareOnce((words: readonly string[]) => words.map(wordsOf))

// Words and signs of a text, with one space between them: « 5 € », « C++ », an emoji.
function wordsOf(text: string): string {
  return foldText(text).match(WORD)?.join(' ') ?? ''
}
