// The page that `npm run bench -- --write` writes.
import { cpus } from 'node:os'
import { markdownTable, ratioTable } from './tables.mjs'

/** Writes the page of a whole run. */
export function pageOf(tables, rows, loads) {
  const asked = rows.filter(({ floor }) => floor !== undefined)
  const others = rows.filter(({ floor }) => floor === undefined)
  return `${[
    INTRODUCTION,
    conditions(loads),
    '## The aims',
    'A ratio says how many times faster the library is, per byte of the same document. `at least` must be reached, `aim` should be; times and sizes should stay below theirs. That hostile texts take no longer than their length says (an exponent of at most 1.2 from n to 4n) is held by a test, `npm run test:growth`.',
    markdownTable(ratioTable(asked)),
    IN_THE_WAY,
    '## Other figures',
    markdownTable(firstColumns(ratioTable(others), 3)),
    NOT_EQUAL,
    '## Figures',
    'They hold for that machine and that run; compare only figures of one table.',
    ...tables.flatMap((table) => [`### ${table.title}`, markdownTable(table)]),
  ].join('\n\n')}\n`
}

function firstColumns({ head, rows }, count) {
  return { head: head.slice(0, count), rows: rows.map((row) => row.slice(0, count)) }
}

function conditions(loads) {
  const today = new Date().toISOString().slice(0, 10)
  const range = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`
  return `Measured on ${today} with Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} shared cores; load average during the run: ${range}.`
}

export const INTRODUCTION = `# Performance

How fast and how large the library is, compared with programs that do similar work on the same documents.

\`\`\`sh
npm run bench                       # everything: some minutes
npm run bench -- --quick            # fewer rounds: a look
npm run bench -- --only html,tree   # some groups
npm run bench -- --write            # everything, and this page anew
\`\`\`

The command installs the other programs (\`test/bench\` has a lock file of its own), builds the library when needed, measures each group in a process of its own and prints the ratios last. One abstract document is written out in each syntax (\`test/bench/corpus.mjs\`), in four sizes: a comment of 0.3 KB, an article of 5 KB, 100 KB and 1 MB. Programs are warmed until the engine has compiled them, then called in turn; each figure is a median. Each result is read once, so that building the string counts. These figures are not tests: other programs on the machine change the times, and the ratios a little.`

