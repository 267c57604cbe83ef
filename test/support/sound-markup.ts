import fc from 'fast-check'

const word = fc.constantFrom(
  'pain',
  'été',
  'l’eau',
  "d'un",
  'oui !',
  'non :',
  '« a »',
  '5 %',
  'n° 3',
  '12,5',
  'a~b',
  '&eacute;',
  '日本',
)

const leaf = fc.oneof(
  word,
  word,
  fc.constantFrom('<code>x {y}</code>', '[?terme|définition]', '[SIAE|structure]', '<img12|left>', '<:a:b:>'),
  fc.constantFrom(
    'https://exemple.org/a',
    '<https://exemple.org>',
    '<math>$x^2$</math>',
    '\\{',
    '<multi>[fr]a[en]b</multi>',
  ),
)

const target = fc.constantFrom('art12', 'http://exemple.org', 'a@exemple.org', '#n', 'rub3?a=b')

const words = (parts: readonly string[]) => parts.join(' ')

const { phrase, inline } = fc.letrec<{ phrase: string; inline: string }>((tie) => ({
  // What a link may hold: no link, no note.
  phrase: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('phrase').map((inside) => `{{ ${inside} }}`),
    tie('phrase').map((inside) => `{ ${inside} }`),
  ),
  inline: fc.oneof(
    { depthSize: 'small' },
    tie('phrase'),
    fc.tuple(tie('phrase'), target).map(([text, to]) => `[${text.replace(/\[.*\]/g, 'x')}->${to}]`),
    fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((parts) => `{{ ${words(parts)} }}`),
    tie('phrase').map((inside) => `mot[[note ${inside}]]`),
    fc.array(tie('inline'), { minLength: 2, maxLength: 3 }).map(words),
  ),
}))

const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    phrase.map((title) => `{{{ ${title} }}}`),
    fc
      .array(fc.tuple(fc.constantFrom('*', '#', '**', '##'), inline), { minLength: 1, maxLength: 4 })
      .map((items) => items.map(([marker, text]) => `-${marker} ${text}`).join('\n')),
    fc
      .array(fc.tuple(word, fc.constantFrom('1', '2,5', '')), { minLength: 1, maxLength: 3 })
      .map((rows) => ['|{{a}}|{{b}}|', ...rows.map((cells) => `|${cells.join('|')}|`)].join('\n')),
    fc.array(phrase, { minLength: 1, maxLength: 3 }).map((lines) => `<poesie>\n${lines.join('\n')}\n</poesie>`),
    fc.constantFrom(
      '----',
      '<code>\na\n  b\n</code>',
      '<cadre>a</cadre>',
      '- a\n- b',
      '-- a',
      'a\n_ b',
      '<math>$$x$$</math>',
    ),
    tie('blocks').map((inside) => `<quote>\n${inside}\n</quote>`),
    tie('blocks').map((inside) => `<div>\n${inside}\n</div>`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n')),
}))

/** A text whose markup is closed and nested as the language allows. */
export const soundMarkup: fc.Arbitrary<string> = blocks
