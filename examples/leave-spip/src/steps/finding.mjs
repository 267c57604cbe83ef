// A problem with its place in the database: what the report lists.

/** Places a problem of a row, which names its own table and id. */
export function ofRow(problem) {
  const { code, params, path, severity } = problem
  return { code, severity, params, table: params.table ?? 'forum', id: params.id ?? null, column: path?.at(-1) }
}

/** Makes what places the problems of the texts of one record: `(problem, column) => finding`. */
export function ofText(table, id) {
  return ({ code, params, position, severity }, column) => ({
    code,
    severity,
    params,
    table,
    id,
    column,
    ...(position === undefined ? {} : { line: position.start.line }),
  })
}
