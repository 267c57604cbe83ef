import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'

interface Ceiling {
  readonly kilobytes: number
  /** The packages that it loads. */
  readonly loads: readonly string[]
  readonly why: string
}

/**
 * How heavy each entry may be, minified and compressed, with its packages: what it weighs, and room for a mend or two.
 * Whoever raises one says why.
 */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': {
    kilobytes: 152.42,
    loads: ['date-fns', 'zod'],
    why: 'all of the entries below but markdown, unified, phones and interop: the markup, the models, moderation with what each entry of a stored log must hold, the words of every problem, letters of what rows of a database hold, attributes that are taken away and rows that never end; what was created after its end, and open ends of dates (0.1), days between which something is and bounds behind « d’ » (0.2), centuries, decades and quarters that are told together, and eras (0.2), texts of which nothing is seen, words of double definitions (0.05), typography of titles (0.02), nodes of models that are none (0.05), options of letters that are no texts (0.04), words of refusals that hold for the case (0.25) and items without a list (0.02)',
  },
  'ess-domain/spip': {
    kilobytes: 48.04,
    loads: [],
    why: 'the whole language, and tables that only their tree tells the headers of: grammar 15.1, HTML, with items without a list that end each other (0.02), 11.3, writing back, with abbreviations in cells (0.02), 5.8, trees 4.2, arguments, options and answers of the site, with the nodes of models that are none (0.05), 4.1, typography, of titles too, 2.8, terms 2.1, text 2.2; the parts are told one by one in docs/performance.md; 15 is what it should come down to',
  },
  'ess-domain/markdown': {
    kilobytes: 93.72,
    loads: [
      'ccount',
      'decode-named-character-reference',
      'escape-string-regexp',
      'longest-streak',
      'markdown-table',
      'mdast-util-find-and-replace',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast-util-gfm-autolink-literal',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'mdast-util-gfm-task-list-item',
      'mdast-util-phrasing',
      'mdast-util-to-markdown',
      'mdast-util-to-string',
      'micromark',
      'micromark-core-commonmark',
      'micromark-extension-gfm',
      'micromark-extension-gfm-autolink-literal',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'micromark-extension-gfm-task-list-item',
      'micromark-factory-destination',
      'micromark-factory-label',
      'micromark-factory-space',
      'micromark-factory-title',
      'micromark-factory-whitespace',
      'micromark-util-character',
      'micromark-util-chunked',
      'micromark-util-classify-character',
      'micromark-util-combine-extensions',
      'micromark-util-decode-numeric-character-reference',
      'micromark-util-decode-string',
      'micromark-util-edit-map',
      'micromark-util-html-tag-name',
      'micromark-util-normalize-identifier',
      'micromark-util-resolve-all',
      'micromark-util-subtokenize',
      'unist-util-is',
      'unist-util-stringify-position',
      'unist-util-visit',
      'unist-util-visit-parents',
      'zwitch',
    ],
    why: 'the markup without HTML (32), the parser and the writer of Markdown (29), what leads from one tree to the other, with tags that nobody closed (0.5), formulas and models in HTML and headings (0.5), white space that stands out of links (0.1), paragraphs that tags of blocks part (0.1), nodes of models that are none (0.1), places of blocks of HTML (0.02), and what is lost on the way',
  },
  'ess-domain/unified': {
    kilobytes: 119.32,
    loads: [
      'comma-separated-tokens',
      'hast-util-from-html',
      'hast-util-from-parse5',
      'hast-util-parse-selector',
      'hastscript',
      'property-information',
      'space-separated-tokens',
      'unist-util-stringify-position',
      'vfile',
      'vfile-location',
      'vfile-message',
      'web-namespaces',
    ],
    why: 'the markup, and the HTML parser of browsers (58), which makes the tree; trees of Markdown, there (4, with tags that nobody closed, formulas and models in HTML and headings) and back (3.65, with white space that stands out of links and paragraphs that tags of blocks part), the words for what is lost, what references to windows-1252 mean, nodes of models that are none (0.1), places of blocks of HTML (0.02), and tags of links with angles in quotes',
  },
  'ess-domain/models': {
    kilobytes: 78.04,
    loads: ['date-fns', 'zod'],
    why: 'zod is a third of it; French words of dates and quantities, in front of them and behind, which leave an end open (0.08), amounts with their sign in front, accents for apostrophes, centuries, decades and quarters (0.1) that are told together, or behind their year, and days that are told as ranks (13.6), days between which something is, several of which one is not the day, numbers of laws (0.2), the rules, who is a member twice and what was created after its end among them, and the law, whose answers are copies (0.01), the codes of both NAF (2.5)',
  },
  'ess-domain/phones': { kilobytes: 52, loads: ['libphonenumber-js'], why: 'the numbering plans of every country' },
  'ess-domain/moderation': {
    kilobytes: 25.3,
    loads: [],
    why: 'comments, forums that are reopened, with the comments that their quiet days count from (0.15), reports, appeals, intake checks, bulk, drawings, sealed logs, and errors that name a stored forum, report or author that lost a part (0.15), a denial that names the answer that is left (0.05), sections of a forum that are no ids (0.02), words of an edit without a text (0.01), what a closed forum is about and what a moderator may decide on (0.04), or that name what a database gave back in another type, or as `null`: what one of them weighs is below; 8 is what it should come down to',
  },
  'ess-domain/interop': {
    kilobytes: 93.82,
    loads: ['zod'],
    why: 'the models of what is read and written, which bring zod; SPIP rows as drivers give them, dates, ranks and lists that are none in what is written back (0.25), and the parser for the links in them (22), with what models answer (0.2); adapters of open data, with towns behind a street, the two stocks of Sirene, that of the past and what is masked in them, vocabularies, times in them that are no whole days, ids that hold what parts them, years before 100, short names of countries, references that are digits and no account, and cells of every kind that a table left empty (0.02), answers that are copies (0.02)',
  },
  'ess-domain/i18n': {
    kilobytes: 37.27,
    loads: [],
    why: 'every problem, refusal and reason of law in two languages: some 380 of each, with what to do, some of it by field; letters, labels of forums, reports and appeals (0.5), what rows of a database hold, options and grounds of letters that are no texts (0.14), words for forums of sections, for moderators of articles, for one link and for dates of one minute (0.21), and the clocks of a time zone',
  },
}

