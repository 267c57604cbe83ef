import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { subpaths } from '../support/manifest.ts'

interface Ceiling {
  /** Of the processor time that Node itself takes to start, so that it means the same on every machine. */
  readonly share: number
  readonly why: string
}

/** How long the first import of each entry may take. Whoever raises one says why. */
const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'ess-domain': { share: 2.7, why: 'zod (1.2) and the French of date-fns, which the models load' },
  'ess-domain/spip': {
    share: 0.31,
    why: 'one file: the engine reads its 265 KB in 6.5 ms of 12; what the machine does beside makes 0.20 to 0.28 of it; 0.15 is what it should come down to',
  },
  'ess-domain/markdown': { share: 2.4, why: 'the forty packages of micromark and mdast' },
  'ess-domain/unified': { share: 2, why: 'the HTML parser of browsers' },
  'ess-domain/models': { share: 2.3, why: 'zod (1.2), the French of date-fns (0.2), one file of 220 KB' },
  'ess-domain/phones': { share: 1.4, why: 'the numbering plans of every country (0.9)' },
  'ess-domain/moderation': { share: 0.22, why: 'one file of 125 KB: 0.11 to 0.16 on a quiet machine' },
  'ess-domain/interop': { share: 2.7, why: 'the models; one file of 130 KB' },
  'ess-domain/i18n': { share: 0.38, why: 'the words of every problem, four files: 0.24 on a quiet machine' },
}

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

/** Measures the start of Node, and the first import of some entries. In turns: what disturbs one disturbs them all. */
function measure(specifiers: readonly string[]): Times {
  const programs = [['', ''], ...specifiers.map((specifier) => [specifier, `import '${specifier}'`])] as const
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
  return median(measured.get(specifier)) / median(measured.get('')) - 1
}

/** Runs a module in a new process, and gives the microseconds of processor time that it took. */
function processorTime(program: string): number {
  const measured = `${program}\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', measured], { encoding: 'utf8' }))
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
