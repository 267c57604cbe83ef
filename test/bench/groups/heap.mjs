import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { shortNumber } from '../speeds.mjs'

const PROGRAMS = ['nothing', 'spipToHtml', 'spipToText', 'parseSpip', 'commonmark.js', 'marked', 'djot with positions']
const child = fileURLToPath(new URL('../heap-child.mjs', import.meta.url))

/** The heap at its fullest while 10 MB of text are read once, each program in a process of its own. */
export async function measure() {
  const peaks = Object.fromEntries(PROGRAMS.map((name) => [name, peakOf(name)]))
  const net = (name) => peaks[name] - peaks.nothing
  return {
    tables: [
      {
        title: 'Memory, 10 MB of text',
        head: ['beyond the text itself', 'peak heap, MB', 'bytes per byte of text'],
        rows: PROGRAMS.slice(1).map((name) => [name, shortNumber(net(name)), shortNumber(net(name) / 10)]),
      },
    ],
    rows: [
      {
        figure: '`spipToHtml`, peak heap of 10 MB',
        against: 'commonmark.js',
        reached: net('spipToHtml') / net('commonmark.js'),
      },
      {
        figure: '`parseSpip`, peak heap of 10 MB',
        against: 'djot with positions',
        reached: net('parseSpip') / net('djot with positions'),
      },
    ].map((row) => ({ ...row, unit: '×', isCost: true })),
  }
}

// V8 says before each collection how full the heap is; the last thing the child does is to collect.
function peakOf(name) {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--trace-gc', '--max-old-space-size=4096', child, name],
    { encoding: 'utf8', maxBuffer: 1e8 },
  )
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  const sizes = [...stdout.matchAll(/ms: [A-Z][^\d(]*(?:\([^)]*\) )?([\d.]+) \([\d.]+\) -> /g)].map(([, size]) =>
    Number(size),
  )
  return Math.max(...sizes)
}
