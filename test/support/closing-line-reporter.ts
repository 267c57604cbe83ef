import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line, `12 passed, 0 failed`, for machines that read the output. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      for (const state of states) counts[state === 'pending' ? 'skipped' : state] += 1
      // A file that breaks before its first test has run none, and must not pass for a success.
      if (module.state() === 'failed' && !states.includes('failed')) counts.failed += 1
    }
    const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
  }
}
