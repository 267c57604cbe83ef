import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'

interface Ceiling {
  /** Of the processor time that the first import of zod takes, so that it means the same on every machine. */
  readonly share: number
  readonly why: string
}

/** How long the first import of each entry may take. Whoever raises one says why. */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': { share: 2.9, why: 'zod, and the French of date-fns, which the models load' },
  'ess-domain/spip': {
    share: 0.28,
    why: 'one file: the engine reads its 265 KB in 6.5 ms of 12; 0.17 to 0.25 of zod; 0.13 is what it should come down to',
  },
  'ess-domain/markdown': { share: 1.9, why: 'the forty packages of micromark and mdast' },
  'ess-domain/unified': { share: 1.5, why: 'the HTML parser of browsers' },
  'ess-domain/models': { share: 2.4, why: 'zod, the French of date-fns, one file of 220 KB' },
  'ess-domain/phones': { share: 1.2, why: 'the numbering plans of every country' },
  'ess-domain/moderation': { share: 0.2, why: 'one file of 125 KB: 0.08 to 0.13' },
  'ess-domain/interop': { share: 2.8, why: 'the models; one file of 130 KB' },
  'ess-domain/i18n': { share: 0.32, why: 'the words of every problem, four files: 0.2 to 0.26' },
}

/**
 * What entries are measured against: a package of many files that Node reads, compiles and runs in the same way. The
 * start of Node is no measure, for that of Node 24 takes half the time of that of Node 20.
 */
const YARDSTICK = 'zod'

const ROUNDS = 15
/** How often an entry that comes out over its ceiling is measured again: the machine may have been disturbed. */
const MORE_TIMES = 3

type Times = ReadonlyMap<string, readonly number[]>

let times: Times

beforeAll(() => {
  times = measure(subpaths.map(({ specifier }) => specifier))
}, 120_000)

test.each(subpaths)(
  '$specifier stays under its ceiling',
  ({ specifier }) => {
    const ceiling = CEILINGS[specifier]?.share ?? 0
    let share = shareOf(specifier, times)
    for (let time = 0; share > ceiling && time < MORE_TIMES; time++) share = shareOf(specifier, measure([specifier]))
    expect(share).toBeLessThanOrEqual(ceiling)
  },
  120_000,
)

/**
 * Measures the start of Node, and the first import of the yardstick and of some entries. In turns: what disturbs one
 * disturbs them all.
 */
function measure(specifiers: readonly string[]): Times {
  const programs = [['', ''], ...[YARDSTICK, ...specifiers].map((name) => [name, `import '${name}'`])] as const
  const found = new Map<string, number[]>()
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [specifier = '', program = ''] of programs) {
      const time = processorTime(program)
      // The first round reads the disk.
      if (round > 0) found.set(specifier, [...(found.get(specifier) ?? []), time])
    }
  }
  return found
}

function shareOf(specifier: string, measured: Times): number {
  const start = median(measured.get(''))
  return (median(measured.get(specifier)) - start) / (median(measured.get(YARDSTICK)) - start)
}

/** Runs a module in a new process, and gives the microseconds of processor time that it took. */
function processorTime(program: string): number {
  const measured = `${program}\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', measured], { encoding: 'utf8' }))
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
