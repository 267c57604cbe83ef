import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Growth, Try } from './growth-verdict.ts'

/** What the child is asked: to try a case. */
export interface Question extends Try {
  /** Index of the case. */
  readonly index: number
}

/** What it answers to each run: in each round one that does not count, then the longer input between two shorter ones. */
export interface Answer {
  readonly milliseconds: number
}

/** Milliseconds after which a run is killed. */
const KILLED_AFTER = 10_000
/** Runs in a round, and which of them is that of the longer input. */
const RUNS = 4
const LONG_RUN = 2
/** One thread, and room enough that garbage is seldom collected: it takes more time when more is alive. */
const V8_FLAGS = ['--single-threaded', '--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512']

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'milliseconds' in message
}

/** Writes the program of the children to a file, once for all of them. */
export class GrowthProgram {
  readonly #directory = mkdtempSync(join(tmpdir(), 'growth-'))
  readonly path = join(this.#directory, 'child.mjs')

  async write(): Promise<void> {
    const entry = fileURLToPath(new URL('growth-child.ts', import.meta.url))
    await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile: this.path })
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true })
  }
}

/** Measures in a process of its own, which is killed when a run does not end. */
export class GrowthMeter {
  readonly #program: string
  readonly #killedAfter: number
  #child: ChildProcess | undefined

  constructor(program: string, killedAfter = KILLED_AFTER) {
    this.#program = program
    this.#killedAfter = killedAfter
  }

  async close(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** The exponent of the growth between an input and a longer one, by the fastest of some rounds: the rest only adds. */
  async measure(index: number, one: Try): Promise<Growth> {
    const { size, factor } = one
    const times = await this.#ask({ index, ...one })
    if (times === undefined) return { kind: 'killed', size }
    const long = Math.min(...times.filter((_, run) => run % RUNS === LONG_RUN))
    // The first run of a round does not count.
    const short = Math.min(...times.filter((_, run) => run % 2 === 1))
    return { kind: 'measured', size, milliseconds: long, exponent: Math.log(long / short) / Math.log(factor) }
  }

  async #ask(question: Question): Promise<number[] | undefined> {
    this.#child ??= fork(this.#program, { execArgv: V8_FLAGS, stdio: 'inherit' })
    const times: number[] = []
    const wanted = RUNS * question.rounds
    const collected = this.#collect(this.#child, times, wanted)
    this.#child.send(question)
    if (await collected) return times
    await this.close()
    return undefined
  }

  // Whether all the answers came, each in its time.
  #collect(child: ChildProcess, times: number[], wanted: number): Promise<boolean> {
    return new Promise((resolve) => {
      let killing = setTimeout(() => end(false), this.#killedAfter)
      const end = (isWhole: boolean): void => {
        clearTimeout(killing)
        child.off('message', receive)
        child.off('exit', fail)
        resolve(isWhole)
      }
      const fail = (): void => end(false)
      const receive = (message: unknown): void => {
        if (!isAnswer(message)) return
        times.push(message.milliseconds)
        if (times.length === wanted) return end(true)
        clearTimeout(killing)
        killing = setTimeout(fail, this.#killedAfter)
      }
      child.on('message', receive)
      child.on('exit', fail)
    })
  }
}
