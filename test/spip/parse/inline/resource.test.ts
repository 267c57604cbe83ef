import { expect, test } from 'vitest'
import { treeOf } from '../../../support/print-tree.ts'

test.each([
  ['<https://example.org>', 'target="https://example.org"'],
  ['<"http://example.org/a?b">', 'target="http://example.org/a?b"'],
  ['<https://example.org un site>', 'target="https://example.org"'],
  ['<moi@example.org>', 'target="moi@example.org" kind="mail"'],
  ['<fichier.rtf>', 'target="fichier.rtf" kind="file"'],
  ['<"fichier.rtf">', 'target="fichier.rtf" kind="file"'],
  ['<archive.tar.gz>', 'target="archive.tar.gz" kind="file"'],
  // No word is lost.
  ['<fichier.rtf le rapport>', 'target="fichier.rtf le rapport" kind="file"'],
  ['<fichier.rtf |left>', 'target="fichier.rtf" kind="file"'],
  ['<www.example.org>', 'target="www.example.org" kind="file"'],
  ['<rapport annuel.pdf>', 'target="rapport annuel.pdf" kind="file"'],
  // Accents in both forms: some systems decompose them in names of files.
  ['<r\u00E9sum\u00E9.pdf>', 'target="r\u00E9sum\u00E9.pdf" kind="file"'],
  ['<re\u0301sume\u0301.pdf>', 'target="re\u0301sume\u0301.pdf" kind="file"'],
])('%j', (source, fields) => {
  expect(treeOf(source)).toBe(`paragraph(resource[${fields}])`)
})

test.each([
  ['si x <12.5 et y>3', 'paragraph("si x <12.5 et y>3")'],
  ['<https://example.org', 'paragraph("<" link[url="https://example.org" auto](text[literal]("https://example.org")))'],
  ['{<a.pdf>}', 'paragraph(emphasis(resource[target="a.pdf" kind="file"]))'],
  ['|<a.pdf>|', 'table(tableRow(tableCell(resource[target="a.pdf" kind="file"])))'],
])('%j', (source, expected) => {
  expect(treeOf(source)).toBe(expected)
})

// Where angles are emphasis, words with a dot are words.
test.each([
  ['<la version 2.0 du texte>', 'file', 'emphasis("la version 2.0 du texte")'],
  ['<les 12.5 tonnes>', 'file', 'emphasis("les 12.5 tonnes")'],
  [
    '<voir www.example.org ici>',
    'file',
    'emphasis("voir " link[url="http://www.example.org" auto](text[literal]("www.example.org")) " ici")',
  ],
  ['<rapport annuel.pdf>', 'file', undefined],
  ['<rapport.pdf de 2014>', 'file', undefined],
])('%j is a %s in the notation of SPIP', (source, kind, emphasis) => {
  expect(treeOf(source, { notation: 'spip' })).toContain(`resource[target="${source.slice(1, -1)}" kind="${kind}"]`)
  if (emphasis !== undefined) expect(treeOf(source)).toBe(`paragraph(${emphasis})`)
  else expect(treeOf(source)).toBe(treeOf(source, { notation: 'spip' }))
})

// An arrow is that of a link, a blank line ends what looks like a resource, and a pipe begins a cell.
test.each([
  [
    'a <b.c alors [voir->art3]',
    'paragraph("a <b.c alors " link[url="spip.php?article3" kind="object" reference=article3]("voir"))',
  ],
  ['a <b.c alors\n\nd > e', 'paragraph("a <b.c alors") paragraph("d > e")'],
  [
    '|a|b|\n|c|<|1.5|[voir->art3]|',
    'table(tableRow(tableCell("a") tableCell("b")) tableRow(tableCell[colspan=2]("c") tableCell("1.5") tableCell(link[url="spip.php?article3" kind="object" reference=article3]("voir"))))',
  ],
])('%j holds no resource', (source, expected) => {
  expect(treeOf(source, { notation: 'spip' })).toBe(expected)
})

test.each(['<moi@ex>', '<a b@example.org>', '<../a.pdf>', '<a/b.pdf>'])('%j is no resource', (source) => {
  expect(treeOf(source)).not.toContain('resource')
})
