import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'

/**
 * How heavy each entry may be, minified and compressed, with the packages that it loads.
 * A ceiling is raised in the commit that needs it, with the reason.
 */
const CEILINGS: Readonly<
  Record<string, { readonly kilobytes: number; readonly loads: readonly string[]; readonly why: string }>
> = {
  'ess-domain': { kilobytes: 90, loads: ['date-fns', 'zod'], why: 'all of the entries below but interop' },
  'ess-domain/spip': {
    kilobytes: 15,
    loads: [],
    why: 'lighter than the lightest Markdown renderer with notes and tables',
  },
  'ess-domain/models': { kilobytes: 60, loads: ['date-fns', 'zod'], why: 'zod alone weighs 26' },
  'ess-domain/moderation': { kilobytes: 8, loads: [], why: 'a table, its guards and its log' },
  'ess-domain/i18n': { kilobytes: 20, loads: [], why: 'every problem and refusal in two languages' },
}

describe.each(subpaths)('$specifier', ({ specifier, code }) => {
  test('runs in a browser, loads only its packages and stays under its ceiling', async () => {
    const ceiling = CEILINGS[specifier]
    const { size, packages } = await weigh(`export * from './${code}'`)
    expect(packages).toEqual(ceiling?.loads)
    expect(size / 1000).toBeLessThanOrEqual(ceiling?.kilobytes ?? 0)
  })
})

test('a bundler drops what an app does not import', async () => {
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
  })
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const packages = used.flatMap(([input]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [])
  return { size: gzipSync(outputFiles[0]?.contents ?? '').length, packages: [...new Set(packages)].sort() }
}