const readme = readFileSync('README.md', 'utf8')

/** What a row of the table of the README says that an entry weighs; `ess-domain` itself has none. */
function weightToldOf(specifier: string): number | undefined {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${specifier}\` |`))
  return row === undefined ? undefined : Number(row.split('|').at(-2))
}

describe.each(subpaths)('$specifier', ({ specifier, code }) => {
  const bundle = weigh(`export * from './${code}'`)

  test('weighs what the README says', async () => {
    const told = weightToldOf(specifier)
    expect(told === undefined).toBe(specifier === 'ess-domain')
    if (told !== undefined) expect(Math.abs((await bundle).size / 1000 / told - 1)).toBeLessThan(0.03)
  })

  test('runs in a browser, and loads only its packages', async () => {
    expect((await bundle).packages).toEqual(CEILINGS[specifier]?.loads)
  })

  test('stays under its ceiling', async () => {
    expect((await bundle).size / 1000).toBeLessThanOrEqual(CEILINGS[specifier]?.kilobytes ?? 0)
  })
})

const SENTENCE =
  /`(spipToHtml)` weighs ([\d.]+) KB, `(parseSpip)` ([\d.]+), `(decide)` ([\d.]+), `(parseSiret)` ([\d.]+)\./

test('single functions weigh what the README says', async () => {
  const [, ...told] = SENTENCE.exec(readme) ?? []
  expect(told.length).toBe(8)
  for (let index = 0; index < told.length; index += 2) {
    const { size } = await weigh(`export {${told[index]}} from 'ess-domain'`)
    expect(Math.abs(size / 1000 / Number(told[index + 1]) - 1), told[index]).toBeLessThan(0.03)
  }
})

test('a form that checks a SIRET carries no schema', async () => {
  const { size, packages } = await weigh("export {parseSiret} from 'ess-domain/models'")
  expect(packages).toEqual([])
  expect(size / 1000).toBeLessThanOrEqual(2)
})

