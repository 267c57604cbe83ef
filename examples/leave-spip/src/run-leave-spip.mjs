// The program as a function: streams come from outside. Gives its exit code.

import { readCommandLine, USAGE } from './command-line.mjs'
import { Failure } from './failure.mjs'
import { buildIndex } from './index/build-index.mjs'
import { MessageIndex } from './index/message-index.mjs'
import { openLog } from './output/problem-log.mjs'
import { progressOn } from './output/progress.mjs'
import { openTarget } from './output/target-folder.mjs'
import { openState } from './output/work-state.mjs'
import { openDatabase } from './source/open-database.mjs'
import { checkTables } from './steps/check-step.mjs'
import { writeComments } from './steps/comment-step.mjs'
import { writeEnd } from './steps/end-step.mjs'
import { writePages } from './steps/page-step.mjs'
import { summaryOf } from './summary.mjs'

/** The steps, in their order: a run that was stopped goes on with the one that it was in. */
const STEPS = [
  checkTables,
  (work) => writePages('rubriques', work),
  (work) => writePages('articles', work),
  (work) => writePages('mots', work),
  (work) => writePages('auteurs', work),
  writeComments,
  writeEnd,
]

/** Stops the work at a place from which it can go on. */
class Stopped extends Error {}

/** Runs the program; `context` is `{cwd, env, out, err, signal?}`, `out` and `err` being streams. */
export async function runLeaveSpip(args, context) {
  try {
    const options = readCommandLine(args, context)
    if (options.help) {
      context.out.write(`${USAGE}\n`)
      return 0
    }
    return await leave(options, context)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    context.err.write(`leave-spip: ${error.message}\n`)
    return error.exitCode
  }
}

async function leave(asked, { out, signal }) {
  const progress = progressOn(out)
  const database = await openDatabase(asked)
  try {
    const target = openTarget(asked.folder, asked)
    const state = openState(target, database.identity, asked)
    if (state.step === STEPS.length) {
      progress.done(`${asked.folder} is complete. Start anew with --force.`)
      return 0
    }
    const options = { ...asked, now: state.now }
    if (state.isResumed) progress.done('Going on where the work was stopped.')
    const work = { database, options, progress, state, target, log: openLog(target, state.problemBytes), stopIfAsked }
    return await runSteps(work, progress)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    progress.done('Stopped. Run the same command again to go on.')
    return 130
  } finally {
    await database.close()
  }

  function stopIfAsked() {
    if (signal?.aborted) throw new Stopped()
  }
}

async function runSteps(work, progress) {
  const { database, log, options, state, stopIfAsked, target } = work
  state.save({})
  progress.step('Reading', await database.count('articles'))
  const index = await buildIndex(database, options, progress.tick)
  const messages = await MessageIndex.read(database, options)
  stopIfAsked()
  while (state.step < STEPS.length) {
    await STEPS[state.step]({ ...work, index, messages })
    state.save({ step: state.step + 1, after: 0, problemBytes: log.flush() })
  }
  for (const line of summaryOf({ log, options, state, target })) progress.done(line)
  return 0
}
