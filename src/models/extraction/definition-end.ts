/** A full stop, then a sign that no sentence begins with: the text resumes there (« environnement. , dans le cadre »). */
const RESUMED = /[.!?…](?=[ \u00A0\u202F]+[,;:)])/
/** The end of a first sentence; that of the last one is the end of the text. */
const SENTENCE_END = /[.!?…](?=[ \u00A0\u202F])/

/**
 * Guess where a definition ends that nothing marks the end of.
 *
 * Where the text resumes after a full stop, that is it; else the first sentence; else all there is.
 *
 * @param text
 *   What follows the term, up to the next term or the end of the line.
 * @returns
 *   The length of the definition.
 */
export function guessDefinition(text: string): number {
  const end = RESUMED.exec(text) ?? SENTENCE_END.exec(text)
  return end === null ? text.trimEnd().length : end.index + 1
}
