/** The words that somebody sends: what was not filled in is left out, or `undefined`, and so it is not taken along. */
export interface SubmittedContent {
  readonly title?: string | undefined
  /** As written, in the markup of the site. */
  readonly text: string
  readonly link?: { readonly url: string; readonly label?: string | undefined } | undefined
}
