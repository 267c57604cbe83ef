/** Bytes of a page of memory, and how many are asked for to see what one costs. */
const PAGE = 4096
const PAGES = 64
/** How often: of several times, the fastest counts. */
const TIMES = 4
/** More than what an allocator keeps for later: its pages are new ones. */
const ROOM = 64 * 1024 * 1024
/** The least part of a time that is work: what a page costs is no constant. */
const LEAST_WORK = 1 / 3

/** Processor time in milliseconds, and how many pages of memory were asked for in it. */
export interface Spent {
  readonly milliseconds: number
  readonly pages: number
}

/** Run something and say what was spent; other work on the machine disturbs it less than the clock on the wall. */
export function spentOn(run: () => unknown): Spent {
  const { minorPageFault } = process.resourceUsage()
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return {
    milliseconds: (user + system) / 1000,
    pages: process.resourceUsage().minorPageFault - minorPageFault,
  }
}

/** Measure what a new page of memory costs, in milliseconds: 0.014 to 0.02 on a shared machine that gives it slowly. */
export function costOfPage(): number {
  const room = Buffer.allocUnsafeSlow(ROOM)
  const costs = Array.from({ length: TIMES }, (_, time) => {
    const { milliseconds, pages } = spentOn(() => {
      for (let page = 0; page < PAGES; page++) room[(time * PAGES + page) * PAGE] = 1
    })
    return pages === 0 ? 0 : milliseconds / Math.max(pages, PAGES)
  })
  return Math.min(...costs)
}

/**
 * Give the milliseconds that were spent on work, less what the system took to give memory: it gives new pages each time
 * for what is large only, so that what is linear seemed to grow faster where a page costs more than the work on it.
 */
export function workOf({ milliseconds, pages }: Spent, pageCost: number): number {
  return Math.max(milliseconds - pages * pageCost, milliseconds * LEAST_WORK)
}
