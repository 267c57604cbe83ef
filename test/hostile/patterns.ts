/** A way to make a text as long as one wants, in which something is repeated, left open, or nested. */
export interface Pattern {
  readonly name: string
  /** Is it made of whole constructs, so that its tree is more than text? */
  readonly isWhole: boolean
  /** Makes a text of about that many characters. */
  readonly make: (length: number) => string
}

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

function repeated(unit: string, isWhole: boolean): Pattern {
  return { name: `${unit} repeated`, isWhole, make: (length) => repeat(unit, length) }
}

function nested(open: string, close: string, inside = 'x'): Pattern {
  const make = (length: number): string => {
    const depth = Math.ceil(length / (open.length + close.length))
    return open.repeat(depth) + inside + close.repeat(depth)
  }
  return { name: `${open} nested in ${open}, closed by ${close}`, isWhole: true, make }
}

function framed(head: string, unit: string, tail: string): Pattern {
  const make = (length: number): string => head + repeat(unit, length) + tail
  return { name: `${unit} repeated between ${head} and ${tail || 'the end'}`, isWhole: true, make }
}

function numbered(name: string, unit: (index: number) => string): Pattern {
  const make = (length: number): string => {
    const count = Math.ceil(length / unit(1000).length)
    return Array.from({ length: count }, (_, index) => unit(index)).join('')
  }
  return { name, isWhole: true, make }
}

const OPENERS = [
  [
    '{',
    '{a',
    '{{',
    '{{a ',
    '{{{',
    '{{{a',
    '{{{{',
    '[',
    '[ ',
    '[a',
    '[a ',
    '[[',
    '[[ ',
    '[[a',
    '[[[',
    '[[<',
    '[[<a>',
    '[?',
    '[?a',
  ],
  [
    '[#',
    '[#a',
    '[->',
    '[a->',
    '[a|',
    '[a|b',
    '\\[',
    '<',
    '<a',
    '<a ',
    '<a -',
    '<a b="',
    "<a b='",
    '<<',
    '<<a ',
    '<« ',
    '<!',
    '<!--',
  ],
  [
    '<?',
    '<?php ',
    '<%',
    '<b>',
    '<div>',
    '<p>',
    '<li>',
    '<td>',
    '<code>',
    '<pre>',
    '<html>',
    '<cadre>',
    '<script>',
    '<style>',
  ],
  [
    '<quote>',
    '<poesie>',
    '<multi>',
    '<multi>[fr]',
    '<math>',
    '<math>$',
    '<intro>',
    '<doc1',
    '<doc1|',
    '<doc1|a=<b>',
    '<:',
    '<:a:',
  ],
  ['<https://', '<https://a.fr ', '<a.b ', '<1.', '<a@', '|a\n', '|', '&', '&#', '&am', '\\', '$', '$$', '«', '"', "'"],
].flat()

const CLOSERS = [
  [
    '}',
    '}}',
    '}}}',
    '}}}}',
    ']',
    ']]',
    '->',
    '->]',
    '<-]',
    '>',
    '>>',
    '/>',
    '-->',
    '?>',
    '</',
    '</a',
    '</b>',
    '</code>',
    '</quote>',
  ],
  [
    '</poesie>',
    '</multi>',
    '</math>',
    '</p>',
    '</div>',
    '$</math>',
    ':>',
    '|\n',
    '»',
    ';',
    '!',
    '?',
    ' !',
    ' ?',
    ' :',
    ' ;',
    ' %',
  ],
].flat()

const SEPARATORS = [
  [
    'a',
    'a ',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\n ',
    '\n\n',
    'a\n',
    'a\n\n',
    '~',
    '\u00a0',
    '\u0000',
    '\u0092',
    '.',
    ',',
    ':',
    '-',
    '--',
    '—',
    '_',
  ],
  [
    '1',
    '1 ',
    '/',
    '@',
    '=',
    '#',
    '*',
    '\n_ ',
    '\n- ',
    '\n-- ',
    '\n----',
    '\n-*',
    '\n-* a',
    '\n-# a',
    '\n|a',
    '\n|a|',
    '|a|\n',
    '\n||a|b||',
  ],
  ['\n|^|<|', '|{{a}}|\n', '<br>', '<br><br>', 'M. ', 'n° ', 'http ?', '\\{', '\\|', '&amp;', '&#39;', '<hr>'],
].flat()

