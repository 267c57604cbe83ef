/** What one measure says: how the time grows from an input of a size to one that is longer. */
export type Growth =
  | {
      readonly kind: 'measured'
      readonly size: number
      readonly exponent: number
      /** Time of the longer input. */
      readonly milliseconds: number
    }
  | { readonly kind: 'killed'; readonly size: number }

/** What is measured: an input of a size and one that is longer by a factor, in turns, in so many rounds. */
export interface Try {
  readonly size: number
  readonly factor: number
  readonly rounds: number
}

/** What some measures say together. */
export interface Verdict {
  readonly kind: 'linear' | 'faster' | 'killed'
  readonly measures: readonly Growth[]
}

/**
 * What is tried after what, until a measure is at its limit or below; sizes are multiples of the first.
 *
 * What is quadratic is at 2. What is linear comes out at 1 as long as it stays in one cache; tables of names that
 * outgrow one after the other cost three times as much in the end, so that a wide range has a limit of its own. One
 * that is quadratic in a part so small that it passes a wide range passes the others as well.
 */
const TRIES = [
  { size: 1, factor: 4, rounds: 1, limit: 1.2 },
  // Code that the first one had compiled costs nothing here.
  { size: 1, factor: 4, rounds: 1, limit: 1.2 },
  { size: 2, factor: 4, rounds: 5, limit: 1.2 },
  { size: 1, factor: 32, rounds: 2, limit: 1.4 },
  // Beyond the sizes at which the engine keeps what is large elsewhere.
  { size: 16, factor: 4, rounds: 3, limit: 1.2 },
  { size: 1, factor: 4, rounds: 9, limit: 1.2 },
  { size: 1, factor: 32, rounds: 5, limit: 1.4 },
  { size: 32, factor: 4, rounds: 5, limit: 1.2 },
  // A host may be slow for seconds.
  { size: 2, factor: 4, rounds: 15, limit: 1.2 },
  { size: 1, factor: 32, rounds: 9, limit: 1.4 },
  { size: 32, factor: 4, rounds: 15, limit: 1.2 },
] as const satisfies readonly (Try & { readonly limit: number })[]
/** Milliseconds from which a measure says something: below, it is the clock and the compiler. */
const ENOUGH = 3
/** How much longer the input is that is measured instead. */
const LONGER = 8
/** How often: in half a millisecond, the first string that the engine keeps elsewhere for its size makes a difference. */
const MOST_TIMES = 2
/** What no busy machine explains: of several rounds, the fastest counts. What is quadratic is at 2. */
const BEYOND_DOUBT = 1.8
/** Milliseconds from which it is no matter of the clock. */
const LONG = 50

/**
 * Say whether the time of something grows as its input does.
 *
 * A measure that says so is believed: what is linear comes out so at some size, what is quadratic at none that takes
 * long enough to matter. One that says otherwise is taken again, of a longer input and in more rounds, before it is
 * believed; so is a run that did not end.
 */
export async function verdictOf(first: number, measure: (one: Try) => Promise<Growth>): Promise<Verdict> {
  const measures: Growth[] = []
  for (const { size, factor, rounds, limit } of TRIES) {
    const growth = await measureLongEnough({ size: size * first, factor, rounds }, limit, measure)
    measures.push(growth)
    if (growth.kind === 'measured' && growth.exponent <= limit) return { kind: 'linear', measures }
    if (measures.filter(({ kind }) => kind === 'killed').length > 1) return { kind: kindOfKilled(measures), measures }
    if (rounds > 1 && isBeyondDoubt(growth)) break
  }
  return { kind: 'faster', measures }
}

// What ends, and takes too long where it is longer, grows faster.
function kindOfKilled(measures: readonly Growth[]): Verdict['kind'] {
  return measures.some(({ kind }) => kind === 'measured') ? 'faster' : 'killed'
}

// One that is still too short is believed when it is not too high.
async function measureLongEnough(one: Try, limit: number, measure: (one: Try) => Promise<Growth>): Promise<Growth> {
  let growth = await measure(one)
  for (let times = 0; times < MOST_TIMES; times++) {
    if (growth.kind === 'killed' || growth.milliseconds >= ENOUGH) break
    if (times > 0 && growth.exponent <= limit) break
    growth = await measure({ ...one, size: growth.size * LONGER })
  }
  return growth
}

function isBeyondDoubt(growth: Growth): boolean {
  return growth.kind === 'measured' && growth.milliseconds > LONG && growth.exponent > BEYOND_DOUBT
}
