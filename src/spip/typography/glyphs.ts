/** How special characters are written in an output, by the characters; a dash also by the line end that it follows. */
export type Glyphs = Readonly<
  Record<'\u00a0' | '’' | '«' | '»' | '“' | '”' | '°' | '—' | '\n—' | '&' | '<' | '>', string>
>

/** HTML: as character references, like SPIP prints them. */
export const HTML_GLYPHS: Glyphs = {
  '\u00a0': '&nbsp;',
  '’': '&#8217;',
  '«': '&#171;',
  '»': '&#187;',
  '“': '&#8220;',
  '”': '&#8221;',
  '°': '&#176;',
  '—': '&mdash;',
  '\n—': '<br />&mdash;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Plain text: as themselves. */
export const TEXT_GLYPHS: Glyphs = textGlyphs()

function textGlyphs(): Glyphs {
  const glyphs: Record<string, string> = { ...HTML_GLYPHS }
  for (const character of Object.keys(glyphs)) glyphs[character] = character.slice(-1)
  return glyphs as Glyphs
}
