const SPECIAL = /[~&\r]/
const WRITTEN = /~|&(?:nbsp|#160|laquo|#171|raquo|#187);|\r\n?/g

const VALUES: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  '&nbsp;': '\u00a0',
  '&#160;': '\u00a0',
  '&laquo;': '«',
  '&#171;': '«',
  '&raquo;': '»',
  '&#187;': '»',
}

/**
 * Give the value of a run of text: `~` is a non-breaking space, a line end is a line feed.
 *
 * @param source
 *   The text.
 * @param from
 *   Start of the run.
 * @param to
 *   End of the run.
 */
export function textValue(source: string, from: number, to: number): string {
  const written = source.slice(from, to)
  if (!SPECIAL.test(written)) return written
  return written.replace(WRITTEN, (character) => VALUES[character] ?? '\n')
}
