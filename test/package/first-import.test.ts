import { execFileSync } from 'node:child_process'
import { build, type Metafile } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'

interface Ceiling {
  /** That the engine opens, packages included. */
  readonly files: number
  /** Of source in them, which it reads whole: a thousand bytes each. */
  readonly kilobytes: number
  /** Of sources, compiled code, and what is made while files are loaded: a million bytes each. */
  readonly heap: number
  readonly why: string
}

/**
 * How much a first import may have the engine do. Its time is measured by `npm run bench`, and not held here: on a busy
 * machine no two runs agree. It goes by the files to open, the source to read, and what is made on the way, which are
 * the same in every run. Whoever raises a ceiling says why.
 *
 * Heaps have a third of room above the largest of Node 20, 22, 24 and 26: each of them compiles in its own way.
 */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': {
    files: 116,
    kilobytes: 1723,
    heap: 27,
    why: 'zod, and the French of date-fns, which the models load; what ids and dates of stored records must be, and stored forums, and options of letters (1); a comment for each file that is put together',
  },
  'ess-domain/spip': {
    files: 1,
    kilobytes: 282,
    heap: 2.8,
    why: 'one file, without a package; what models answer is looked into (1)',
  },
  'ess-domain/markdown': {
    files: 181,
    kilobytes: 1003,
    heap: 16,
    why: 'the forty packages of micromark and mdast; lines of HTML that would begin a block, white space in links, tags of blocks in lines and of paragraphs, in two files for both ways; places of what is made (1)',
  },
  'ess-domain/unified': {
    files: 88,
    kilobytes: 916,
    heap: 12,
    why: 'the HTML parser of browsers; what HTML in Markdown, and tags of blocks in its lines and of paragraphs, in two files, ask; places of what is made (1)',
  },
  'ess-domain/models': {
    files: 108,
    kilobytes: 1151,
    heap: 23,
    why: 'zod, the French of date-fns, and three files of its own; quarters that are told together (1), days between which something is (1)',
  },
  'ess-domain/phones': {
    files: 94,
    kilobytes: 536,
    heap: 9,
    why: 'the numbering plans of every country, and one file of its own',
  },
  'ess-domain/moderation': {
    files: 1,
    kilobytes: 139,
    heap: 2,
    why: 'one file, without a package; forums that are reopened, and what stored forums and reports must be (2), words of an edit that are read (1)',
  },
  'ess-domain/interop': {
    files: 112,
    kilobytes: 1719,
    heap: 27,
    why: 'the models, and what zod brings; units of Sirene in their periods; moderation, of which rows of SPIP are made; short names of countries, towns behind a street (1), dates, ranks and lists that are none in rows that are written (2), days between which something is (1), answers that are copies (1)',
  },
  'ess-domain/i18n': {
    files: 6,
    kilobytes: 177,
    heap: 3.2,
    why: 'the words of every problem, field by field where one code is of several, rows and attributes of markup too, labels of forums, reports and appeals (2), without a package',
  },
}

const ROUNDS = 3

const EMPTY_PROGRAM = heapAfter('')

describe.each(subpaths)('the first import of $specifier', ({ specifier, code }) => {
  const ceiling = CEILINGS[specifier]

  test('opens no more files, and reads no more source', async () => {
    const loaded = await filesOf(code)
    expect(loaded.length).toBeLessThanOrEqual(ceiling?.files ?? 0)
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toBeLessThanOrEqual(ceiling?.kilobytes ?? 0)
  })

  test('makes no more', () => {
    expect((heapAfter(`import '${specifier}'`) - EMPTY_PROGRAM) / 1e6).toBeLessThanOrEqual(ceiling?.heap ?? 0)
  })
})

/** Follows the imports of a file as Node does: whole files, whatever is used of them, and none that are loaded later. */
async function filesOf(entry: string): Promise<Metafile['inputs'][string][]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    // As Node reads the manifest of a package.
    mainFields: ['main'],
    ignoreAnnotations: true,
    logLevel: 'silent',
    tsconfigRaw: {},
  })
  const found = new Set<string>()
  const waiting = Object.keys(metafile.inputs).filter((path) => entry.endsWith(path))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const input = metafile.inputs[path]
    if (input === undefined || found.has(path)) continue
    found.add(path)
    waiting.push(...input.imports.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path))
  }
  return [...found].flatMap((path) => metafile.inputs[path] ?? [])
}

/** Runs a module in a new process that never collects garbage, and gives the bytes of its heap: the least of some runs. */
function heapAfter(program: string): number {
  const measured = `${program}\nprocess.stdout.write(String(process.memoryUsage().heapUsed))`
  const room = ['--min-semi-space-size=128', '--max-semi-space-size=128']
  const run = (): number =>
    Number(execFileSync(process.execPath, [...room, '--input-type=module', '--eval', measured], { encoding: 'utf8' }))
  return Math.min(...Array.from({ length: ROUNDS }, run))
}
