const RUN = /[ \t\r\n]+/g
const LINE_END = /\r\n?/g

/** Write a text on one line: white space with a line end in it is a space. */
export function onOneLine(value: string): string {
  return value.replace(RUN, (run) => (/[\r\n]/.test(run) ? ' ' : run))
}

/** Write the line ends of a text as one line feed each: those of Windows would stand between others. */
export function withLineFeeds(value: string): string {
  return value.replace(LINE_END, '\n')
}

/** Index at which a text begins behind the white space before it. */
export function startOfWords(value: string): number {
  let index = 0
  while (index < value.length && isSpace(value.charCodeAt(index))) index++
  return index
}

/** Index at which a text ends before the white space behind it. */
export function endOfWords(value: string): number {
  let index = value.length
  while (index > 0 && isSpace(value.charCodeAt(index - 1))) index--
  return index
}

// A space that does not break is none.
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
