/** Why an example of CommonMark reads otherwise when it has been SPIP source. */
interface Difference {
  readonly reason: string
  /** Numbers of the examples. */
  readonly examples: readonly number[]
}

/** Every example whose HTML is not the same. */
export const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'Items that stand apart, of one paragraph each, become items of SPIP, which stand close: no `<p>` in them.',
    examples: [109, 306, 311, 313, 314, 315, 317, 326],
  },
  { reason: 'An empty item of SPIP shows a space that does not break.', examples: [280, 281, 282, 283, 284] },
  { reason: 'An empty quotation says nothing: SPIP prints none.', examples: [218, 239, 240] },
  { reason: 'Text behind a block, in an item of HTML, is a paragraph of SPIP.', examples: [300] },
  {
    reason: 'GFM links an address without markup, as SPIP does itself; CommonMark alone does not.',
    examples: [602, 608, 611, 612],
  },
  {
    reason: 'An element that is left open ends with its block; a browser opens it again in the next.',
    examples: [187, 344, 476, 477, 494, 613, 614, 615, 616, 630, 631, 642, 643],
  },
  {
    reason: 'SPIP puts inline elements, and text beside comments or stray end tags, into a paragraph.',
    examples: [21, 31, 162, 163, 164, 165, 166, 167, 177],
  },
  { reason: 'A stray end tag leaves no empty paragraph.', examples: [623] },
  { reason: 'What is no tag, though CommonMark leaves it to the browser as one, is text.', examples: [156, 157, 158] },
  {
    reason: 'SPIP shows instructions (`<?php`), CDATA and comments without content.',
    examples: [180, 182, 626, 627],
  },
  { reason: 'SPIP prints no style sheet that stands in a text; the loss is reported.', examples: [172, 176] },
  {
    reason: 'A paragraph in `<pre>` ends inside it; CommonMark gives HTML that no parser leaves as it is.',
    examples: [148],
  },
  {
    reason:
      'The same HTML, which is all there is: empty headings, links without text, code that begins with empty lines.',
    examples: [79, 127, 129, 484, 487],
  },
]
