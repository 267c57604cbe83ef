/** Says in a few lines what was done. */
export function summaryOf({ log, options, state, target }) {
  const { articles = 0, comments = 0, files = 0, rubriques = 0 } = state.counts
  const found = [...log.counts.values()].reduce((sum, count) => sum + count, 0)
  const done = `${articles} articles, ${rubriques} sections, ${comments} comments: ${files} Markdown files`
  const { kept } = target
  const left =
    kept.length === 0 ? [] : [`Left as somebody changed them: ${kept.length} (${kept.slice(0, 5).join(', ')})`]
  if (options.isDryRun) return [`${done} would be written. Found: ${found}.`, ...codesOf(log), ...unreadIn(state)]
  return [`${done} in ${options.folder}`, ...left, 'What was found is in report.md and report.json.']
}

function codesOf({ counts }) {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `  ${code}: ${count}`)
}

function unreadIn({ unread }) {
  const names = [...new Set(unread.map(({ column, table }) => (column === undefined ? table : `${table}.${column}`)))]
  return names.length === 0 ? [] : [`Not imported: ${names.join(', ')}`]
}
