#!/usr/bin/env node
// node leave-spip.mjs <database> <folder>: see --help, and docs/leave-spip.md.

import { runLeaveSpip } from './src/run-leave-spip.mjs'

const controller = new AbortController()
// The first Ctrl-C stops at the next safe place; the second stops at once.
process.once('SIGINT', () => controller.abort())

process.exitCode = await runLeaveSpip(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: process.stdout,
  err: process.stderr,
  signal: controller.signal,
})
