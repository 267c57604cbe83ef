#!/usr/bin/env node
// How near is the library to the original? Bundles src/spip as it stands and runs the corpus.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const USAGE = `node test/conformance/report.mjs [group | id …] [options]
  --all        show failing cases of every category, not only the well-formed without quirk, and listed deviations
  --pass       show passing cases too
  --summary    counts only
  --ids        failing ids only, one a line
  --full       whole canonical HTML instead of the surroundings of the first difference
  --raw        the HTML as printed, too
  --reference  the examples of the reference instead of the corpus (class names aside where they were measured without)
  --defaults   compare what the library prints with no option but the language
  --rows       failing cases as rows to paste in the table of deviations`

const { values: flags, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['all', 'pass', 'summary', 'ids', 'full', 'raw', 'reference', 'defaults', 'rows', 'help'].map((name) => [
      name,
      { type: 'boolean' },
    ]),
  ),
})
if (flags.help) {
  console.log(USAGE)
  process.exit(0)
}

const here = fileURLToPath(new URL('.', import.meta.url))
const fixtures = new URL('../fixtures/conformance/', import.meta.url)
const color = process.stdout.isTTY ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_code, text) => text

async function loadHarness() {
  const directory = mkdtempSync(join(tmpdir(), 'conformance-'))
  const outfile = join(directory, 'harness.mjs')
  try {
    await build({
      stdin: {
        contents: ['cases', 'render-case', 'verdict', 'deviations', 'reference-deviations']
          .map((name) => `export * from './${name}.ts'`)
          .join('\n'),
        resolveDir: here,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      sourcemap: 'inline',
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const harness = await loadHarness().catch((error) => {
  // esbuild has already said what does not compile.
  if (!('errors' in error)) console.error(error)
  process.exit(1)
})

function corpus() {
  return harness.readCases(fixtures).map((one) => ({
    ...one,
    group: harness.groupOf(one),
    category: harness.categoryOf(one),
    render: () => (flags.defaults ? harness.renderWithDefaults(one) : harness.renderCase(one)),
    judge: (got) => harness.judge(one, got),
  }))
}

function reference() {
  return harness.readReferenceExamples(fixtures).map((example) => ({
    ...example,
    note: '',
    source: example.text,
    group: `reference-${example.fn}`,
    category: 'plain',
    render: () => harness.renderReference(example),
    judge: () => harness.judgeReference(example),
  }))
}

function run(one) {
  try {
    const rendered = one.render()
    return { ...one, rendered, ...one.judge(rendered) }
  } catch (error) {
    return { ...one, pass: false, part: 'error', expected: '', got: String(error?.stack ?? error) }
  }
}

const visible = (text) =>
  text
    .replace(/\r/g, '␍')
    .replace(/\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/\u00a0/g, '⍽')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g,
      (c) => `⟨${c.codePointAt(0).toString(16)}⟩`,
    )

function firstDifference(a, b) {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

/** The text around the first difference, which is marked. */
function excerpt(text, at) {
  const from = flags.full ? 0 : Math.max(0, at - 70)
  const to = flags.full ? text.length : at + 160
  const before = `${from > 0 ? '…' : ''}${visible(text.slice(from, at))}`
  return `${before}${color(31, '▶')}${visible(text.slice(at, to))}${to < text.length ? '…' : ''}`
}

function show(result) {
  const row = rows[result.id]
  const marks = [
    result.fn,
    result.lang,
    result.category !== 'plain' && result.category,
    result.quirk && `quirk: ${result.quirk}`,
    result.defects?.join(' '),
  ]
  console.log(
    `${color(result.pass ? 32 : 1, result.id)} ${result.pass ? 'passes ' : ''}(${marks.filter(Boolean).join(', ')}) ${result.note}`,
  )
  if (row) console.log(`  listed    ${row.kind}: ${row.reason}`)
  const source = visible(result.source)
  console.log(`  source    ${flags.full || source.length < 400 ? source : `${source.slice(0, 400)}…`}`)
  if (!result.pass) {
    const at = firstDifference(result.expected, result.got)
    if (result.part === 'error') console.log(`  throws    ${result.got}`)
    else {
      console.log(
        `  ${result.part === 'notes' ? 'notes' : 'expected'}${result.part === 'notes' ? '     ' : '  '}${excerpt(result.expected, at)}`,
      )
      console.log(`  got       ${excerpt(result.got, at)}`)
    }
  }
  if (flags.raw && result.rendered)
    console.log(
      `  printed   ${visible(result.rendered.html)}\n  notes     ${visible(result.rendered.notes)}\n  original  ${visible(result.html)}\n  notes     ${visible(result.notes)}`,
    )
  console.log()
}

const CATEGORIES = ['plain', 'quirk', 'broken']

function summary(results) {
  const groups = [...new Set(results.map((one) => one.group))]
  const count = (list) => (list.length === 0 ? '' : `${list.filter((one) => one.pass).length}/${list.length}`)
  const percent = (list) =>
    list.length === 0 ? '' : `${((100 * list.filter((one) => one.pass).length) / list.length).toFixed(1)} %`
  const line = (name, list) => {
    const [plain, quirk, broken] = CATEGORIES.map((category) => list.filter((one) => one.category === category))
    return [
      name.padEnd(28),
      count(plain).padStart(8),
      percent(plain).padStart(9),
      count(quirk).padStart(8),
      count(broken).padStart(8),
    ].join(' ')
  }
  console.log(
    `${''.padEnd(28)} ${'plain'.padStart(8)} ${''.padStart(9)} ${'quirk'.padStart(8)} ${'broken'.padStart(8)}`,
  )
  for (const group of groups)
    console.log(
      line(
        group,
        results.filter((one) => one.group === group),
      ),
    )
  if (groups.length > 1) console.log(color(1, line('total', results)))
}

/** A row to paste in the table of deviations, whose reason is still to be written. */
function deviationRow(one) {
  const kind = one.category === 'plain' ? 'missing' : 'repair'
  return `  '${one.id}': { kind: '${kind}', reason: ${JSON.stringify(one.quirk ?? one.note)} },`
}

// What listed cases are listed with.
const rows = flags.reference ? harness.referenceDeviations : harness.deviations

const started = performance.now()
const all = flags.reference ? reference() : corpus()
const chosen = all.filter(
  (one) => wanted.length === 0 || wanted.some((name) => one.id === name || one.group === name || one.fn === name),
)
const byId = new Set(all.filter((one) => wanted.includes(one.id)).map((one) => one.id))
const results = chosen.map(run)
const milliseconds = Math.round(performance.now() - started)

const isListed = (one) => !flags.defaults && one.id in rows
const isShown = (one) =>
  byId.has(one.id) || (one.pass ? flags.pass : flags.all || (one.category === 'plain' && !isListed(one)))
const shown = results.filter(isShown)

if (flags.ids) for (const one of shown) console.log(one.id)
else if (flags.rows) for (const one of shown) console.log(deviationRow(one))
else {
  if (!flags.summary) shown.forEach(show)
  summary(results)
  const stale = results.filter((one) => one.pass && isListed(one))
  if (stale.length > 0) console.log(`listed as deviations, but they pass: ${stale.map((one) => one.id).join(' ')}`)
  const unlisted = results.filter((one) => !one.pass && !isListed(one))
  console.log(`${unlisted.length} failing and not listed, ${milliseconds} ms`)
}
