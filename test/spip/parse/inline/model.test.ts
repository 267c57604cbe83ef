import { describe, expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

describe('the call of a model', () => {
  test.each([
    ['<img12>', 'name="img" id=12'],
    ['<img12|left>', 'name="img" id=12 align="left" params=("left")'],
    ['<doc 12|center />', 'name="doc" id=12 align="center" params=("center")'],
    ['<DOC12>', 'name="doc" id=12'],
    ['<emb3|autostart=true>', 'name="emb" id=3 params=("autostart=true")'],
    ['<article12/>', 'name="article" id=12'],
    ['<carte|zoom=4|right>', 'name="carte" align="right" params=("zoom=4" "right")'],
    ['<div|x>', 'name="div" params=("x")'],
    ['<doc12||>', 'name="doc" id=12'],
    // Parameters may hold whole tags.
    ['<doc12|titre=<b>x</b>>', 'name="doc" id=12 params=("titre=<b>x</b>")'],
  ])('%j', (source, fields) => {
    expect(treeOf(source)).toBe(`paragraph(spipModel[${fields}](${JSON.stringify(source)}))`)
  })
})

test('a link among its parameters does not end it', () => {
  expect(treeOf('<doc12|titre=[a->b]>')).toBe(
    'paragraph(spipModel[name="doc" id=12 params=("titre=[a->b]")]("<doc12|titre=[a->b]>"))',
  )
})

describe('where it may stand', () => {
  const model = 'spipModel[name="img" id=1 align="left" params=("left")]("<img1|left>")'

  test.each([
    ['a <img1|left> b', `paragraph("a " ${model} " b")`],
    ['-* <img1|left>', `list(listItem(bare(${model})))`],
    ['|<img1|left>|b|', `table(tableRow(tableCell(${model}) tableCell("b")))`],
    ['{<img1|left>}', `paragraph(emphasis(${model}))`],
    ['[<img1|left>->a]', `paragraph(link[url="a"](${model}))`],
  ])('%j', (source, expected) => {
    expect(treeOf(source)).toBe(expected)
  })
})

test.each([
  '<im1>',
  '<b1>',
  '<h22>',
  '<modele>',
  '<img12',
  '<img12|a',
  '<img12|\n\n>',
  '<img12|\r\n\r\n>',
  '<img12|a\n \t\n|b>',
  '<article />',
  '<img12/',
  '<img12//>',
  '<1img>',
])('%j is no model', (source) => {
  expect(treeOf(source, { notation: 'spip' })).not.toContain('spipModel')
})
