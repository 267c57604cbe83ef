/**
 * Why a case of the corpus does not pass.
 *
 * - `repair`: the original prints broken HTML, an accident, or loses text; the library does better.
 * - `policy`: the library prints less, or otherwise, because it would not be safe.
 * - `choice`: both readings are sound, and the library's own is wanted.
 * - `missing`: the library should pass, and does not yet.
 */
export type DeviationKind = 'repair' | 'policy' | 'choice' | 'missing'

export interface Deviation {
  readonly kind: DeviationKind
  readonly reason: string
}

/** Every case that does not pass, by its id. A row whose case passes fails the tests, and so does a case without row. */
export const deviations: Readonly<Record<string, Deviation>> = {
  'paragraphs-and-breaks-025': {
    kind: 'repair',
    reason: 'A dash line at the start of a text is set like every other one, with a space that does not break.',
  },
  'paragraphs-and-breaks-044': {
    kind: 'repair',
    reason: 'A text that is the digit 0 is a text like another; PHP takes it for an empty one.',
  },
  'lists-018': { kind: 'repair', reason: 'An item of another type after a deeper one starts a list of its own type.' },
  'lists-045': {
    kind: 'repair',
    reason: 'A link whose text runs over two items stays one link; the original crosses the tags of both.',
  },
  'tables-016': {
    kind: 'repair',
    reason: 'A first row whose first cell is empty is a row; a caption also ends in two pipes, or is alone.',
  },
  'tables-033': { kind: 'repair', reason: 'An escaped pipe is text, in a table too.' },
  'tables-036': { kind: 'repair', reason: 'A list in a cell needs no empty lines before it.' },
  'tables-041': { kind: 'repair', reason: 'A space after the last pipe does not glue the next row to this one.' },
  'tables-049': { kind: 'repair', reason: 'A first row without any header is a row.' },
  'tables-050': { kind: 'repair', reason: 'A bare address in a cell ends at the pipe.' },
  'links-032': { kind: 'repair', reason: 'Tags in a tooltip go; the tooltip stays one.' },
  'links-044': { kind: 'repair', reason: 'A link whose target is a scheme alone keeps its text.' },
  'links-046': {
    kind: 'repair',
    reason: 'The target of a link stays on its line: this is text, not a link to a broken address.',
  },
  'autolinks-010': { kind: 'repair', reason: 'A parenthesis that closes one of an address is part of the address.' },
  'autolinks-016': { kind: 'repair', reason: 'A guillemet that closes a quotation is no part of an address.' },
  'autolinks-030': { kind: 'repair', reason: 'The root of the site is not external, with or without its slash.' },
  'autolinks-033': { kind: 'repair', reason: 'A scheme in capitals is a scheme.' },
  'autolinks-034': {
    kind: 'choice',
    reason: 'The text of a bare address stays as its author wrote it; its target is repaired.',
  },
  'autolinks-039': {
    kind: 'repair',
    reason: 'An e-mail address in angle brackets is shown and linked; the original takes it for a tag.',
  },
  'glossary-and-abbreviations-023': { kind: 'repair', reason: 'An escaped bracket protects a glossary link.' },
  'footnotes-021': { kind: 'repair', reason: 'A note without a body is text: there is nothing to call.' },
  'footnotes-031': { kind: 'repair', reason: 'An escaped bracket protects a note.' },
  'footnotes-044': { kind: 'repair', reason: 'A table in a note is a table.' },
  'code-and-frames-044': {
    kind: 'policy',
    reason: 'PHP is shown, not coloured: the colours are those of the PHP engine.',
  },
  'html-passthrough-017': {
    kind: 'repair',
    reason: 'A lone image is in a paragraph, whether its tag ends in a slash or not.',
  },
  'html-passthrough-019': { kind: 'repair', reason: 'Nothing in an attribute is markup.' },
  'html-passthrough-028': { kind: 'repair', reason: 'Text after a rule is a paragraph.' },
  'html-passthrough-038': { kind: 'repair', reason: 'A tag may run over a line end.' },
  'typography-fr-006': {
    kind: 'repair',
    reason: 'A letter with an accent is a letter: “note:été” is set like “note:ete”.',
  },
  'typography-fr-037': { kind: 'repair', reason: 'A narrow space that does not break needs no other beside it.' },
  'typography-fr-039': { kind: 'repair', reason: 'The word “http” in a sentence is a word.' },
  'entities-and-escapes-013': { kind: 'repair', reason: 'An escaped pipe is text, in a table too.' },
  'entities-and-escapes-014': { kind: 'repair', reason: 'An escaped angle bracket is a character, never a tag.' },
  'entities-and-escapes-018': { kind: 'repair', reason: 'Escapes are read from left to right.' },
  'entities-and-escapes-021': { kind: 'repair', reason: 'An escaped bracket protects a note.' },
  'entities-and-escapes-022': { kind: 'repair', reason: 'An escaped bracket protects an anchor.' },
  'entities-and-escapes-023': { kind: 'repair', reason: 'An escaped bracket protects an abbreviation.' },
  'entities-and-escapes-027': { kind: 'repair', reason: 'The tooltip of a note says what the note says.' },
  'entities-and-escapes-035': {
    kind: 'repair',
    reason: 'A semicolon that ends a character reference which is shown has no space before it.',
  },
  'entities-and-escapes-036': {
    kind: 'repair',
    reason: 'Spaces around a reference to a non-breaking space join it, like those around the character.',
  },
  'entities-and-escapes-037': {
    kind: 'repair',
    reason: 'A character reference after a bare address is no part of it.',
  },
  'entities-and-escapes-039': {
    kind: 'repair',
    reason: 'A character reference in a target names one character, as in the text.',
  },
  'multi-language-017': {
    kind: 'choice',
    reason: 'Language marks are in lower case; another word in brackets is text.',
  },
  'multi-language-042': {
    kind: 'choice',
    reason: 'The strings of a site’s interface are the site’s: `resolve.idiom` says them.',
  },
  'comments-015': {
    kind: 'repair',
    reason: 'Headers of tables keep their ids, behind a prefix, so that cells can name them.',
  },
  'comments-016': { kind: 'repair', reason: 'The notes of a comment work: their ids have a prefix.' },
  'comments-019': { kind: 'policy', reason: 'A comment opens no window.' },
  'comments-021': { kind: 'choice', reason: 'A telephone number may be linked.' },
  'comments-022': { kind: 'policy', reason: 'A comment has no `style`; a `span` without it says nothing.' },
  'comments-023': { kind: 'policy', reason: 'A comment has no `style`; a `span` without it says nothing.' },
  'comments-025': { kind: 'policy', reason: 'A comment loads no image.' },
  'comments-026': { kind: 'policy', reason: 'A comment loads no image, and shows no remains of one.' },
  'comments-031': { kind: 'policy', reason: 'A `div` says nothing in a comment: its content stays.' },
  'comments-033': { kind: 'repair', reason: 'A brace that nothing closes is text.' },
  'comments-035': { kind: 'policy', reason: 'A tag that no reader of HTML knows is shown as text.' },
  'comments-036': { kind: 'policy', reason: 'A comment holds no HTML table; its cells stay as text.' },
}
