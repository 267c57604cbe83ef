import { cases } from './growth-cases.ts'
import type { Answer, Question } from './growth-meter.ts'

/** Processor time, which other work on the machine disturbs less than the clock on the wall. */
function cpuMilliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function answer(answer: Answer): void {
  process.send?.(answer)
}

process.on('message', ({ index, size, factor, rounds }: Question) => {
  const prepare = cases[index]?.prepare
  if (prepare === undefined) throw new RangeError(`no case ${index}`)
  const short = prepare(size)
  const long = prepare(size * factor)
  for (let round = 0; round < rounds; round++) {
    // When it is tried again, nothing that was left is collected in its time. A major collection would drop code, too.
    if (rounds > 1) globalThis.gc?.({ type: 'minor' })
    // What is compiled at first is no part of the growth.
    answer({ milliseconds: cpuMilliseconds(short) })
    answer({ milliseconds: cpuMilliseconds(short) })
    answer({ milliseconds: cpuMilliseconds(long) })
    answer({ milliseconds: cpuMilliseconds(short) })
  }
})

process.on('disconnect', () => process.exit())
