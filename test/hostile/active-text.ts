import fc from 'fast-check'

const rounds = Number(process.env['FUZZ'] ?? 0)

/**
 * How many texts a property is asked about: the same ones every time, so that a run says the same again; with
 * `FUZZ=20`, twenty times as many, and others each time.
 */
export function runsOf(numRuns: number): { numRuns: number; seed?: number } {
  return rounds > 0 ? { numRuns: numRuns * rounds } : { numRuns, seed: 1 }
}

/** What the language reads as markup: its delimiters, whole constructs, and the tags that it treats in a way of their own. */
const ACTIVE = [
  [
    '{',
    '{{',
    '{{{',
    '}',
    '}}',
    '}}}',
    '[',
    '[[',
    ']',
    ']]',
    '->',
    '<-]',
    '[?',
    '[#',
    '|',
    '||',
    '<',
    '<<',
    '>',
    '>>',
    '/>',
    '</',
  ],
  [
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u00a0',
    '\n-* ',
    '\n-** ',
    '\n-# ',
    '\n- ',
    '\n-- ',
    '\n_ ',
    '\n----',
    '\n|',
    '|\n',
    '{{{ ',
    '\\',
  ],
  [
    '~',
    '&',
    '&amp;',
    '&#39;',
    ';',
    ' :',
    ' !',
    '?',
    '!',
    '«',
    '»',
    "'",
    '"',
    '--',
    '%',
    '.',
    ',',
    '(',
    ')',
    '=',
    '#',
    '@',
    '*',
    '_',
    '0',
  ],
  [
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<q>',
    '</q>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<hr />',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
  ],
  [
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<a href="https://a.fr">',
    '</a>',
    '<img src="a.png" alt="">',
    '<h2>',
    '</h2>',
  ],
  [
    '<quote>',
    '</quote>',
    '<poesie>',
    '</poesie>',
    '<code>',
    '</code>',
    '<cadre>',
    '</cadre>',
    '<pre>',
    '</pre>',
    '<html>',
    '</html>',
  ],
  [
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<math>',
    '$',
    '</math>',
    '<multi>',
    '[fr]',
    '[en]',
    '</multi>',
    '<intro>',
  ],
  [
    '<!--',
    '-->',
    '<?',
    '?>',
    '<!',
    '<img12|left>',
    '<doc1',
    '<:a:b:>',
    'https://exemple.org/',
    'www.exemple.org',
    'a@exemple.org',
  ],
  [
    '[[<n>',
    '[[<n>]]',
    '[[<>',
    '->art12]',
    '->#n]',
    '[#n<-]',
    'javascript:',
    'onclick="a"',
    'style=a',
    ' id="n"',
    'M. ',
    'n° ',
  ],
].flat()

const WORDS = ['pain', 'été', 'a', 'B2', '12', '1,5', '日本', '😀', '\u202e', '\u0000', '\ud800']

/** A text of active characters with a word here and there. */
export const activeText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ACTIVE, ...ACTIVE, ...WORDS), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))

const NESTING =
  'table caption colgroup thead tbody tr td th div p ul li dl dt dd blockquote a b font h2 h3 ruby rt details pre'

/** Tags of the elements that a browser nests by rules of their own, in any order, with tables of markup and a word. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...NESTING.split(' ').flatMap((name) => [`<${name}>`, `<${name}>`, `</${name}>`, `<${name}/>`]),
      ...['<quote>', '</quote>', '\n\n|a|b|\n\n', '\n-* a\n', '\n\n', '{{', '}}', 'pain'],
    ),
    { minLength: 1, maxLength: 15 },
  )
  .map((parts) => parts.join(''))

/**
 * What cannot make a word vanish by rule: no tag with room for an attribute, no comment, no choice of language, no end
 * tag but of an element that is known.
 */
const HARMLESS = ACTIVE.filter(
  (part) =>
    !/^(<[!?/]?|<!--|<\?|\/>|<\/|!|\?|<multi>|\[fr\]|\[en\]|<intro>|<a href.*|<img src.*|<doc1|javascript:|\$)$/.test(
      part,
    ),
)

export interface WordedText {
  readonly source: string
  /** The words that are neither in the target of a link nor a type of glossary, each of which comes once. */
  readonly words: readonly string[]
}

/** A word that is no tag, no language, no type of object, and like no other. */
function word(index: number): string {
  return `qz${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`
}

function withWords(parts: readonly (string | undefined)[]): WordedText {
  const source = parts.map((part, index) => part ?? word(index)).join('')
  const visible = source.replace(/->[^\]]*\]/g, ' ').replace(/#[^\]]*\]/g, ' ')
  return { source, words: visible.match(/qz[a-z]{2}/g) ?? [] }
}

/** A text of active characters in which every word is known. */
export const wordedText: fc.Arbitrary<WordedText> = fc
  .array(fc.oneof(fc.constant(undefined), fc.constantFrom(...HARMLESS)), { minLength: 1, maxLength: 25 })
  .map(withWords)
