import { articleDoc, emit } from '../corpus.mjs'
import { interleave } from '../interleave.mjs'
import { load } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const KILOBYTES = [10, 40, 100, 400, 1000, 4000]
const FLAT = { against: 'its own rate at 100 KB' }
const LIMITS = { spipToHtml: { floor: 0.8, aim: 0.95 } }

/** The same articles, more and more of them: the rate should stay what it is. */
export async function measure(quick) {
  const { parseSpip, spipToHtml, spipToText } = await load('ess-domain/spip')
  const functions = { spipToHtml, parseSpip, spipToText }
  const speeds = Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, speedsOf(run, quick)]))
  return {
    tables: [
      {
        title: 'Growth',
        head: [
          'MB/s',
          ...KILOBYTES.map((kilobytes) => (kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`)),
        ],
        rows: Object.entries(speeds).map(([name, speed]) => [
          name,
          ...KILOBYTES.map((size) => shortNumber(speed[size])),
        ]),
      },
    ],
    rows: Object.entries(speeds).flatMap(([name, speed]) => [
      { ...FLAT, figure: `\`${name}\`, 1 MB`, reached: speed[1000] / speed[100], ...LIMITS[name] },
      { ...FLAT, figure: `\`${name}\`, 4 MB`, reached: speed[4000] / speed[100] },
    ]),
  }
}

// All sizes in turn, so that what else the machine does falls on all of them.
function speedsOf(run, quick) {
  const texts = new Map(KILOBYTES.map((kilobytes) => [kilobytes, articlesOf(kilobytes * 1000)]))
  const times = interleave(Object.fromEntries([...texts].map(([size, text]) => [size, () => run(text)])), quick)
  return Object.fromEntries([...texts].map(([size, text]) => [size, Buffer.byteLength(text) / times[size] / 1000]))
}

function articlesOf(bytes) {
  const parts = []
  for (let size = 0; size < bytes; size += Buffer.byteLength(parts.at(-1))) {
    parts.push(`${emit.spip(articleDoc(parts.length))}\n`)
  }
  return Buffer.from(parts.join('')).toString()
}
