// What the command line asks for.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from './failure.mjs'

export const USAGE = `Usage: leave-spip <database> <folder> [options]

Writes the content of a SPIP database as a folder of Markdown files, ready for Hugo or Astro.

  <database>            an SQLite file, or mysql://user@host/name (password: in the URL, or in LEAVE_SPIP_PASSWORD)
  <folder>              where to write; it must be empty, unless it holds work that was stopped and is to go on

Options
  --site hugo|astro     what the folder is for: names the pages of sections _index.md or index.md (default: hugo)
  --base /path/         where the new site begins (default: /)
  --images /path/       where the files of the folder IMG will be (default: the base, and IMG/)
  --comments threaded|flat
                        which published comments readers saw: in threads, none below an unpublished one;
                        in a flat list, every one (default: threaded)
  --html safe|keep      HTML of the texts: what could run is shown as text or removed (safe), or everything stays
                        as SPIP prints it (keep; default: safe)
  --lang fr|en          language of report.md (default: fr)
  --prefix name         prefix of the tables (default: spip)
  --time-zone name      clock of the server (default: Europe/Paris)
  --encoding name       encoding of texts that are not UTF-8, such as windows-1252
  --fold-case           read the status PUBLIE as publie, which SPIP on SQLite shows
  --now date            articles dated later are not published yet (default: now)
  --dry-run             read everything, write nothing, say what would be written
  --force               start again in a folder that is not empty, and overwrite what is there
  --help                this help

Exit codes: 0 done, 1 failed, 2 wrong arguments, 130 stopped (run it again to go on).`

const OPTIONS = {
  site: { type: 'string', default: 'hugo' },
  base: { type: 'string', default: '/' },
  images: { type: 'string' },
  comments: { type: 'string', default: 'threaded' },
  html: { type: 'string', default: 'safe' },
  lang: { type: 'string', default: 'fr' },
  prefix: { type: 'string', default: 'spip' },
  'time-zone': { type: 'string', default: 'Europe/Paris' },
  encoding: { type: 'string' },
  'fold-case': { type: 'boolean', default: false },
  now: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
}

const WORDS = { site: ['hugo', 'astro'], comments: ['threaded', 'flat'], html: ['safe', 'keep'], lang: ['fr', 'en'] }

/** Reads the arguments: `{help: true}`, or what to do. Throws a `Failure` with exit code 2 when they are wrong. */
export function readCommandLine(args, { cwd, env }) {
  const { positionals, values } = parse(args)
  if (values.help) return { help: true }
  const [database, folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new Failure(`Expected a database and a folder.\n\n${USAGE}`, 2)
  for (const [name, words] of Object.entries(WORDS)) {
    if (!words.includes(values[name])) throw new Failure(`--${name} is ${words.join(' or ')}, not ${values[name]}`, 2)
  }
  const base = asFolder(values.base)
  return {
    database,
    folder: resolve(cwd, folder),
    cwd,
    password: env['LEAVE_SPIP_PASSWORD'],
    isDryRun: values['dry-run'],
    isForced: values.force,
    site: values.site,
    base,
    images: asFolder(values.images ?? `${base}IMG/`),
    comments: values.comments,
    html: values.html,
    lang: values.lang,
    prefix: values.prefix.replace(/_$/, ''),
    timeZone: checkedZone(values['time-zone']),
    encoding: checkedEncoding(values.encoding),
    foldCase: values['fold-case'],
    now: instantOf(values.now),
  }
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Failure(`${error.message}\n\n${USAGE}`, 2)
  }
}

function asFolder(path) {
  return path.endsWith('/') ? path : `${path}/`
}

function checkedZone(timeZone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    throw new Failure(`--time-zone: there is no zone ${timeZone}; write one such as Europe/Paris or Indian/Reunion`, 2)
  }
}

function checkedEncoding(encoding) {
  try {
    new TextDecoder(encoding)
    return encoding
  } catch {
    throw new Failure(`--encoding: there is no encoding ${encoding}; write one such as windows-1252`, 2)
  }
}

function instantOf(now) {
  const time = now === undefined ? Date.now() : Date.parse(now)
  if (Number.isNaN(time)) throw new Failure(`--now: ${now} is not a date; write one such as 2026-11-15`, 2)
  return new Date(time).toISOString()
}
