/** Cut line ends and spaces off the end of HTML. */
export function withoutLastLineEnds(html: string): string {
  let end = html.length
  while (end > 0 && (html[end - 1] === '\n' || html[end - 1] === ' ')) end--
  return html.slice(0, end)
}
