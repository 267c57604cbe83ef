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
    share: 0.34,
    why: 'one file: the engine reads its 255 KB in 6 ms of 13; what the machine does beside makes 0.25 to 0.31 of it; 0.15 is what it should come down to',
  },
  'ess-domain/markdown': { share: 2.4, why: 'the forty packages of micromark and mdast' },
  'ess-domain/unified': { share: 2, why: 'the HTML parser of browsers' },
  'ess-domain/models': { share: 2.3, why: 'zod (1.2), the French of date-fns (0.2), one file of 220 KB' },
  'ess-domain/phones': { share: 1.4, why: 'the numbering plans of every country (0.9)' },
  'ess-domain/moderation': { share: 0.24, why: 'one file of 120 KB: 0.14 to 0.18 on a quiet machine' },
  'ess-domain/interop': { share: 2.7, why: 'the models; one file of 130 KB' },
  'ess-domain/i18n': { share: 0.35, why: 'the words of every problem, four files' },
}

const ROUNDS = 15

const times = new Map<string, number[]>()

// In turns: what disturbs the machine for a while disturbs them all.
beforeAll(() => {
  const programs = [['', ''], ...subpaths.map(({ specifier }) => [specifier, `import '${specifier}'`])] as const
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [specifier = '', program = ''] of programs) {
      // The first round reads the disk.
      if (round > 0) times.set(specifier, [...(times.get(specifier) ?? []), processorTime(program)])
      else processorTime(program)
    }
  }
}, 120_000)

test.each(subpaths)('$specifier stays under its ceiling', ({ specifier }) => {
  const bare = median(times.get(''))
  expect(median(times.get(specifier)) / bare - 1).toBeLessThanOrEqual(CEILINGS[specifier]?.share ?? 0)
})

/** Runs a module in a new process, and gives the microseconds of processor time that it took. */
function processorTime(program: string): number {
  const measured = `${program}\nconst { user, system } = process.cpuUsage(); process.stdout.write(String(user + system))`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', measured], { encoding: 'utf8' }))
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
