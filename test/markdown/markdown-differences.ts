/** A way in which the HTML of the Markdown is not that of the SPIP source. */
interface Kind {
  readonly reason: string
  /** Takes from HTML what differs, where that can be told: what is left must be the same. */
  readonly forget?: (html: string) => string
  /** The cases of the conformance corpus that differ so. */
  readonly cases: readonly string[]
}

const replacing =
  (pattern: RegExp, by: string) =>
  (html: string): string =>
    html.replace(pattern, by)

export const KINDS: Readonly<Record<string, Kind>> = {
  headless: {
    reason: 'A table of GFM has a header: one without gets a row of empty cells.',
    forget: replacing(/<thead>\n<tr>\n(?:<th><\/th>\n?)+<\/tr><\/thead>\n?/g, ''),
    cases: [
      'headings-032',
      'emphasis-024',
      'tables-001',
      'tables-002',
      'tables-003',
      'tables-004',
      'tables-007',
      'tables-009',
      'tables-010',
      'tables-016',
      'tables-017',
      'tables-023',
      'tables-024',
      'tables-025',
      'tables-026',
      'tables-027',
      'tables-028',
      'tables-029',
      'tables-030',
      'tables-031',
      'tables-032',
      'tables-033',
      'tables-034',
      'tables-035',
      'tables-037',
      'tables-038',
      'tables-040',
      'tables-041',
      'tables-043',
      'tables-045',
      'tables-046',
      'tables-047',
      'tables-049',
      'tables-050',
      'tables-051',
      'tables-052',
      'tables-053',
      'links-056',
      'autolinks-020',
      'glossary-and-abbreviations-018',
      'footnotes-044',
      'code-and-frames-017',
      'entities-and-escapes-013',
      'multi-language-027',
      'mixed-articles-003',
      'mixed-articles-004',
      'mixed-articles-007',
      'mixed-articles-010',
      'mixed-articles-012',
      'mixed-articles-013',
      'mixed-articles-019',
      'mixed-articles-021',
      'mixed-articles-022',
    ],
  },
  rowHeader: {
    reason: 'A header of a row is a bold cell, as it is in the source of SPIP.',
    forget: (html) =>
      html.replace(/<th>(.*?)<\/th>/g, '<td>$1</td>').replace(/<td><strong>(.*?)<\/strong><\/td>/g, '<td>$1</td>'),
    cases: ['tables-007', 'tables-008', 'mixed-articles-002', 'mixed-articles-016', 'mixed-articles-025'],
  },
  shortRow: {
    reason: 'A row of GFM that is too short is filled.',
    forget: replacing(/(?:\n<td><\/td>)+<\/tr>/g, '</tr>'),
    cases: ['tables-040'],
  },
  emptyNote: {
    reason: 'A note without a text holds no paragraph.',
    forget: replacing(/\n?<p><\/p>/g, ''),
    cases: ['footnotes-023'],
  },
  poem: {
    reason: 'The lines of a poem are broken, each stanza is a paragraph; in SPIP each line is a `<div>`.',
    forget: replacing(/\n?<div>[ \u00a0]?<\/div>|<\/?(?:div|p)>|<br>|\n/g, ''),
    cases: [
      'quotes-and-poetry-030',
      'quotes-and-poetry-031',
      'quotes-and-poetry-032',
      'quotes-and-poetry-033',
      'quotes-and-poetry-034',
      'quotes-and-poetry-035',
      'quotes-and-poetry-036',
      'quotes-and-poetry-037',
      'quotes-and-poetry-038',
      'quotes-and-poetry-039',
      'quotes-and-poetry-040',
      'quotes-and-poetry-042',
      'quotes-and-poetry-043',
      'quotes-and-poetry-044',
      'mixed-articles-009',
      'mixed-articles-025',
      'comments-018',
    ],
  },
  noteLabel: {
    reason: 'GFM counts the notes; what the author called them stays in the Markdown.',
    forget: replacing(/<sup>.*?<\/sup>/g, '<sup></sup>'),
    cases: [
      'footnotes-016',
      'footnotes-017',
      'footnotes-018',
      'footnotes-019',
      'footnotes-023',
      'footnotes-024',
      'footnotes-026',
      'footnotes-040',
      'mixed-articles-015',
    ],
  },
  anonymousNote: {
    reason: 'GFM shows no note that nothing calls: it becomes text before the others.',
    forget: (html) =>
      html
        .replace(/\n?<\/?(?:section|li)>/g, '')
        .split('\n')
        .sort()
        .join('\n'),
    cases: ['footnotes-020', 'mixed-articles-015'],
  },
  undefinedNote: { reason: 'GFM calls no note that is not written: its call is text.', cases: ['footnotes-022'] },
  addressInText: {
    reason: 'Tools for GFM link an address or an e-mail that SPIP leaves as text, even when it is escaped.',
    forget: replacing(/<a href="[^"]*">((?:https?:|www\.|[\w.]+@)[^<]*)<\/a>/g, '$1'),
    cases: [
      'links-055',
      'autolinks-027',
      'autolinks-029',
      'autolinks-032',
      'autolinks-035',
      'entities-and-escapes-004',
      'mixed-articles-017',
    ],
  },
  angleAddress: {
    reason: 'An address in angle brackets is an autolink, which shows none; a file has no element of its own.',
    forget: replacing(/<span>&lt;(.*?)&gt;<\/span>|&lt;([\w.]+)&gt;/g, '$1$2'),
    cases: ['autolinks-036', 'autolinks-037', 'autolinks-038', 'autolinks-039'],
  },
  longAddress: { reason: 'A long address is shown whole.', cases: ['links-024'] },
  breakInTerm: { reason: 'A term of the glossary is on one line.', cases: ['glossary-and-abbreviations-015'] },
  unknownModel: {
    reason: 'A model or a string that the site does not know is marked with an attribute for the pages to read.',
    forget: replacing(/<\/?(?:tt|span)>/g, ''),
    cases: ['html-passthrough-044', 'multi-language-042', 'multi-language-043'],
  },
  emptyItem: {
    reason: 'An empty item shows no space that does not break.',
    forget: replacing(/\u00a0/g, ''),
    cases: ['lists-023', 'lists-024'],
  },
  style: {
    reason: 'SPIP prints no style sheet; HTML stays in Markdown.',
    forget: replacing(/<style>.*?<\/style>\n?/g, ''),
    cases: ['code-and-frames-042'],
  },
  space: {
    reason: 'White space at the ends of bold and italic text stands outside of it.',
    forget: replacing(/ (<\/\w+>)/g, '$1 '),
    cases: ['emphasis-008'],
  },
}
