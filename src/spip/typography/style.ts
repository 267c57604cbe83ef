/** How special characters are written in an output. */
export interface Glyphs {
  readonly nbsp: string
  readonly apostrophe: string
  readonly guillemetOpen: string
  readonly guillemetClose: string
  readonly quoteOpen: string
  readonly quoteClose: string
  readonly degree: string
  readonly emDash: string
  readonly ampersand: string
  readonly less: string
  readonly greater: string
}

/** HTML: as character references, like SPIP prints them. */
export const HTML_GLYPHS: Glyphs = {
  nbsp: '&nbsp;',
  apostrophe: '&#8217;',
  guillemetOpen: '&#171;',
  guillemetClose: '&#187;',
  quoteOpen: '&#8220;',
  quoteClose: '&#8221;',
  degree: '&#176;',
  emDash: '&mdash;',
  ampersand: '&amp;',
  less: '&lt;',
  greater: '&gt;',
}

/** Plain text. */
export const TEXT_GLYPHS: Glyphs = {
  nbsp: '\u00a0',
  apostrophe: '’',
  guillemetOpen: '«',
  guillemetClose: '»',
  quoteOpen: '“',
  quoteClose: '”',
  degree: '°',
  emDash: '—',
  ampersand: '&',
  less: '<',
  greater: '>',
}

/** The typographic rules of a language. */
export interface TypographyRules {
  /** A space that does not break stands before `; : ! ? »` and after `«`. */
  readonly doubleSigns: boolean
  /** Titles after which a space does not break; each begins with `M`. */
  readonly spaceAfter: readonly string[]
  /** Letters before `°` that make it a numero sign, after which a space does not break. */
  readonly spaceAfterDegree: string
  /** U+2009 is read as a space that does not break. */
  readonly thinSpace: boolean
  /** U+2014 is written like `--`. */
  readonly emDash: boolean
}
