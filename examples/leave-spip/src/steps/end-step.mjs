// What is written at the end: redirections, the files to copy, the report.

import { nameLines, REDIRECT_FILES, redirectLines } from '../output/redirects.mjs'
import { reportJson, reportMarkdown } from '../output/report.mjs'

/** Writes what needs the whole site. */
export async function writeEnd({ database, index, log, options, progress, state, target }) {
  progress.step('Report', 1)
  for (const form of REDIRECT_FILES) await target.writeAll(form.file, redirectLines(index, form))
  if (await database.hasNames()) await target.writeAll('redirects/names.csv', nameLines(index, database.names()))
  await target.writeAll('files-to-copy.txt', filesToCopy(index))
  state.save({ unread: await database.unread() })
  const facts = { index, options, state }
  await target.writeAll('report.json', reportJson(log, facts))
  await target.writeAll('report.md', reportMarkdown(log, facts))
  progress.tick(1)
}

/** Leads out of the folder, or is no line: nobody is to copy that with all the others. */
const NOT_BELOW = /^\/|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|[\0\r\n]/i

/** Lists the files that the pages show, below the folder IMG of the old site. */
function* filesToCopy(index) {
  for (const { file, isMissing } of index.documents.values())
    if (file !== undefined && !isMissing && !NOT_BELOW.test(file)) yield `${file}\n`
}
