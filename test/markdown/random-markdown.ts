import fc from 'fast-check'

/*
 * Random Markdown whose tags match: blocks in each other, spans in each other, signs of both markups among words, each
 * of which comes once (`qzaa`, `qzab`…). Notes are called or not, their bodies stand at the end.
 */

type Text = fc.Arbitrary<string>

const WORD = '\u0001'

const SIGNS =
  '{ {{ {{{ } }} }}} [[ ]] [ ] -> | < > & &amp; &eacute; $ ~ _ * ` \\ ! « » : -* - # + 1. = http: a@b <a @ ![ ](c) ^'.split(
    ' ',
  )

const leaf: Text = fc.oneof(
  { weight: 6, arbitrary: fc.constant(WORD) },
  fc.constantFrom(
    `\`${WORD}\``,
    `![${WORD}](i.png)`,
    '<https://exemple.org/a?b=c&d>',
    'https://exemple.org',
    `<abbr title="t">${WORD}</abbr>`,
    '<a id="x"></a>',
    '[^n]',
    '[^m]',
    '$x^2$',
    '<br>',
    '\\\n',
    '\n',
    '<!-- c -->',
    `[${WORD}][r]`,
    `[${WORD}]()`,
  ),
  fc.constantFrom(...SIGNS),
)

const AROUND = [
  ['*', '*'],
  ['**', '**'],
  ['~~', '~~'],
  ['[', '](/u)'],
  ['[', '](/u "t")'],
  ['<b>', '</b>'],
  ['<del>', '</del>'],
  ['<span lang="en">', '</span>'],
] as const

function spans(depth: number): Text {
  const around = fc.tuple(
    fc.constantFrom(...AROUND),
    fc.constant(null).chain(() => spans(depth - 1)),
  )
  const one =
    depth === 0
      ? leaf
      : fc.oneof(
          { weight: 4, arbitrary: leaf },
          around.map(([[open, close], text]) => open + text + close),
        )
  return fc
    .array(fc.tuple(one, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 4 })
    .map((parts) => WORD + parts.flat().join('') + WORD)
}

const line: Text = spans(1).map((text) => text.replace(/\\?\n/g, ' '))

function indented(text: string, first: string, others: string): string {
  return first + text.replace(/\n(?=.)/g, `\n${others}`)
}

// Behind the box of a task, a fence is text, and the one that ends the code begins another.
function signOf(item: string, sign: string): string {
  return item.startsWith('```') ? sign.replace('[x] ', '') : sign
}

function block(depth: number): Text {
  const table = fc.tuple(line, line, line).map((cells) => {
    const [a, b, c] = cells.map((cell) => cell.replaceAll('|', '\\|'))
    return `| ${a} | ${b} |\n| - | -: |\n| ${c} | |`
  })
  const leaves = [
    spans(2),
    spans(2),
    fc.tuple(fc.constantFrom('#', '##', '###'), line).map(([sign, text]) => `${sign} ${text}`),
    fc.constant(`\`\`\`js\n${WORD} {a} *b*\n\`\`\``),
    fc.constant('***'),
    fc.constant(`<p>*${WORD}* {a}</p>`),
    table,
  ]
  if (depth === 0) return fc.oneof(...leaves)
  const inner = blocks(depth - 1)
  const list = fc
    .tuple(
      fc.constantFrom('- ', '1. ', '3. ', '- [x] '),
      fc.constantFrom('\n', '\n\n'),
      fc.array(inner, { minLength: 1, maxLength: 3 }),
    )
    .map(([sign, between, items]) =>
      items
        .map((item) => indented(item, signOf(item, sign), ' '.repeat(sign === '- [x] ' ? 2 : sign.length)))
        .join(between),
    )
  return fc.oneof(
    ...leaves,
    list,
    inner.map((text) => indented(text, '> ', '> ').replace(/\n\n/g, '\n>\n')),
    inner.map((text) => `<div>\n\n${text}\n\n</div>`),
  )
}

function blocks(depth: number): Text {
  return fc.array(block(depth), { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n\n'))
}

/** A text of Markdown; each of its words comes once. */
export const randomMarkdown: Text = fc.tuple(blocks(2), spans(1), blocks(0)).map(([text, note, other]) => {
  const notes = `\n\n[^n]: ${note}\n\n[^m]: ${indented(other, '', '    ')}\n\n[r]: /r "t"\n`
  let count = 0
  return (text + notes).replaceAll(WORD, () => {
    const index = count++
    return `qz${String.fromCharCode(97 + (Math.floor(index / 26) % 26), 97 + (index % 26))}`
  })
})