const PAIRS = [
  [
    '{a}',
    '{}',
    '{ }',
    '}{',
    '{{a}}',
    '{{}}',
    '{{a}',
    '{a}}',
    '{{{a}}}',
    '{{{}}}',
    '{{{{a}}}}',
    '[a]',
    '[a->b]',
    '[->b]',
    '[a->>b] ',
  ],
  [
    '[a|b]',
    '[a|b{fr}->c]',
    '[a{fr}->c]',
    '[[a]]',
    '[[a]] ',
    '[[<a>b]]',
    '[[<a>]]',
    '[[<>a]]',
    '[[[a->b]]]',
    '[?a]',
    '[?a|b#c]',
    '[#a<-]',
  ],
  [
    '[a->art12]',
    '[->12]',
    '[a->b@c.fr]',
    'a@b.fr ',
    'https://a.fr/ ',
    'https://a.fr/(',
    'www.a.fr ',
    'http:/',
    'www.',
    'a.',
    '<https://a.fr>',
  ],
  [
    '<a.b>',
    '<b>a</b>',
    '<b a>',
    '<a href="b">c</a>',
    '<a b=c d="e">',
    '<i>a<b>c</i>d</b>',
    '<<a>> ',
    '<a b> ',
    '<<a <b> c>> ',
    '<code>a</code>',
  ],
  [
    '<code>\n</code>',
    '<cadre>a</cadre>',
    '<quote>a</quote>',
    '<quote>\n-* a\n</quote>',
    '<poesie>a\nb</poesie>',
    '<!-- a -->',
    '<script>a</script>',
  ],
  [
    '<multi>[fr]a[en]b</multi>',
    '<multi>[de]a</multi>',
    '<math>$a$</math>',
    '<doc1|left>',
    '<:a:b:>',
    '{[a->b]}',
    '[{a}->b]',
    '{[',
    '[{',
    '[<',
    '{<',
  ],
].flat()

const NESTINGS: readonly (readonly [open: string, close: string, inside?: string])[] = [
  ['{', '}'],
  ['{a {', '}}'],
  ['{{', '}}'],
  ['{ ', ' }'],
  ['{{a {b ', '} }}'],
  ['{{{', '}}}'],
  ['[', ']'],
  ['[[', ']]'],
  ['[a ', '->b]'],
  ['[a ', '|b]'],
  ['[?', ']'],
  ['<a ', '>'],
  ['<<a ', '>>'],
  ['<<a <b ', '> c>> '],
  ['<b>', '</b>'],
  ['<span>', '</span>'],
  ['<div>', '</div>'],
  ['<ul><li>', '</li></ul>'],
  ['<quote>', '</quote>'],
  ['<quote>\n\n', '\n\n</quote>'],
  ['<poesie>', '</poesie>'],
  ['<multi>[fr]', '</multi>'],
  ['<code>', '</code>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<doc1|a=', '>'],
  ['«', '»'],
  ['(', ')'],
]

/** Lists that go one level deeper with every item, then come back. */
function staircase(length: number): string {
  const depth = Math.ceil(Math.sqrt(length))
  const steps = Array.from({ length: depth }, (_, index) => Math.min(index, depth - index) + 1)
  return steps.map((level, index) => `-${(index % 3 === 0 ? '#' : '*').repeat(level)} a\n`).join('')
}

