import { articleDoc, emit } from '../corpus.mjs'
import { interleave } from '../interleave.mjs'
import { load } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const KILOBYTES = [10, 40, 100, 400, 1000, 4000]

/** The same articles, more and more of them: the rate should stay what it is. */
export async function measure(quick) {
  const { parseSpip, spipToHtml, spipToText } = await load('ess-domain/spip')
  const functions = { spipToHtml, parseSpip, spipToText }
  const speeds = KILOBYTES.map((kilobytes) => {
    const text = articlesOf(kilobytes * 1000)
    const cases = Object.entries(functions).map(([name, run]) => [name, () => run(text)])
    const times = interleave(Object.fromEntries(cases), quick)
    return Object.fromEntries(
      Object.keys(functions).map((name) => [name, Buffer.byteLength(text) / times[name] / 1000]),
    )
  })
  const last = KILOBYTES.indexOf(4000)
  const base = KILOBYTES.indexOf(100)
  return {
    tables: [
      {
        title: 'Growth',
        head: [
          'MB/s',
          ...KILOBYTES.map((kilobytes) => (kilobytes < 1000 ? `${kilobytes} KB` : `${kilobytes / 1000} MB`)),
        ],
        rows: Object.keys(functions).map((name) => [name, ...speeds.map((speed) => shortNumber(speed[name]))]),
      },
    ],
    rows: Object.keys(functions).map((name) => ({
      figure: `\`${name}\`, 4 MB`,
      against: 'its own rate at 100 KB',
      reached: speeds[last][name] / speeds[base][name],
    })),
  }
}

function articlesOf(bytes) {
  const parts = []
  for (let size = 0; size < bytes; size += Buffer.byteLength(parts.at(-1))) {
    parts.push(`${emit.spip(articleDoc(parts.length))}\n`)
  }
  return Buffer.from(parts.join('')).toString()
}
