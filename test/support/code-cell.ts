/** Writes a text as code in the cell of a table of a page; `⏎` is a line end. */
export function codeOf(text: string): string {
  if (text === '') return '–'
  const shown = text.replaceAll('\n', '⏎').replaceAll('|', '\\|')
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
}
