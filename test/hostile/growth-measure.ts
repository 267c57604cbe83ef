import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export type Operation = 'html' | 'tree'

export interface Question {
  /** Index of the pattern. */
  readonly pattern: number
  readonly operation: Operation
  readonly length: number
  readonly runs: number
}

export interface Answer {
  /** CPU time of each run, in milliseconds. */
  readonly times: readonly number[]
}

export type Growth =
  | { readonly kind: 'measured'; readonly exponent: number; readonly milliseconds: number }
  | { readonly kind: 'killed' }

const KILLED_AFTER = 10_000
const FACTOR = 4
/** One thread, and room enough that collecting garbage takes a small and steady part of the time. */
const V8_FLAGS = ['--single-threaded', '--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=128']

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'times' in message
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Measures in a process of its own, which is killed when it does not answer. */
export class GrowthMeter {
  private readonly directory = mkdtempSync(join(tmpdir(), 'growth-'))
  private readonly program = join(this.directory, 'child.mjs')
  private child: ChildProcess | undefined

  async prepare(): Promise<void> {
    const entry = fileURLToPath(new URL('growth-child.ts', import.meta.url))
    await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile: this.program })
  }

  close(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
    rmSync(this.directory, { recursive: true })
  }

  /**
   * The exponent of the growth between a text and one four times as long, by the medians of some runs. The short text
   * is read more often, for it also pays for what is compiled at first.
   */
  async measure(pattern: number, operation: Operation, length: number, runs: number): Promise<Growth> {
    const short = await this.ask({ pattern, operation, length, runs: 2 * runs + 1 })
    const long = short && (await this.ask({ pattern, operation, length: length * FACTOR, runs }))
    if (short === undefined || long === undefined) return { kind: 'killed' }
    return {
      kind: 'measured',
      milliseconds: median(long.times),
      exponent: Math.log(median(long.times) / median(short.times)) / Math.log(FACTOR),
    }
  }

  private async ask(question: Question): Promise<Answer | undefined> {
    this.child ??= fork(this.program, { execArgv: V8_FLAGS, stdio: 'inherit' })
    const { child } = this
    const killing = setTimeout(() => child.kill('SIGKILL'), KILLED_AFTER)
    const answered = new AbortController()
    const { signal } = answered
    child.send(question)
    try {
      const answer = await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal })])
      if (isAnswer(answer[0])) return answer[0]
      this.child = undefined
      return undefined
    } finally {
      clearTimeout(killing)
      answered.abort()
    }
  }
}
