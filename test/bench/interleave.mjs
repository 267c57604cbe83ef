// Measures several ways of doing one thing in turn, so that what else the machine does falls on all of them.
//
// The order is another one in each round: what one leaves to the garbage collector, the next pays for. In a fixed order,
// there and back, one function in four places of a round gave 38 to 63 MB/s of 100 KB; shuffled, 47 to 57.

/**
 * How long things are warmed and measured, in milliseconds: many short samples, so that few of them are interrupted.
 *
 * The compiler of the engine runs beside the program, and its time is counted as the program's: it must be done before.
 */
const PACE = {
  full: { warm: 1500, sample: 8, rounds: 41, slowRounds: 5 },
  quick: { warm: 150, sample: 5, rounds: 15, slowRounds: 3 },
}

/** A call that takes longer than this, in milliseconds, is slow: fewer rounds tell as much. */
const SLOW = 200

/** Every run has the same orders. */
const SEED = 1

let sink

/** Milliseconds of processor time that this process has used: what else the machine does counts for less than by a clock. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Measures cases in turn.
 *
 * @param cases
 *   By name, what to call.
 * @param quick
 *   Few rounds: for a look.
 * @returns
 *   By name, the median of the milliseconds of processor time that a call takes.
 */
export function interleave(cases, quick) {
  const pace = quick ? PACE.quick : PACE.full
  const runs = Object.entries(cases).map(([name, run]) => ({ name, run, ...warm(run, pace), times: [] }))
  const random = randomFrom(SEED)
  for (let round = 0; round < pace.rounds; round++) {
    for (const { run, calls, isSlow, times } of shuffled(runs, random)) {
      if (isSlow && round >= pace.slowRounds) continue
      const start = now()
      for (let call = 0; call < calls; call++) use(run())
      times.push((now() - start) / calls)
    }
  }
  return Object.fromEntries(runs.map(({ name, times }) => [name, median(times)]))
}

/** Gives the middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function shuffled(list, random) {
  const left = [...list]
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0])
}

/** Makes a generator of numbers from 0 to 1, that of Park and Miller. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function warm(run, pace) {
  const start = performance.now()
  let calls = 0
  let last = 0
  do {
    const before = performance.now()
    use(run())
    last = performance.now() - before
    calls++
  } while (performance.now() - start < pace.warm)
  return { calls: Math.max(1, Math.round((calls * pace.sample) / pace.warm)), isSlow: last > SLOW }
}

// A string that was put together of many is laid out in memory when it is first read: that is part of making it.
function use(result) {
  sink = typeof result === 'string' ? result.charCodeAt(0) : result
  return sink
}