export const IN_THE_WAY = `## What stands in the way of the aims

Where \`spipToHtml\` spends its time on an article (\`node --cpu-prof\`; each part with what it calls):

| | % |
|---|--:|
| the one loop over all characters, which finds markup, typographic signs and control characters | 23 |
| what is read where something is found: brackets, braces, tags, addresses | 8 |
| blocks and spans, a table of twenty cells aside | 19 |
| that table: rows, header, columns of numbers | 7 |
| writing: text with its typography, other nodes and tags, the order of what is open | 17 |
| calls and bodies of four notes, with their tooltips | 7 |
| nine links | 6 |
| joining the pieces of the output, by the engine | 8 |
| garbage collection, entry, the rest | 5 |

No part that takes a tenth could be removed. The loop takes about 2 ns a character, of which the engine's own \`charCodeAt\` takes 1.0; every program here pays for joining the output. To reach the aim against commonmark.js, tables, notes and typography (a quarter of the time) would have to cost nothing, and as much again would have to go. What was tried and gave nothing: a search by regular expressions in place of the loop, two characters a step, the bytes of \`TextEncoder\` in place of characters, tables of 64 KB, output in an array, spare arrays for the data of events (which took 4 % more, for the garbage collector must hear of each entry).

At other hours every program ran two to three times slower on this machine, with nothing else at work on it, and the ratios fell: 1.20 to 1.27 against commonmark.js, 7.6 to 8.8 against marked + sanitize-html, 3.7 to 4.4 against markdown-it, and for \`decide\` 8.6 to 10.5, 8.1 to 8.7 and 4.8 to 10.5 (\`npm run bench -- --only html,moderation\`, on 2026-11-29). Why this library lost more than commonmark.js was not found: neither memory, nor the garbage collector, nor the pages of the code explain it.

At 1 MB the operating system takes 5 to 6 % of the time, at 100 KB less than 1 % (\`process.resourceUsage()\`): the arrays of events are larger than what the allocator keeps at hand, and each call fills 600 to 700 fresh pages. The garbage collector takes one percent more. Arrays kept from one call to the next would be state, and hold memory that nothing uses.

A third of the time of \`parseSpip\` goes into the nodes themselves: each has a position of three objects.

The weight, with gzip, of each part on its own, by the source map of the whole (the parts share names, so that together they weigh less):

| KB | |
|---|--:|
| grammar: first pass 10.3, blocks 5.5 | 15.1 |
| HTML: writer, policies, attributes 6.4, nodes 5.4 | 11.3 |
| write back | 5.8 |
| tree, both ways, and raw HTML | 4.2 |
| options and entries, checks of arguments | 4.1 |
| typography | 2.8 |
| plain text | 2.2 |
| terms marked | 2.1 |
| events, languages, reports | 1.4 |
| facts and references of a text | 1.2 |
| names of character references | 1.2 |

Grammar and HTML alone weigh more than the 15 KB that were set for the whole. What was tried and gave nothing: one table for the nodes that builders and flatteners treat alike saved 0.05 KB, and short names in place of those of methods and properties made the file 0.3 KB heavier, for what repeats is what gzip removes. What helped was less code: a token that carries what its event says, one way to match, find and write; conditions that no text meets, which mutations of the code showed, were 0.6 KB. Bundlers drop the parts that an app does not call: the last table has the weights of single functions.

Of \`moderation\`, \`decide\` alone weighs as much as the floor; reports, appeals, forums, intake checks, bulk, drawings and sealed logs are the rest.

The first import of \`spip\` is one file, which the engine compiles in 6.5 ms and runs in 1.5; 4 to 5 ms are what a file with nothing in it costs. The engine spends most of the 6.5 even when the file is one function that is never called: it reads every word of it once. It also reads every pattern, and gathered 130 000 letters for \`\\p{L}\` then: patterns that name characters are made when they are needed, which saved 2.3 ms (8.1 and 2.2 before). Minified, the file would take 1 to 2 ms less, and stack traces would be unreadable; ASCII in place of UTF-8, or no comments, changes nothing. Of \`models\`, zod takes two thirds: its other files were 160, and are two now ([decision 2](decisions/0002-what-the-build-puts-together.md)).`

export const NOT_EQUAL = `## What is not equal work

- **\`spipToHtml\`** runs with its defaults: typography, notes, tables, and an HTML policy that lets nothing live through. Nobody beside it does typography; commonmark.js has no tables and no notes, marked no notes.
- **SPIP 4.1** (PHP 8.2) is in no run of this command. It took 87 ms for the 100 KB where commonmark.js read 44.2 MB/s of them: the ratio to commonmark.js says how it stands to SPIP here.
- **marked** and **commonmark.js** let HTML of the text through; **marked + sanitize-html** and **markdown-it** with \`html: false\` are what is as safe.
- **micromark + gfm** and **djot** have tables and notes.
- **\`parseSpip\`** gives each node its position, as djot does when asked (\`sourcePositions\`); commonmark.js gives them to blocks, markdown-it gives lines, marked none.
- The **bare scan** escapes three characters and stops at ten: no parser is faster.
- **\`spipToText\`**, **\`stringifySpip\`**: nothing else does this work; they stand beside \`spipToHtml\`.
- **\`decide\`** checks rights, freshness, grounds and windows, and gives a log entry and effects; xstate's pure \`transition()\` runs the same table with one guard and one \`assign\`.
- **\`validateDataset\`** checks shapes, then what holds between entities; \`JSON.parse\` only reads them.
- **Identifiers** are right ones, but where it says otherwise, made with their keys: each check gives an outcome.
- **Memory**: the heap at its fullest, garbage included, as V8 reports it before each collection, less that of a process which holds the text only.
- **First import**: the processor time of a new process, the median of ten, less that of a process which imports nothing.
- **Size**: bundled with its packages by esbuild.`
