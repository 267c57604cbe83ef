// Speeds by size of document and by program, as rows.
import { corpus, SIZES } from './corpus.mjs'
import { interleave } from './interleave.mjs'

const SIZE_NAMES = { comment: 'comment', article: 'article', k100: '100 KB', m1: '1 MB' }

/** Gives MB/s by size and program: each reads the document in its own syntax, and counts its own bytes. */
export function measureSpeeds(programs, quick) {
  return Object.fromEntries(SIZES.map((size) => [size, speedsAt(size, programs, quick)]))
}

function speedsAt(size, programs, quick) {
  const cases = {}
  const bytes = {}
  for (const [name, { syntax, prepare, run }] of Object.entries(programs)) {
    const text = corpus(syntax, size)
    const input = prepare === undefined ? text : prepare(text)
    bytes[name] = Buffer.byteLength(text)
    cases[name] = () => run(input)
  }
  const times = interleave(cases, quick)
  return Object.fromEntries(Object.keys(cases).map((name) => [name, bytes[name] / times[name] / 1000]))
}

/** Gives how many times faster one program is than another, per byte. */
export function ratio(speeds, size, own, peer) {
  return speeds[size][own] / speeds[size][peer]
}

/** Lays out speeds: MB/s of each program at each size, and how they stand to one of them on the article. */
export function speedTable(title, speeds, own) {
  const names = Object.keys(speeds.article).sort((a, b) => speeds.article[b] - speeds.article[a])
  return {
    title,
    head: ['MB/s', ...SIZES.map((size) => SIZE_NAMES[size]), `${own} is, on the article`],
    rows: names.map((name) => [
      name,
      ...SIZES.map((size) => shortNumber(speeds[size][name])),
      name === own ? '' : `× ${shortNumber(speeds.article[own] / speeds.article[name])}`,
    ]),
  }
}

/** Writes a number with the digits that tell something. */
export function shortNumber(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2)
}
