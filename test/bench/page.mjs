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
npm run bench -- --passes 3         # the middle of three ratios
npm run bench -- --write            # everything, three times, and this page anew
\`\`\`

The command installs the other programs (\`test/bench\` has a lock file of its own), builds the library when needed, measures each group in a process of its own and prints the ratios last. One abstract document is written out in each syntax (\`test/bench/corpus.mjs\`), in four sizes: a comment of 0.3 KB, an article of 5 KB, 100 KB and 1 MB. Programs are warmed until the engine has compiled them, then called in turn, in another order in each round; each figure is a median. The ratios of this page are the middle ones of three passes, its tables those of one of them. Each result is read once, so that building the string counts. These figures are not tests: other programs on the machine change the times, and the ratios a little.`

export const IN_THE_WAY = `## What stands in the way of the aims

Where \`spipToHtml\` spends its time on an article (\`node --cpu-prof\`; each part with what it calls):

| | % |
|---|--:|
| the one loop over all characters, which finds markup, typographic signs and control characters | 19 |
| what is read where something is found: brackets, braces, tags, addresses | 7 |
| blocks and spans | 12 |
| a table of twenty cells: rows, header, columns of numbers | 10 |
| writing: text with its typography, other nodes and tags, the order of what is open | 16 |
| calls and bodies of four notes, with their tooltips | 8 |
| nine links | 9 |
| joining the pieces of the output, by the engine | 9 |
| garbage collection, entry, the rest | 10 |

No part that takes a tenth could be removed. The loop takes 2 ns a character; a loop with nothing but \`charCodeAt\` takes 1.6. Every program here pays for joining the output. To reach the aim against commonmark.js, tables, notes and typography, which it does not have, would have to cost nothing: a quarter of the time. What helped last were arrays that are as long as the text asks for from the start, and room that is used again up to 190 000 characters: 7 % on an article, 11 % at 100 KB. What was tried and gave nothing: a search by regular expressions in place of the loop, two characters a step, the bytes of \`TextEncoder\` in place of characters, tables of 64 KB, output in an array, spare arrays for the data of events (which took 4 % more, for the garbage collector must hear of each entry).

The host shares its processors and their caches with others, and the ratios vary with what these do. In runs of one day, \`spipToHtml\` was 1.34 to 1.49 times as fast as commonmark.js on the article and 44 to 80 times as fast as SPIP on 100 KB, and \`decide\`, where it refuses, 4.7 to 14 times as fast as xstate: hence the three passes. Even their middle moves where memory counts: five such runs gave 49, 51, 53, 57 and 61 times the speed of SPIP on 100 KB, and 54 with a process of its own for each program, in turns. In the one of 51 the rate at 1 MB was 0.81 of that at 100 KB, and the first import of \`spip\` took 28 ms, on a host where Node alone took 93 ms to start in place of 56.

A string of more than 128 KB lies in pages of its own, which the operating system hands out anew for each: 76 pages at 100 KB, where joining the output takes a fifth of the time, and 1,200 at 1 MB, with the arrays of events (\`process.resourceUsage()\` counts some 15 % of the time at both sizes as the system's). On a shared host where one new page took 15 µs, 100 KB took 1.3 ms without joining the output and 2.5 ms with it. That is more than what is missing to 60 times the speed of SPIP where a run stays below; the others pay for their output so, too. Arrays kept from one call to the next would be state, and hold memory that nothing uses: the room of short texts is kept, half a megabyte at most.

A third of the time of \`parseSpip\` goes into the nodes themselves: each has a position of three objects.

Where \`decide\` approves, a third of its time goes into the guards and the fields of the command, 15 % into what refuses damaged comments and policies, 12 into the new comment, 10 into the entry of the log, 7 into the effects, and 9 into garbage. Where it refuses, a third goes into whether the command that it advises would be accepted now: a second decision. One list that all effects go to, in place of five that are joined, took 10 % less. What was tried and gave nothing: to call the guards one by one in place of a loop (2 %), to check dates by their characters in place of a pattern, to make the comment as one literal (3 %).

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
