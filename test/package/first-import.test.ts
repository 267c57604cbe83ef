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
 * the same in every run; there is a hundredth of room for mends. Whoever raises a ceiling says why.
 *
 * Heaps have a third of room above the largest of Node 20, 22, 24 and 26: each of them compiles in its own way.
 */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': {
    files: 116,
    kilobytes: 1783,
    heap: 27,
    why: 'zod, and the French of date-fns, which the models load, with the words of legal forms',
  },
  'ess-domain/spip': {
    files: 1,
    kilobytes: 287.9,
    heap: 2.8,
    why: 'one file, without a package; the list of terms that was prepared, kept for the next text, is 0.5 of it',
  },
  'ess-domain/markdown': {
    files: 181,
    kilobytes: 1015,
    heap: 16,
    why: 'the forty packages of micromark and mdast',
  },
  'ess-domain/unified': {
    files: 88,
    kilobytes: 925,
    heap: 12,
    why: 'the HTML parser of browsers',
  },
  'ess-domain/models': {
    files: 108,
    kilobytes: 1191,
    heap: 23,
    why: 'zod, the French of date-fns, and three files of its own, the words of legal forms and of Insee’s labels among them',
  },
  'ess-domain/phones': {
    files: 94,
    kilobytes: 536,
    heap: 9,
    why: 'the numbering plans of every country, and one file of its own',
  },
  'ess-domain/moderation': {
    files: 1,
    kilobytes: 142,
    heap: 2,
    why: 'one file, without a package; lists that are prepared once are 0.5 of it',
  },
  'ess-domain/interop': {
    files: 112,
    kilobytes: 1798,
    heap: 27,
    why: 'the models, and what zod brings; moderation, of which rows of SPIP are made; the words of legal forms are in the models',
  },
  'ess-domain/i18n': {
    files: 6,
    kilobytes: 189,
    heap: 3.2,
    why: 'the words of every problem, one more of ESUS approvals among them, and labels, without a package',
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
    const heap = ceiling?.heap ?? 0
    const bytes = heapAfter(`import '${specifier}'`, EMPTY_PROGRAM + heap * 1e6)
    expect((bytes - EMPTY_PROGRAM) / 1e6).toBeLessThanOrEqual(heap)
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

/**
 * Runs a module in a new process that never collects garbage, and gives the bytes of its heap: the least of some runs,
 * or the first that is no more than `enough`.
 */
function heapAfter(program: string, enough = 0): number {
  const measured = `${program}\nprocess.stdout.write(String(process.memoryUsage().heapUsed))`
  const room = ['--min-semi-space-size=128', '--max-semi-space-size=128']
  const run = (): number =>
    Number(execFileSync(process.execPath, [...room, '--input-type=module', '--eval', measured], { encoding: 'utf8' }))
  let least = run()
  for (let round = 1; round < ROUNDS && least > enough; round++) least = Math.min(least, run())
  return least
}
