import { execFileSync } from 'node:child_process'
import { median } from '../interleave.mjs'
import { ENTRIES } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const PEERS = ['marked', 'commonmark', 'xstate']
const LIMITS = { 'ess-domain/spip': { floor: 15, aim: 8 } }

/** The processor time that a first import takes in a new process, over that of a process that imports nothing. */
export async function measure(quick) {
  const urls = {
    ...ENTRIES,
    ...Object.fromEntries(PEERS.map((name) => [name, import.meta.resolve(name)])),
  }
  const programs = {
    nothing: '',
    ...Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, `import '${url}'`])),
  }
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  // One more than is counted: the first one reads the disk.
  for (let round = 0; round <= (quick ? 5 : 10); round++) {
    for (const [name, program] of Object.entries(programs)) {
      const taken = timeOf(program)
      if (round > 0) times[name].push(taken)
    }
  }
  const bare = median(times.nothing)
  const cost = (name) => median(times[name]) - bare
  return {
    tables: [
      {
        title: 'First import',
        head: ['', `ms over bare Node (${bare.toFixed(0)} ms)`],
        rows: Object.keys(urls).map((name) => [name, shortNumber(Math.max(0, cost(name)))]),
      },
    ],
    rows: Object.keys(ENTRIES).map((name) => ({
      figure: `first import of \`${name}\``,
      against: 'bare Node',
      reached: cost(name),
      unit: 'ms',
      isCost: true,
      ...LIMITS[name],
    })),
  }
}

// By a clock, a process that waits for a core counts its waiting: on a busy machine, more than all it does.
function timeOf(program) {
  const measured = `${program}\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))`
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', measured], { encoding: 'utf8' })
  return Number(out) / 1000
}
