import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

const em = (text: string) => `emphasis("${text}")`

describe('an angle opens at the start of what holds it', () => {
  test.each([
    ['<mot>', `paragraph(${em('mot')})`],
    ['a\n<mot>', `paragraph("a" break-auto ${em('mot')})`],
    ['-* <mot>', `list(listItem(bare(${em('mot')})))`],
    ['-*<mot>', `list(listItem(bare(${em('mot')})))`],
    ['a\r-*<mot>', `paragraph("a") list(listItem(bare(${em('mot')})))`],
    ['|<mot>|', `table(tableRow(tableCell(${em('mot')})))`],
    ['{{{<mot>}}}', `heading(${em('mot')})`],
    ['<quote><mot></quote><suite>', `blockquote(paragraph(${em('mot')})) paragraph(${em('suite')})`],
    ['<poesie><vers></poesie><suite>', `poetry(poetryLine(${em('vers')})) paragraph(${em('suite')})`],
    ['<poesie>\n<vers>\n</poesie>', `poetry(poetryLine(${em('vers')}))`],
    [
      '<multi>[fr]<mot>[en]<word></multi>',
      `paragraph(multi(multiVariant[lang="fr"](${em('mot')}) multiVariant[lang="en"](${em('word')})))`,
    ],
    ['<b><mot></b>', `paragraph(html("<b>") ${em('mot')} html("</b>"))`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

describe('it opens after white space and opening signs, and closes before white space and signs', () => {
  test.each([
    ['un <mot> ici', `"un " ${em('mot')} " ici"`],
    ['un\u00a0<mot>\u00a0!', `"un~" ${em('mot')} "~!"`],
    ['«\u202f<mot>\u202f»', `"«\u202f" ${em('mot')} "\u202f»"`],
    ['un~<mot>', `"un~" ${em('mot')}`],
    ['(<mot>)', `"(" ${em('mot')} ")"`],
    ['«<mot>»', `"«" ${em('mot')} "»"`],
    ['"<mot>",', `"\\"" ${em('mot')} "\\","`],
    ["l'<esprit>", `"l'" ${em('esprit')}`],
    ['—<mot>—', `"—" ${em('mot')} "—"`],
    ['<mot>…', `${em('mot')} "…"`],
    ['<mot>☺', `${em('mot')} "☺"`],
    ['<mot>😀', `${em('mot')} "😀"`],
    ['<<mot>>👍🏽 !', `strong("mot") "👍🏽 !"`],
    ['<mot>€', `${em('mot')} "€"`],
    ['<été>', em('été')],
    ['<𝐀bc>', em('𝐀bc')],
    ['<« oui »>', em('« oui »')],
    ['<"oui">', em('\\"oui\\"')],
    ['<<2024>>', 'strong("2024")'],
    ['<<un <mot> gras>>', 'strong("un " emphasis("mot") " gras")'],
    ['<un\nmot>', 'emphasis("un" break-auto "mot")'],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(`paragraph(${expected})`)
  })
})

describe('is text', () => {
  test.each([
    'a<mot> b',
    'a <mot>b',
    'a <mot>𝐀',
    'a <mot>2',
    'a <mot>\ud83d',
    '><mot> b',
    '3 < 4',
    '<3',
    '< mot>',
    '<2024>',
    '<mot >',
    '<-',
    '->',
    '<mot',
    'a > b',
    '<>',
    '<😀>',
    '<<>>',
    '<<<<<< mot >>>>>>',
    'mot <<<',
    '<<<\u00a0mot\u00a0>>>',
    'a |<mot> b',
  ])('%j', (source) => {
    expect(treeOf(source)).not.toMatch(/emphasis|strong/)
  })

  test.each(['<un\n\nmot>', '-* <un\n-* mot>', '|<un|mot>|', '[<un->u] mot>'])(
    'over the end of what holds it: %j',
    (source) => {
      expect(treeOf(source)).not.toContain('emphasis')
    },
  )
})

test.each(['<mot>', '<<mot>>', 'un <mot> ici'])('read as SPIP, %j has no angles that mean something', (source) => {
  expect(treeOf(source, { notation: 'spip' })).not.toMatch(/emphasis|strong/)
})

test.each(['voir [1\n|<mot>|b|', 'a[[n [x->y]\n|<mot>|b|\n]]'])('opens in a row behind brackets: %j', (source) => {
  expect(treeOf(source)).toContain('emphasis("mot")')
})
