import { cases } from './growth-cases.ts'
import type { Answer, Question } from './growth-meter.ts'
import { costOfPage, spentOn, workOf } from './work-clock.ts'

function answer(answer: Answer): void {
  process.send?.(answer)
}

process.on('message', ({ index, size, factor, rounds }: Question) => {
  const prepare = cases[index]?.prepare
  if (prepare === undefined) throw new RangeError(`no case ${index}`)
  const pageCost = costOfPage()
  const measure = (run: () => unknown): void => answer({ milliseconds: workOf(spentOn(run), pageCost) })
  const short = prepare(size)
  const long = prepare(size * factor)
  for (let round = 0; round < rounds; round++) {
    // When it is tried again, nothing that was left is collected in its time. A major collection would drop code, too.
    if (rounds > 1) globalThis.gc?.({ type: 'minor' })
    // What is compiled at first is no part of the growth.
    measure(short)
    measure(short)
    measure(long)
    measure(short)
  }
})

process.on('disconnect', () => process.exit())
