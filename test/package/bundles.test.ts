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

/** How heavy each entry may be, minified and compressed, with its packages. Whoever raises one says why. */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': {
    kilobytes: 143.55,
    loads: ['date-fns', 'zod'],
    why: 'all of the entries below; the words of markdown (1); what was mended in reading and writing SPIP (2.6); what was mended in moderation and its words (0.6); overlaps and who is gone in the rules (0.4); copies that make first imports short (1); the clocks of a time zone (0.4); words for what is missing (0.1); damaged trees and wrong answers of resolve, named (0.1); patterns that are made when they are needed (0.1); resources, abbreviations and tables that stay in their place, and lists and notes written in theirs (0.07); wrong arguments of every function, named (0.1); nothing frozen that was given (0.07); needs of the queue in words, fields that are missing by name, animators told by a role (0.13)',
  },
  'ess-domain/spip': {
    kilobytes: 46.17,
    loads: [],
    why: 'the whole language: its grammar is 13, HTML 11, writing back 5; raw HTML read alike by HTML, text and facts (0.5); what was changed or lost on the way back, around models and in parts of other languages (0.5); what text asks of the site (0.1); the braces of headers, of headings and of their notes, lines in links, narrow spaces (0.4); what was lost on the way back: abbreviations and emphasis in tables, notes alone, bullets, terms, names (0.7); what was mended by going through the reference rule by rule: breaks, escapes, references in addresses, tooltips, parts of tables, written cells (1.5); 15 is what it should come down to; damaged trees and wrong answers of resolve, named (0.25); patterns that are made when they are needed (0.2); resources, abbreviations and tables that stay in their place, and lists and notes written in theirs (0.22); gaps in a list of terms, named (0.05)',
  },
  'ess-domain/markdown': {
    kilobytes: 88.95,
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
    why: 'the markup, and the parser and the writer of Markdown (29); copies, and files that `unified` takes from inside (1.2); what was mended in the markup (1.5); damaged trees and wrong answers of resolve, named, and what nodes of other tools hold (0.9); resources, abbreviations and tables that stay in their place, and lists and notes written in theirs (0.22)',
  },
  'ess-domain/unified': {
    kilobytes: 114.7,
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
    why: 'the markup, and the HTML parser of browsers (58), which makes the tree; trees of Markdown, there (3) and back (3.5), the words for what is lost; copies (1); what was mended in the markup (1.5); damaged trees and wrong answers of resolve, named (0.8); resources, abbreviations and tables that stay in their place, and lists and notes written in theirs (0.2)',
  },
  'ess-domain/models': {
    kilobytes: 73.69,
    loads: ['date-fns', 'zod'],
    why: 'zod is a third of it; the rules and the law (overlaps of definitions and conventions, who is gone, ends before beginnings: 0.3; visits that were cancelled, dates of an approval: 0.1); French words of dates (12.5: seasons, weeks, bounds and lists of days are read), the codes of both NAF (2.5); more words of doubt and of bounds, bounds without a year, points between thousands (0.35); arguments that are named (0.08); nothing frozen that was given (0.07); wrong arguments, named (0.05); doubt, bounds and decades in French words (0.02); fields that are missing by name, animators told by a role (0.07)',
  },
  'ess-domain/phones': { kilobytes: 52, loads: ['libphonenumber-js'], why: 'the numbering plans of every country' },
  'ess-domain/moderation': {
    kilobytes: 23.32,
    loads: [],
    why: 'comments, forums, reports, appeals, intake checks, bulk, drawings, sealed logs: what one of them weighs is below; IPv6 networks of any spelling and reports that are sent again (0.2); the shape of entries that were stored (0.4); the queue of one moderator, hosts in addresses, seals that are texts (0.3); only the known fields of what forms send, addresses that can be purged, records that a store damaged (0.4); dates of a database that are no instants (0.02); wrong arguments of every function, named (0.15); gaps in lists, and dates of a check that is called by itself, named (0.16), rules said once (-0.13)',
  },
  'ess-domain/interop': {
    kilobytes: 89.18,
    loads: ['zod'],
    why: 'the models of what is read and written, which bring zod; SPIP rows, and the parser for the links in them (22); adapters of open data, vocabularies; changes of clocks, encodings and wrong options of imports (0.3); streets and numbers of establishments, answers about the past, cells that are none (0.35); what was mended in the parser (0.6); damaged trees and wrong answers of resolve, named (0.3); resources, abbreviations and tables that stay in their place, and lists and notes written in theirs (0.07); nothing frozen that was given (0.07); wrong arguments, named (0.1); what is gone from maps, pages of answers (0.06); animators named once (0.03)',
  },
  'ess-domain/i18n': {
    kilobytes: 34.05,
    loads: [],
    why: 'every problem, refusal and reason of law in two languages: some 380 of each; numbers that agree, instants with an offset (0.2); dates of an approval that contradict each other (0.2); the clocks of a time zone (0.4); why an administrator may not expire (0.1); words as natives write them, and fixes in more messages (0.45); words for params that are missing, and for what people forget to write (0.1); needs of the queue, fields that are missing by name (0.1)',
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

test('a form that checks a SIRET carries no schema', async () => {
  const { size, packages } = await weigh("export {parseSiret} from 'ess-domain/models'")
  expect(packages).toEqual([])
  expect(size / 1000).toBeLessThanOrEqual(2)
})

test.each([
  // The schema of one entity: zod (27), the numbers and dates in it.
  ['actorSchema', 'models', 34.4],
  ['validateDataset', 'models', 51.84],
  // No schema, and no zod.
  ['parseFrenchDate', 'models', 11.53],
  ['assessEss', 'models', 4.7],
  ['toJsonLd', 'interop', 6.51],
])('an app that uses %s of %s carries no more than that', async (name, entry, kilobytes) => {
  const { size } = await weigh(`export {${name}} from 'ess-domain/${entry}'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test.each([
  // Five guards more than a general state machine has, and the words of none: 8 was what it should come down to. Each
  // field of a policy and of the words is looked at (0.3); IPv6 networks of any spelling (0.1); instants below the millisecond (0.03).
  // Words and grounds are taken without what was sent along (0.2).
  ['decide', 8],
  // Whoever writes is asked for a known role, and an answer for what it answers (0.1); words, signatures and addresses
  // are taken without what was sent along (0.2).
  ['submit', 4.1],
  // A thread that is no list is named (0.2), and a gap in one (0.08).
  ['visibleThread', 1.16],
  // Hosts are read out of addresses (0.2); dates that are no instants are refused (0.02); patterns wait (0.03);
  // input that is none is named (0.04), and gaps in the history (0.05).
  ['runChecks, strict', 4.17],
  ['moderationTable', 0.5],
])('an app that uses %s of moderation carries no more than that', async (names, kilobytes) => {
  const { size } = await weigh(`export {${names}} from 'ess-domain/moderation'`)
  expect(size / 1000).toBeLessThanOrEqual(kilobytes)
})

test.each([
  // The grammar, the tree or HTML of it, and the one-line grammar; what takes a tree as well brings what reads trees.
  // HTML and text read raw HTML by the same events (0.4), and HTML keeps block models out of spans (0.1).
  // Headers, headings and their notes tell whose braces are whose, and lines in links what starts them (0.3); accents
  // and narrow spaces in typography, headings around block models (0.2); what was lost on the way back (0.7);
  // parentheses in addresses (0.04). Breaks, escapes, references in addresses, tooltips, parts of tables, as the
  // reference has them (0.6 of reading, 0.5 of HTML, 0.4 of typography).
  // What takes a tree looks at all of it first, for a damaged one had no end (0.4), and what asks the site, at its
  // answers (0.3). Constants are written as numbers (-0.5), and patterns such as /\p{L}/u made when they
  // are needed (0.02 to 0.1). Resources, abbreviations and tables that stay in their place (0.1), lists and notes that
  // are written in theirs (0.15).
  ['parseSpip', 20.65],
  ['spipToHtml', 35],
  ['renderSpipInline', 33.05],
  ['spipToText', 24.75],
  ['stringifySpip', 26.95],
  // HTML only: its tags are found by the scan of the grammar.
  ['applyTypography', 13.05],
  ['annotateTerms', 4.02],
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
