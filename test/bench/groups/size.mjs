import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ENTRIES } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const LIMITS = { 'ess-domain/spip': { floor: 15, aim: 11 }, 'ess-domain/moderation': { floor: 8, aim: 6 } }
const PARTS = {
  spipToHtml: 'ess-domain/spip',
  parseSpip: 'ess-domain/spip',
  spipToText: 'ess-domain/spip',
  applyTypography: 'ess-domain/spip',
  decide: 'ess-domain/moderation',
  parseSiret: 'ess-domain/models',
}
const SANITIZE = "export {default as sanitizeHtml} from 'sanitize-html'"
const MARKED = "export {marked} from 'marked'"
const PEERS = {
  marked: MARKED,
  'marked + sanitize-html': `${MARKED}\n${SANITIZE}`,
  'commonmark.js': "export {HtmlRenderer, Parser} from 'commonmark'",
  'markdown-it + footnote':
    "export {default as MarkdownIt} from 'markdown-it'\nexport {default as footnote} from 'markdown-it-footnote'",
  djot: "export {parse, renderHTML} from '@djot/djot'",
  'micromark + gfm': "export {micromark} from 'micromark'\nexport {gfm, gfmHtml} from 'micromark-extension-gfm'",
  xstate: "export {setup, transition} from 'xstate'",
}

/** What a visitor downloads: an entry with its packages, bundled, minified and compressed. */
export async function measure() {
  const programs = {
    ...Object.fromEntries(
      Object.entries(ENTRIES).map(([name, url]) => [name, `export * from '${fileURLToPath(url)}'`]),
    ),
    ...Object.fromEntries(
      Object.entries(PARTS).map(([part, name]) => [
        `{ ${part} } of ${name}`,
        `export {${part}} from '${fileURLToPath(ENTRIES[name])}'`,
      ]),
    ),
    ...PEERS,
  }
  const sizes = {}
  for (const [name, program] of Object.entries(programs)) sizes[name] = await weigh(program)
  return {
    tables: [
      {
        title: 'Size',
        head: ['KB', 'minified', 'and gzip'],
        rows: Object.entries(sizes).map(([name, { minified, gzip }]) => [
          name,
          shortNumber(minified),
          shortNumber(gzip),
        ]),
      },
    ],
    rows: Object.keys(programs)
      .filter((name) => name in LIMITS || name.includes('spipToHtml'))
      .map((name) => ({
        figure: `size of \`${name}\``,
        against: 'min + gzip',
        reached: sizes[name].gzip,
        unit: 'KB',
        isCost: true,
        ...LIMITS[name],
      })),
  }
}

async function weigh(program) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // A part of sanitize-html asks for them, and does without.
    external: ['fs', 'path', 'url'],
    write: false,
    logLevel: 'silent',
  })
  const [{ contents }] = outputFiles
  return { minified: contents.length / 1000, gzip: gzipSync(contents).length / 1000 }
}
