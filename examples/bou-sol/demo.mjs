// npm run demo [-- text.spip]

import { runDemo } from './run-demo.mjs'

process.exitCode = runDemo(process.argv.slice(2), {
  // npm changes to the root of the package, and says where it was called.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
})
