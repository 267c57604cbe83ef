import type { Deviation } from './deviations.ts'

/**
 * Every reference example that does not pass, by its id: why, as in the table of the corpus. A row whose example passes
 * fails the tests, and so does an example without row.
 */
export const referenceDeviations: Readonly<Record<string, Deviation>> = {
  'reference-008': {
    kind: 'repair',
    reason: 'A text that is the digit 0 is a text like another; PHP takes it for an empty one.',
  },
  'reference-022': {
    kind: 'repair',
    reason: 'A lone image is in a paragraph, whether its tag ends in a slash or not.',
  },
  'reference-040': {
    kind: 'repair',
    reason: 'A dash line at the start of a text is set like every other one, with a space that does not break.',
  },
  'reference-057': { kind: 'repair', reason: 'A heading with nothing in it is text: it would show nothing.' },
  'reference-060': { kind: 'repair', reason: 'A heading that nothing closes is text.' },
  'reference-061': { kind: 'repair', reason: 'A heading ends before a blank line, or is text.' },
  'reference-069': { kind: 'repair', reason: 'A heading holds no heading: the braces inside are emphasis.' },
  'reference-075': { kind: 'repair', reason: 'A brace that nothing closes is text.' },
  'reference-076': { kind: 'repair', reason: 'A brace that nothing closes is text.' },
  'reference-077': { kind: 'repair', reason: 'A brace that nothing opens, or that nothing closes, is text.' },
  'reference-078': { kind: 'repair', reason: 'Emphasis ends in its paragraph, or is text.' },
  'reference-079': { kind: 'repair', reason: 'Emphasis ends in its item, or is text.' },
  'reference-080': { kind: 'repair', reason: 'Emphasis holds no quotation: braces around one are text.' },
  'reference-098': {
    kind: 'repair',
    reason: 'An item of another type after a deeper one starts a list of its own type.',
  },
  'reference-109': { kind: 'repair', reason: 'A space after the last pipe does not glue the next row to this one.' },
  'reference-114': { kind: 'repair', reason: 'A list in a cell needs no empty lines before it.' },
  'reference-118': {
    kind: 'repair',
    reason: 'A first row whose first cell is empty is a row; a caption also ends in two pipes, or is alone.',
  },
  'reference-155': { kind: 'repair', reason: 'Tags in a tooltip go; the tooltip stays one.' },
  'reference-165': { kind: 'repair', reason: 'A link whose target is a scheme alone keeps its text.' },
  'reference-178': { kind: 'repair', reason: 'A parenthesis that closes one of an address is part of the address.' },
  'reference-182': { kind: 'repair', reason: 'A scheme in capitals is a scheme.' },
  'reference-186': { kind: 'repair', reason: 'A guillemet that closes a quotation is no part of an address.' },
  'reference-187': { kind: 'repair', reason: 'A bare address in a cell ends at the pipe.' },
  'reference-189': {
    kind: 'choice',
    reason: 'The text of a bare address stays as its author wrote it; its target is repaired.',
  },
  'reference-192': {
    kind: 'repair',
    reason: 'An e-mail address in angle brackets is shown and linked; the original takes it for a tag.',
  },
  'reference-193': { kind: 'repair', reason: 'A number after an angle bracket is no file: no word is lost.' },
  'reference-212': { kind: 'repair', reason: 'A note without a body is text: there is nothing to call.' },
  'reference-216': { kind: 'repair', reason: 'Each note is read alone: a brace does not reach from one to another.' },
  'reference-224': {
    kind: 'repair',
    reason: 'The end tag of an unknown element closes it; it is no end of a quotation, and splits no paragraph.',
  },
  'reference-250': {
    kind: 'choice',
    reason: 'A formula is marked as TeX, which the site typesets as it likes; `tt` is no longer an element of HTML.',
  },
  'reference-251': {
    kind: 'repair',
    reason: 'A formula on its own line is a block, marked as TeX, with no empty paragraph around it.',
  },
  'reference-252': { kind: 'repair', reason: 'A formula is TeX, not French: its apostrophe is a prime.' },
  'reference-259': {
    kind: 'choice',
    reason: 'A language mark has two or three letters; another word in brackets is text.',
  },
  'reference-262': {
    kind: 'choice',
    reason: 'The strings of a site’s interface are the site’s: `resolve.idiom` says them.',
  },
  'reference-264': { kind: 'choice', reason: 'The models of a site are the site’s: `resolve.model` says them.' },
  'reference-265': { kind: 'choice', reason: 'The models of a site are the site’s: `resolve.model` says them.' },
  'reference-273': { kind: 'repair', reason: 'A tag may run over a line end.' },
  'reference-276': { kind: 'repair', reason: 'Nothing in an HTML comment is markup, nor is any of it seen.' },
  'reference-284': { kind: 'repair', reason: 'An escaped bracket protects a note.' },
  'reference-285': { kind: 'repair', reason: 'An escaped angle bracket is a character, never a tag.' },
  'reference-286': { kind: 'repair', reason: 'Escapes are read from left to right.' },
  'reference-297': { kind: 'repair', reason: 'A narrow space that does not break needs no other beside it.' },
  'reference-298': { kind: 'repair', reason: 'The word “http” in a sentence is a word.' },
  'reference-299': { kind: 'repair', reason: 'A letter with an accent is a letter: “é:è” is set like “e:e”.' },

  'reference-305': { kind: 'policy', reason: 'A comment has no `style`, class or data attribute.' },
  'reference-306': { kind: 'repair', reason: 'A scheme in capitals is a scheme, and a path may hold a colon.' },
  'reference-308': { kind: 'policy', reason: 'A comment loads no image, and shows no remains of one.' },
  'reference-309': { kind: 'policy', reason: 'A comment loads no image.' },
  'reference-310': { kind: 'repair', reason: 'The text that a removed frame leaves is a paragraph.' },
  'reference-312': { kind: 'policy', reason: 'A tag that no reader of HTML knows is shown as text.' },
  'reference-313': { kind: 'policy', reason: 'A comment holds no form: the text of a button stays.' },
  'reference-314': {
    kind: 'choice',
    reason: 'A link that may lead nowhere is its text; a telephone number may be linked.',
  },
  'reference-318': {
    kind: 'repair',
    reason: 'The notes and anchors of a comment work: their ids have a prefix.',
  },
  'reference-319': {
    kind: 'repair',
    reason: 'Headers of tables keep their ids, behind a prefix, so that cells can name them.',
  },
  'reference-322': {
    kind: 'policy',
    reason: 'A `div` says nothing in a comment: its content stays; and a brace that nothing closes is text.',
  },
  'reference-323': { kind: 'repair', reason: 'A brace that nothing closes is text.' },
}
