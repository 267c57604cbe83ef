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
}