const SHAPES: readonly Pattern[] = [
  framed('[a', '[b]', '->'),
  framed('[a', '[b]', '->c]'),
  framed('[a|', 'b{', '->c]'),
  framed('[a|', '{fr}', '->c]'),
  framed('[', 'a|', ']'),
  framed('[a->', 'b', ''),
  framed('[a->', 'b ', ']'),
  framed('[->http://', 'a', ']'),
  framed('[->', 'é', ']'),
  framed('[[', 'a ', ']]'),
  framed('[[', '[a->b] ', ']]'),
  framed('[[<', 'a', '>b]]'),
  framed('[?', 'a ', ']'),
  framed('<a ', 'b ', '>'),
  framed('<a ', 'b="c" ', '>'),
  framed('<a b="', 'c-', '">'),
  framed('<b ', 'x', '>a</b>'),
  framed('<b', ' ', '>a</b>'),
  framed('<', 'a ', '>'),
  framed('<<', 'a ', '>>'),
  framed('<doc1', '|a', '>'),
  framed('<!--', ' -', '-->'),
  framed('<!--', '>', ''),
  framed('https://', 'a.', ''),
  framed('https://', 'a-', ''),
  framed('https://a.fr/', '(', ''),
  framed('https://a.fr/', '.', ''),
  framed('https://a.fr/', '&', ''),
  framed('www.', 'a', '.fr'),
  framed('-', '*', ' a'),
  framed('-', '#*', ' a'),
  framed('|a', '\nb', '|'),
  framed('|', 'a|', '\n'),
  framed('|a|\n', '|^|\n', ''),
  framed('|a|', '<|', '\n'),
  framed('||a|', 'b|', '|\n|c|'),
  framed('{', 'a\n', '}'),
  framed('{{{', 'a\n', '}}}'),
  framed('{', 'a\n\n', '}'),
  framed('<quote>', '\n\na', '</quote>'),
  framed('<multi>', '[fr]a', '</multi>'),
  framed('<multi>', '[a', '</multi>'),
  framed('<poesie>', 'a\n', '</poesie>'),
  framed('<code>', ' ', '</code>'),
  framed('<code>', '\t\n', '</code>'),
  framed('<math>', '$a$', '</math>'),
  framed('<a href="b">', '[c->d]', '</a>'),
  framed('<ul>', '<li>a', '</ul>'),
  framed('<table>', '<tr><td>a', '</table>'),
  framed('{{{a}}}', '{', '}}}}'),
  numbered('notes, each another', (index) => `a[[n${index}]] `),
  numbered('named notes, each another', (index) => `[[<n${index}>a]]`),
  numbered('calls of notes that are not there', (index) => `[[<n${index}>]]`),
  numbered('glossary terms, each another', (index) => `[?mot${index}] `),
  numbered('anchors, each another', (index) => `[#a${index}<-]`),
  numbered('links, each another', (index) => `[a->b${index}] `),
  numbered('abbreviations, each another', (index) => `[A${index}|b] `),
  numbered('tags, each another', (index) => `<x${index}>`),
  numbered('tags and their ends, each another', (index) => `<x${index}>a</x${index}> `),
  numbered('end tags, each another', (index) => `</x${index}>`),
  numbered('attributes, each another', (index) => `<b a${index}="-">c</b>`),
  numbered('models, each another', (index) => `<doc${index}>`),
  numbered('languages, each another', (index) => `[l${index}]a`),
  {
    name: 'attributes of one tag, each another',
    isWhole: true,
    make: (length) => `<b ${numbered('', (i) => `a${i}=b `).make(length)}>c</b>`,
  },
  { name: 'a staircase of lists', isWhole: true, make: staircase },
]

/** Every opener, closer and separator repeated, every pair, every nesting, and shapes that cost others dearly. */
export const patterns: readonly Pattern[] = [
  ...[...OPENERS, ...CLOSERS, ...SEPARATORS].map((unit) => repeated(unit, false)),
  ...PAIRS.map((unit) => repeated(unit, true)),
  ...NESTINGS.map(([open, close, inside]) => nested(open, close, inside)),
  ...SHAPES,
]
