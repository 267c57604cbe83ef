import { framed, halves, numbered, type Pattern, repeat } from './pattern.ts'

/** Two letters for each number: a language that nobody asks for. */
function language(index: number): string {
  return String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26))
}

/** Texts that once took the square of their length, or the cube, each by a place of the code that has a twin here. */
const FOUND: readonly Pattern[] = [
  // Expressions, two parts of which read the same signs.
  framed('|', ' ', 'x|\n'),
  framed('|a|\n|', ' ', 'x|\n'),
  framed('|1|\n|', '1 ', 'x|\n'),
  framed('<abc', ' ', 'x>'),
  framed('<http://', 'a', '<>'),
  framed('<a.', 'b', '<>'),
  framed('[->', '1', 'x]'),
  framed('[->a', ' ', '1x]'),
  framed('<b a', ' ', '=c>d</b>'),
  framed('<b a', ' ', 'c>d</b>'),
  framed('Un :\n«', '.', '»a'),
  // What fails is looked for again from each place inside it.
  framed('', 'xxxxxwww.', ''),
  framed('', '&lt;https://a.fr', ''),
  framed('', '>', 'a'),
  framed('Un', '[1]', ''),
  framed('a->', '>', 'a'),
  framed('a ', '<m y="" x="', '">'),
  framed('a ', '<b y="" x="', '" =>'),
  framed('[a ', '<m y="" x="', '">'),
  framed('<code ', 'y="" x="<code ', '">a</code>'),
  framed('', '[[<a>x->y] ', ']]'),
  framed('', '[[<a>x->y] ', '</a>]]'),
  framed('', '<poesie>', '<code></poesie></code>'),
  framed('[[', '<poesie>', 'a]]</poesie>'),
  // Two long lists, one of which was read for each item of the other.
  halves('{{{ ', 'a[[b]] '),
  halves('{{{a ', 'a[[b\n\n]] '),
  halves('1|', '|1|\n', '|', '\n'),
  halves('{{a}}|', '|1|\n', '|', '\n'),
  numbered('named notes, each with a second call', (index) => `[[<n${index}>a]] [[<n${index}>]] `),
  numbered('anchors named as ids of tables, and tables', (index) => `[#t${index}_<-]\n\n|a|\n\n`),
  numbered('anchors named as ids of notes, and notes', (index) => `[#nb${index}<-] [[<${index}>a]]`),
  halves('<br>', '[[<a>]]', '[[<a>', ']]'),
  {
    name: 'a note in many languages',
    isWhole: true,
    make: (length) => {
      const parts = Array.from({ length: Math.ceil(length / 5) }, (_, index) => `[${language(index)}]a`)
      return `[[<multi>${parts.join('')}</multi>]]`
    },
  },
]

/** Texts of the same kinds that have been linear from the start. */
const LIKE_THEM: readonly Pattern[] = [
  framed('<span ', 'a ', '=>'),
  framed('<b ', 'a=', ' >c</b>'),
  framed('<x ', 'a=\'b" ', '>'),
  framed('a <span', ' a="b"', ' =>'),
  framed('a <b', ' a=b c', ' ">'),
  framed('<div rel="', 'a ', '">'),
  framed('<a href="', ' ', 'x">b</a>'),
  framed('<a href="', '&#0;', 'x">b</a>'),
  framed('<a style="', 'opacity:0', '">b</a>'),
  framed('<a ', 'href=', '>b</a>'),
  framed('<code class="', 'a ', '">a</code>'),
  framed('[a->', ' ', 'b]'),
  framed('[a->java', '&#9;', 'script:x]'),
  framed('[->a@', 'b.', '!]'),
  framed('a@', 'b.', 'c'),
  framed('<a@', 'b.', '>'),
  framed('<!a', ' x', ''),
  framed('', ' !', ''),
  framed('a', '\u00a0', ';'),
  framed('&', 'a', ';'),
  framed('', '&aaaa', ';'),
  framed('&#', '1', ';'),
  framed('<img1|', 'a|', '>'),
  framed('<img1', ' ', '>'),
  framed('<img1|', '<', '>'),
  framed('', '<img1|a ->', '\n'),
  framed('<multi>', '[[a]] ', '</multi>'),
  framed('<multi>', '[fr]{{{a ', '</multi>'),
  framed('[a', '{{{b}}} ', '->c]'),
  framed('|a', '[b|c]', '|\n'),
  framed('', '-*a\n\n-#*b\n', ''),
  halves('<b>', '</b>'),
  halves('<b>', '[[a]] '),
  halves('<div>', 'a\n\n'),
  halves('<quote>', 'a\n\n'),
  halves('[a ', '|b] '),
  halves('[[a', '->b]'),
  halves('[[a', ' b]] '),
  halves('{', 'a}'),
  halves('{{a ', 'b}} '),
  halves('{{{a', '}}}'),
  halves('{{{ ', '[a }}} ->b] '),
  halves('{{{ ', '<multi>[fr]a</multi>'),
  halves('-****** a\n', '-# b\n'),
  halves('|a|\n', '||b||\n'),
  halves('|a\n', 'b|\n'),
  halves('|a ', '|\n'),
  halves('\n|a|<|', '|^|'),
  halves('a|', '^|', '|', '|\n'),
  halves('[[<', 'a', '', '>b]]'),
  halves('[->a', ']'),
  halves('<multi>[fr]', '[[a]] '),
  numbered('notes in multilingual texts', (index) => `[[<multi>[fr]a[en]b</multi>${index}]]`),
  numbered('quotations of one item each', (index) => `<quote>\n-* a${index}\n</quote>\n`),
  {
    name: 'a table as high as wide',
    isWhole: true,
    make: (length) => repeat(`|${repeat('a|', Math.sqrt(length))}\n`, length),
  },
]

/** More kinds of texts: those that were found to be slow, and their like. */
export const traps: readonly Pattern[] = [...FOUND, ...LIKE_THEM]
