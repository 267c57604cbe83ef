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
 * How heavy each entry may be, minified and compressed, with its packages: what it weighs, and a hundredth for mends.
 * Whoever raises one says why.
 */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': {
    kilobytes: 158.1,
    loads: ['date-fns', 'zod'],
    why: 'everything below but markdown, unified, phones and interop: the markup, the models with zod, moderation, and the words of every problem in two languages',
  },
  'ess-domain/spip': {
    kilobytes: 49.2,
    loads: [],
    why: 'the whole language, both ways: grammar 15, HTML 11, writing back 6, trees 4, arguments and answers of the site 4, typography 3, text 2, terms 2, kept for the next text; names that are no tags, and lines of tags that leave nothing, 0.05; the parts are told one by one in docs/performance.md; 15 is what it should come down to',
  },
  'ess-domain/markdown': {
    kilobytes: 94.8,
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
    why: 'the markup without HTML 32, the parser and the writer of Markdown 29, and what leads from one tree to the other, with what is lost on the way',
  },
  'ess-domain/unified': {
    kilobytes: 120.5,
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
    why: 'the markup with the HTML parser of browsers 58, which makes the tree; trees of Markdown, there and back 8; the words for what is lost',
  },
  'ess-domain/models': {
    kilobytes: 86,
    loads: ['date-fns', 'zod'],
    why: 'zod is a third of it; French words of dates and quantities 15, those of legal forms 4, with those of public bodies and of Insee’s labels, the codes of both NAF 2.5, the rules between entities, and the law',
  },
  'ess-domain/phones': { kilobytes: 52, loads: ['libphonenumber-js'], why: 'the numbering plans of every country' },
  'ess-domain/moderation': {
    kilobytes: 26,
    loads: [],
    why: 'comments, forums, reports, appeals, intake checks, bulk, drawings and sealed logs, with errors that name what a stored record lost on its way through a database: what one of them weighs is below; lists that are prepared once, and ids as the models have them, 0.2; 8 is what it should come down to',
  },
  'ess-domain/interop': {
    kilobytes: 100.6,
    loads: ['zod'],
    why: 'the models of what is read and written, which bring zod; SPIP rows as drivers give them, the parser for the links in them 22, adapters of open data, what several of them say of one organisation 4.4, and vocabularies',
  },
  'ess-domain/i18n': {
    kilobytes: 39.4,
    loads: [],
    why: 'every problem, refusal and reason of law in two languages: some 391 of each, with what to do, some of it by field; letters, labels, those of roles among them, and the clocks of a time zone',
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
  ['actorSchema', 'models', 35],
  // And the rules between entities.
  ['validateDataset', 'models', 53.5],
  // No schema, and no zod: the words and signs around a date, « il y a 20 ans », lists of days, weeks, weekends, which of
  // them follow each other.
  ['parseFrenchDate', 'models', 16.1],
  // The words of every form and status, which of them make a form together, and which categories agree with them.
  ['parseFrenchLegalForm', 'models', 6.45],
  ['assessEss', 'models', 5.2],
  ['toJsonLd', 'interop', 7.2],
])('an app that uses %s of %s carries no more than that', async (name, entry, kilobytes) => {
  const { size } = await weigh(`export {${name}} from 'ess-domain/${entry}'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test.each([
  // Five guards more than a general state machine has, and the words of none; each field of a command, a policy and a
  // stored comment is looked at.
  ['decide', 8.95],
  // The guards of a submission and of a policy, ids among them; what a form sent along, or stands beside what is kept of
  // an address, is left out.
  ['submit', 4.53],
  ['visibleThread', 1.3],
  // Eleven checks, and what each of their settings and facts must be. That they take a third of their time, French texts
  // counted without graphemes, and instants compared as text, weighs 0.05; that lists of words and hosts are prepared
  // once, and not for each message, 0.1.
  ['runChecks, strict', 4.9],
  ['moderationTable', 0.5],
])('an app that uses %s of moderation carries no more than that', async (names, kilobytes) => {
  const { size } = await weigh(`export {${names}} from 'ess-domain/moderation'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test.each([
  // The grammar with the mistakes that it finds, rows and notes that run into the next one among them (0.3), and what is
  // made of it. What takes a tree as well brings what makes events of trees, looks for damage in them, and leaves out
  // what a program has emptied; HTML and text bring typography and what asks the site; HTML, what leaves nothing where a
  // text begins.
  ['parseSpip', 21.8],
  ['spipToHtml', 37.5],
  ['renderSpipInline', 35.1],
  ['spipToText', 26.6],
  ['spipInlineToText', 24.2],
  ['stringifySpip', 28.8],
  // HTML only: its tags are found by the scan of the grammar.
  ['applyTypography', 13.6],
  // A list of terms is prepared once, and not for each text: 0.05 of it.
  ['annotateTerms', 4.72],
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