test.each([
  // The schema of one entity: zod (27), the numbers and dates in it.
  ['actorSchema', 'models', 34.5],
  // And the rules between entities, with members that are listed twice.
  ['validateDataset', 'models', 52.9],
  // No schema, and no zod; the words and signs in front of a date and behind it, which leave an end open, the names that
  // stand between, lists of days, when it was not; the quantities of « il y a 20 ans », with all that they are counted in
  // and over; accents for apostrophes, « 1º juillet »; centuries, decades and quarters (0.1) that are told together; what
  // is before our era; days between which something is, of which one is not the day, bounds behind « d’ » and behind
  // « il y a 20 ans », numbers of laws (0.17).
  ['parseFrenchDate', 'models', 14.31],
  // The lists and the dates that they read are looked at.
  ['assessEss', 'models', 5],
  // The ids of a thread are looked at, who bears a PTCE is told once, ends of times that are no whole days are told.
  ['toJsonLd', 'interop', 7.1],
])('an app that uses %s of %s carries no more than that', async (name, entry, kilobytes) => {
  const { size } = await weigh(`export {${name}} from 'ess-domain/${entry}'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test.each([
  // Five guards more than a general state machine has, and the words of none; each field of a policy, of words and of
  // grounds is looked at, and what is read of a stored comment. All that grounds lack is told, and whose a report is;
  // an id that is a number is none, nor is a text of which nothing is seen (0.05). Effects go to one list, for speed (0.02). What a closed forum is
  // about is told, and the kind of a scope (0.03).
  ['decide', 8.76],
  // The guards of a submission and of a policy, which name an id that is a number; what a form sent along is left out,
  // and so is what nobody sees (0.05). What a closed forum is about is told (0.03).
  ['submit', 4.34],
  // A number among the ids would lose replies.
  ['visibleThread', 1.3],
  // Eleven checks, and what each of their settings and facts must be; signs without width in an address.
  ['runChecks, strict', 4.67],
  ['moderationTable', 0.5],
])('an app that uses %s of moderation carries no more than that', async (names, kilobytes) => {
  const { size } = await weigh(`export {${names}} from 'ess-domain/moderation'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test.each([
  // The grammar, which chooses the part of a multilingual text that notes go on from, and what is made of it. What
  // takes a tree as well brings what makes events of trees, and looks for damage in them; HTML and text bring typography
  // and what asks the site, and looks into the models that it answers (0.05; 0.15 for plain text). HTML tells of every attribute and address of a tag that is not allowed,
  // leaves no white space of what goes, and finds the headers that only a tree tells.
  ['parseSpip', 21.2],
  ['spipToHtml', 36.62],
  ['renderSpipInline', 34.25],
  ['spipToText', 25.96],
  ['spipInlineToText', 23.53],
  ['stringifySpip', 28.13],
  // HTML only: its tags are found by the scan of the grammar.
  ['applyTypography', 13.4],
  // A term without a definition is named; terms behind the apostrophe U+02BC, with soft hyphens (0.02), with signs (0.02), at their ends too (0.02).
  ['annotateTerms', 4.57],
])('an app that uses %s of spip carries no more than that', async (names, kilobytes) => {
  const { size } = await weigh(`export {${names}} from 'ess-domain/spip'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test('a bundler drops the entries that an app does not use', async () => {
  const everyday = await weigh("export {describe} from 'ess-domain'")
  const alone = await weigh("export {describe} from 'ess-domain/i18n'")
  expect(everyday.packages).toEqual([])
  expect(everyday.size).toBeLessThan(alone.size * 1.01)
})

/** Bundles a program as a site would. Platform `browser` makes esbuild fail on a built-in module of Node. */
async function weigh(program: string): Promise<{ size: number; packages: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
    // The paths of the compiler lead to the sources: what counts is what is published.
    tsconfigRaw: {},
  })
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const packages = used.flatMap(([input]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [])
  return { size: gzipSync(outputFiles[0]?.contents ?? '').length, packages: [...new Set(packages)].sort() }
}
